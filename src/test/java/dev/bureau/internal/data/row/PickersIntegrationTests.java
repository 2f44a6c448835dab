package dev.bureau.internal.data.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Author;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Keyword;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.Loan;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Reference;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class PickersIntegrationTests {

    private static final Window ALL = new Window(0, 100);

    @Autowired EntityStore store;
    @Autowired Library library;
    EntityModel books;

    @BeforeEach
    void fill() {
        library.empty();
        books = library.model(Book.class);
        library.add(
                new Author("Anna Ober", false),
                new Author("Bert Anna", false),
                new Author("ann_a", true),
                new Author("Zoe", true));
    }

    @Test
    void offersThoseWhoseTitleBeginsSoFirst() {
        assertThat(offered("author", "anna", Library.superuser()))
                .containsExactly("Anna Ober", "Bert Anna");
        assertThat(offered("author", "", Library.superuser()))
                .containsExactlyInAnyOrder("Anna Ober", "Bert Anna", "ann_a", "Zoe");
        assertThat(offered("author", "ann_", Library.superuser())).containsExactly("ann_a");
        assertThat(offered("author", "anna bert", Library.superuser()))
                .containsExactly("Bert Anna");
        assertThat(offered("author", "nobody", Library.superuser())).isEmpty();
    }

    @Test
    void offersRowsInTheDeclaredOrder() {
        var old = new Book("A");
        old.added = Instant.parse("2020-01-01T00:00:00Z");
        var young = new Book("B");
        young.added = Instant.parse("2026-01-01T00:00:00Z");
        library.add(old, young);

        assertThat(store.options(library.model(Loan.class), "book", "", ALL, Library.superuser()))
                .extracting(Reference::label)
                .containsExactly("B", "A");
    }

    @Test
    void offersOnlyWhatTheActorMaySee() {
        assertThat(offered("author", "", Library.reader("obscure")))
                .containsExactly("Anna Ober", "Bert Anna");
        assertThat(offered("author", "", Library.member("any", "Book:change"))).isEmpty();
    }

    @Test
    void offersToThoseWhoMayOnlyAdd() {
        assertThat(offered("author", "zoe", Library.member("any", "Book:add", "Author:view")))
                .containsExactly("Zoe");
        assertThat(offered("author", "zoe", Library.member("any", "Author:view"))).isEmpty();
    }

    @Test
    void offersRowsForRelationsBehindRelationsAndToMany() {
        library.add(new Keyword("poem", false));
        var loans = library.model(Loan.class);

        assertThat(store.options(loans, "book.author", "zoe", ALL, Library.superuser()))
                .extracting(Reference::label)
                .containsExactly("Zoe");
        assertThat(offered("keywords", "po", Library.superuser())).containsExactly("poem");
        assertThat(offered("title", "", Library.superuser())).isEmpty();
        assertThat(offered("nothing", "", Library.superuser())).isEmpty();
    }

    @Test
    void offersPieceByPiece() {
        library.add(IntStream.range(0, 60).mapToObj(i -> new Author("Same", false)).toArray());
        var root = Library.superuser();

        var first = store.options(books, "author", "same", new Window(0, 30), root);
        var second = store.options(books, "author", "same", new Window(30, 100), root);

        assertThat(first).hasSize(30).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(30);
    }

    @Test
    void namesRowsByKeyInTheAskedOrder() {
        var authors = library.model(Author.class);

        assertThat(
                        store.references(
                                authors, List.of("4", "x", "1", "99", "1"), Library.superuser()))
                .extracting(Reference::label)
                .containsExactly("Zoe", "Anna Ober");
        assertThat(store.references(authors, List.of("4", "1"), Library.reader("obscure")))
                .extracting(Reference::label)
                .containsExactly("Anna Ober");
        assertThat(store.references(authors, List.of(), Library.superuser())).isEmpty();
    }

    private List<String> offered(String path, String search, Actor actor) {
        return store.options(books, path, search, ALL, actor).stream()
                .map(Reference::label)
                .toList();
    }
}
