package dev.bureau.internal.data.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Author;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Start;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Order;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class OrdersIntegrationTests {

    private static final Stretch ALL = Stretch.first(100);

    @Autowired EntityStore store;
    @Autowired Library library;
    EntityModel books;

    @BeforeEach
    void start() {
        library.empty();
        books = library.model(Book.class);
    }

    @Test
    void sortsWithEmptyValuesLast() {
        var one = priced("one", "1");
        var two = priced("two", "2");
        library.add(new Book("none"), two, one);

        assertThat(sorted(Order.asc("price"))).containsExactly("one", "two", "none");
        assertThat(sorted(Order.desc("price"))).containsExactly("two", "one", "none");
    }

    @Test
    void sortsRelationsByTheirTitle() {
        var goethe = new Author("Goethe", true);
        var mia = new Author("Mia", false);
        library.add(mia, goethe, by(mia, "B"), new Book("C"), by(goethe, "A"));

        assertThat(sorted(Order.asc("author"))).containsExactly("A", "B", "C");
        assertThat(sorted(Order.desc("author"))).containsExactly("B", "A", "C");
        assertThat(sorted(Order.asc("author.name"))).containsExactly("A", "B", "C");
    }

    @Test
    void sortsByTitleWithoutTellingOfRowsThatMayNotBeSeen() {
        var famous = new Author("A", true);
        var mia = new Author("B", false);
        var novel = by(mia, "seen");
        library.add(famous, mia, novel, by(famous, "unseen"));

        var query = ListQuery.ALL.withOrders(List.of(Order.asc("author")));

        assertThat(titles(query, Library.reader("obscure"))).containsExactly("seen");
    }

    @Test
    void pagesInATotalOrder() {
        library.add(IntStream.range(0, 95).mapToObj(i -> new Book("same")).toArray());
        var seen = new ArrayList<String>();
        var query = ListQuery.ALL.withOrders(List.of(Order.asc("title")));

        for (var offset = 0; offset < 100; offset += 10) {
            store.page(
                            books,
                            List.of(),
                            query,
                            new Stretch(new Start.Beginning(offset), 10),
                            Library.superuser())
                    .rows()
                    .forEach(row -> seen.add(row.id()));
        }

        assertThat(seen).hasSize(95).doesNotHaveDuplicates();
    }

    @Test
    void opensInTheOrderOfTheEntity() {
        var older = new Book("older");
        older.added = java.time.Instant.EPOCH;
        var newer = new Book("newer");
        newer.added = java.time.Instant.EPOCH.plusSeconds(1);
        library.add(older, newer, new Book("never"));

        assertThat(titles(ListQuery.ALL, Library.superuser()))
                .containsExactly("newer", "older", "never");
    }

    private static Book by(Author author, String title) {
        var book = new Book(title);
        book.author = author;
        return book;
    }

    private static Book priced(String title, String price) {
        var book = new Book(title);
        book.price = new BigDecimal(price);
        return book;
    }

    private List<String> sorted(Order order) {
        return titles(ListQuery.ALL.withOrders(List.of(order)), Library.superuser());
    }

    private List<String> titles(ListQuery query, Actor actor) {
        return store.page(books, List.of(), query, ALL, actor).rows().stream()
                .map(Row::label)
                .toList();
    }
}
