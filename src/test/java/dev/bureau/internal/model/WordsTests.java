package dev.bureau.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource({
        "publishedAt, Published at",
        "published_at, Published at",
        "isbn, ISBN",
        "imageUrl, Image URL",
        "ship, Ship",
        "homeURL, Home URL",
        "URLOfPage, URL of page",
        "Shop$LineItem, Line item",
        "address2, Address 2",
        "street_line10, Street line 10",
        "sha256, Sha256",
        "passwordSha1, Password sha1",
        "OAuth2, OAuth2",
        "XRayImage, XRay image",
        "xAxis, X axis",
        "TVShow, TV show",
        "x2, X2",
        "route66a, Route66a",
        "utf8, Utf8",
        "x, X"
    })
    void splitsNames(String name, String words) {
        assertThat(Words.of(name)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Article, Articles",
        "Category, Categories",
        "Day, Days",
        "Box, Boxes",
        "Branch, Branches",
        "Address, Addresses",
        "Status, Statuses",
        "Person, People",
        "Child, Children",
        "Sales person, Sales people",
        "News, News",
        "Savings, Savings",
        "Holding, Holdings",
        "Staff, Staff",
        "Analysis, Analyses",
        "Shelf, Shelves",
        "Hero, Heroes",
        "Photo, Photos",
        "Quiz, Quizzes"
    })
    void makesPlurals(String singular, String plural) {
        assertThat(Words.plural(singular)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({"Blog posts, blog-posts", "Über uns, über-uns", "' A & B ', a-b"})
    void makesAddresses(String words, String slug) {
        assertThat(Words.slug(words)).isEqualTo(slug);
    }
}
