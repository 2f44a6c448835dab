package dev.bureau.internal.data.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Genre;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class FacetsIntegrationTests {

    private static final List<String> GENRES = List.of("NOVEL", "POETRY");

    @Autowired EntityStore store;
    @Autowired Library library;
    EntityModel books;

    @BeforeEach
    void fill() {
        library.empty();
        books = library.model(Book.class);
        library.add(
                book("a", Genre.NOVEL, 10),
                book("b", Genre.NOVEL, 20),
                book("c", Genre.POETRY, 20),
                new Book("d"));
    }

    private static Book book(String title, Genre genre, int pages) {
        var book = new Book(title);
        book.genre = genre;
        book.pages = pages;
        book.lent = pages == 10;
        return book;
    }

    @Test
    void countsRowsForEachChoiceInOneStatement() {
        assertThat(counted("genre", GENRES, ListQuery.ALL, Library.superuser()))
                .containsOnly(
                        Map.entry("NOVEL", new Count(2, true)),
                        Map.entry("POETRY", new Count(1, true)));
        assertThat(
                        library.statements(
                                () -> counted("genre", GENRES, ListQuery.ALL, Library.superuser())))
                .isEqualTo(1);
        assertThat(counted("lent", List.of("true"), ListQuery.ALL, Library.superuser()))
                .containsOnly(Map.entry("true", new Count(1, true)));
    }

    @Test
    void followsTheOtherFiltersAndTheSearch() {
        var twenty = ListQuery.ALL.withFilter(new Compare("pages", Operator.IS, "20"));

        assertThat(counted("genre", GENRES, twenty, Library.superuser()))
                .containsEntry("NOVEL", new Count(1, true));
        assertThat(counted("genre", GENRES, twenty.withSearch("c"), Library.superuser()))
                .containsEntry("NOVEL", new Count(0, true));
    }

    @Test
    void countsNothingThatMayNotBeRead() {
        assertThat(
                        counted(
                                "author.famous",
                                List.of("true"),
                                ListQuery.ALL,
                                Library.member("any", "Book:view")))
                .isEmpty();
        assertThat(counted("nothing", GENRES, ListQuery.ALL, Library.superuser())).isEmpty();
        assertThat(counted("published", GENRES, ListQuery.ALL, Library.superuser())).isEmpty();
        assertThat(
                        counted(
                                "genre",
                                GENRES,
                                ListQuery.ALL.withFilter(new Condition.Or(List.of())),
                                Library.superuser()))
                .containsEntry("NOVEL", new Count(0, true));
    }

    private Map<String, Count> counted(
            String path, List<String> values, ListQuery query, Actor actor) {
        return store.facets(books, path, values, query, actor);
    }
}
