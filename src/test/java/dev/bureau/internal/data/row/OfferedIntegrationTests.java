package dev.bureau.internal.data.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Author;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Chapter;
import dev.bureau.internal.data.library.Keyword;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.Loan;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.schema.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What filters offer of what rows have.
@StoreTest
class OfferedIntegrationTests {

    private static final Window ALL = new Window(0, 100);

    @Autowired EntityStore store;
    @Autowired Library library;
    EntityModel books;
    Author goethe;
    Author mia;

    @BeforeEach
    void fill() {
        library.empty();
        books = library.model(Book.class);
        goethe = new Author("Goethe", true);
        mia = new Author("Mia", false);
        var open = new Keyword("open", false);
        library.add(goethe, mia, new Author("Nobody", false), open, new Keyword("unused", false));
        var odes = book("Odes", "Berlin", 20, mia);
        odes.keywords.add(open);
        library.add(
                book("Faust", "Weimar", 200, goethe),
                book("Farben", "Weimar", 300, goethe),
                odes,
                book("Empty", "", 20, null));
    }

    private static Book book(
            String title,
            String subtitle,
            int pages,
            @org.jspecify.annotations.Nullable Author by) {
        var book = new Book(title);
        book.subtitle = subtitle;
        book.pages = pages;
        book.author = by;
        return book;
    }

    @Test
    void offersOnlyRelatedRowsInUse() {
        assertThat(used(books, "author", "", Library.superuser())).containsExactly("Goethe", "Mia");
        assertThat(used(books, "author", "mi", Library.superuser())).containsExactly("Mia");
        assertThat(used(books, "keywords", "", Library.superuser())).containsExactly("open");
    }

    @Test
    void offersThemOverRelations() {
        var loans = library.model(Loan.class);
        var faust =
                library.save(manager ->
                        manager.createQuery("from Book where title = 'Faust'", Book.class)
                                .getSingleResult());
        library.save(manager -> {
            var lent = manager.getReference(Book.class, faust.id);
            manager.persist(new Loan(lent, LocalDate.of(2026, 1, 1)));
            return lent;
        });

        assertThat(used(loans, "book.author", "", Library.superuser())).containsExactly("Goethe");
    }

    @Test
    void offersNothingThatOnlyHiddenRowsUse() {
        assertThat(used(books, "author", "", Library.reader("obscure"))).containsExactly("Mia");
        assertThat(used(books, "author", "", Library.member("any", "Book:view"))).isEmpty();
        assertThat(used(books, "title", "", Library.superuser())).isEmpty();
    }

    @Test
    void offersTheValuesThatRowsHave() {
        assertThat(values("subtitle", "", 10, Library.superuser()))
                .containsExactly("Berlin", "Weimar");
        assertThat(values("subtitle", "eim", 10, Library.superuser())).containsExactly("Weimar");
        assertThat(values("pages", "", 10, Library.superuser()))
                .containsExactly("20", "200", "300");
        assertThat(values("author.name", "", 10, Library.superuser()))
                .containsExactly("Goethe", "Mia");
    }

    @Test
    void goesOnFromValueToValueWhereThereAreMoreThanAsked() {
        assertThat(values("subtitle", "", 1, Library.superuser())).containsExactly("Berlin");
        assertThat(values("pages", "", 2, Library.superuser())).containsExactly("20", "200");
        assertThat(values("title", "Fa", 1, Library.superuser())).containsExactly("Farben");
    }

    @Test
    void findsNumbersByTheirDigits() {
        assertThat(values("pages", "30", 10, Library.superuser())).containsExactly("300");
        assertThat(values("pages", "2", 10, Library.superuser())).containsExactly("20", "200");
        assertThat(values("pages", "00", 1, Library.superuser())).containsExactly("200");
        assertThat(values("pages", "%", 10, Library.superuser())).isEmpty();
    }

    @Test
    void ordersTheNumbersOfManyRowsByTheirSize() {
        library.empty();
        library.sql(
                "insert into book (version, title, number, pages)"
                        + " select 0, 'No. ' || n, gen_random_uuid(), n % 12"
                        + " from generate_series(1, 10050) n");

        assertThat(values("pages", "", 20, Library.superuser()))
                .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
        assertThat(values("pages", "1", 20, Library.superuser())).containsExactly("1", "10", "11");
    }

    @Test
    void offersNoValueThatMayNotBeRead() {
        assertThat(values("subtitle", "", 10, Library.reader("obscure"))).containsExactly("Berlin");
        assertThat(values("password", "", 10, Library.superuser())).isEmpty();
        assertThat(values("author.name", "", 10, Library.member("any", "Book:view"))).isEmpty();
        assertThat(values("keywords", "", 10, Library.superuser())).isEmpty();
    }

    @Test
    void countsTheRowsOfEachRelatedRowAndEachValue() {
        var ids = List.of(String.valueOf(goethe.id), String.valueOf(mia.id), "999");
        assertThat(counted("author", ids))
                .containsOnly(
                        Map.entry(ids.get(0), new Count(2, true)),
                        Map.entry(ids.get(1), new Count(1, true)),
                        Map.entry("999", new Count(0, true)));
        assertThat(counted("keywords", List.of("open")))
                .containsOnly(Map.entry("open", new Count(1, true)));
        assertThat(counted("subtitle", List.of("Weimar", "Rom")))
                .containsOnly(
                        Map.entry("Weimar", new Count(2, true)),
                        Map.entry("Rom", new Count(0, true)));
        assertThat(library.statements(() -> counted("author", ids))).isEqualTo(1);
    }

    @Test
    void asksForChildrenAsForAnyRelatedRows() {
        library.add(book("Odyssey", "", 1, mia).with(new Chapter("One", 1)));
        var none = new Condition.Compare("chapters", Operator.EMPTY);
        var some = new Condition.Compare("chapters", Operator.NOT_EMPTY);

        assertThat(used(books, "chapters", "", Library.superuser())).containsExactly("One");
        assertThat(number(none)).isEqualTo(4);
        assertThat(number(some)).isEqualTo(1);
    }

    private long number(Condition condition) {
        return store.count(books, ListQuery.ALL.withFilter(condition), 10, Library.superuser())
                .rows();
    }

    private Map<String, Count> counted(String path, List<String> values) {
        return store.facets(books, path, values, ListQuery.ALL, Library.superuser());
    }

    private List<String> used(EntityModel model, String path, String search, Actor actor) {
        return store.used(model, path, search, ALL, actor).stream().map(Reference::label).toList();
    }

    private List<String> values(String path, String search, int most, Actor actor) {
        return store.values(books, path, search, most, actor);
    }
}
