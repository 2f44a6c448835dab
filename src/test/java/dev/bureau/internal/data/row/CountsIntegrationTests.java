package dev.bureau.internal.data.row;

import static dev.bureau.query.Operator.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Keyword;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How many rows there are, exactly or about.
@StoreTest
class CountsIntegrationTests {

    @Autowired EntityStore store;
    @Autowired Library library;
    EntityModel books;

    @BeforeEach
    void start() {
        library.empty();
        books = library.model(Book.class);
    }

    @Test
    void countsUpToALimit() {
        library.add(IntStream.range(0, 12).mapToObj(i -> new Book("book")).toArray());
        library.sql("analyze book");
        var root = Library.superuser();

        assertThat(store.count(books, ListQuery.ALL, 100, root)).isEqualTo(new Count(12, true));
        assertThat(store.count(books, ListQuery.ALL, 12, root)).isEqualTo(new Count(12, true));
        assertThat(store.count(books, ListQuery.ALL.withSearch("none"), 10, root))
                .isEqualTo(new Count(0, true));
    }

    @Test
    void estimatesWhatItDoesNotCount() {
        library.add(IntStream.range(0, 1234).mapToObj(i -> new Book("book " + i % 2)).toArray());
        library.sql("analyze book");
        var root = Library.superuser();
        var half = ListQuery.ALL.withFilter(new Compare("title", IS, "book 1"));

        assertThat(store.count(books, ListQuery.ALL, 2_000, root)).isEqualTo(new Count(1234, true));
        assertThat(store.count(books, ListQuery.ALL, 1_000, root)).isEqualTo(about(1200));
        assertThat(store.count(books, ListQuery.ALL, 10, root)).isEqualTo(about(1200));
        assertThat(store.count(books, half, 10, root)).isEqualTo(about(620));
        assertThat(library.statements(() -> store.count(books, ListQuery.ALL, 10, root)))
                .isEqualTo(1);
    }

    @Test
    void estimatesOnlyRowsThatTheActorMaySee() {
        var keyword = new Keyword("open", false);
        var seen = new Book("seen");
        seen.keywords.add(keyword);
        library.add(keyword, seen);
        library.add(IntStream.range(0, 1000).mapToObj(i -> new Book("hidden")).toArray());
        library.sql("analyze book");

        assertThat(store.count(books, ListQuery.ALL, 10, Library.reader("public")))
                .isEqualTo(new Count(1, true));
    }

    private static Count about(long rows) {
        return new Count(rows, Count.Kind.ABOUT);
    }
}
