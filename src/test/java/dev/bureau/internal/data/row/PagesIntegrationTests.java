package dev.bureau.internal.data.row;

import static dev.bureau.query.Operator.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Author;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Genre;
import dev.bureau.internal.data.library.Keyword;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.Loan;
import dev.bureau.internal.data.library.Seat;
import dev.bureau.internal.data.library.SeatKey;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.shape.AccessRefused;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Start;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.data.shape.TooSlow;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Order;
import dev.bureau.schema.Reference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class PagesIntegrationTests {

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
    void showsTheAskedColumns() {
        var author = new Author("Goethe", true);
        var book = new Book("Faust");
        book.author = author;
        book.genre = Genre.NOVEL;
        book.price = new BigDecimal("9.90");
        book.address.room = "West";
        library.add(author, book);

        var row = only(columns("genre", "price", "author", "author.name", "address.room"));

        assertThat(row.id()).isEqualTo(String.valueOf(book.id));
        assertThat(row.label()).isEqualTo("Faust");
        assertThat(row.cells())
                .containsExactly(
                        Genre.NOVEL,
                        new BigDecimal("9.90"),
                        new Reference(String.valueOf(author.id), "Goethe"),
                        "Goethe",
                        "West");
        assertThat(((Reference) row.cells().get(2)).label()).isEqualTo("Goethe");
    }

    @Test
    void keepsRowsWithoutRelatedOnes() {
        library.add(new Book("alone"));

        assertThat(only(columns("author", "author.name")).cells()).containsExactly(null, null);
    }

    @Test
    void showsARelatedRowThatMayNotBeSeenAsEmpty() {
        var famous = new Author("Goethe", true);
        var mia = new Author("Mia", false);
        library.add(famous, mia, by(famous, "hidden author"), by(mia, "open author"));
        var shy = Library.reader("shy");
        var query = ListQuery.ALL.withOrders(List.of(Order.asc("author")));

        var rows =
                store.page(books, columns("author", "author.name", "author.id"), query, ALL, shy)
                        .rows();

        assertThat(rows).extracting(Row::label).containsExactly("open author", "hidden author");
        assertThat(rows.getLast().cells()).containsExactly(null, null, null);
        assertThat(filtered(new Compare("author", EMPTY), shy)).containsExactly("hidden author");
        assertThat(filtered(new Compare("author.name", EMPTY), shy))
                .containsExactly("hidden author");
        assertThat(filtered(new Compare("author", IS, String.valueOf(famous.id)), shy)).isEmpty();
        assertThat(filtered(new Compare("author.id", IS, String.valueOf(famous.id)), shy))
                .isEmpty();
        assertThat(filtered(new Compare("author", IS_NOT, String.valueOf(famous.id)), shy))
                .hasSize(2);
        assertThat(titles(ListQuery.ALL.withSearch("goethe"), shy)).isEmpty();
        assertThat(store.references(library.model(Author.class), List.of("1", "2"), shy))
                .extracting(Reference::label)
                .containsExactly("Mia");
    }

    @Test
    void leavesForbiddenCellsEmpty() {
        var author = new Author("Goethe", true);
        author.country = "DE";
        var book = new Book("Faust");
        book.author = author;
        book.password = "canary";
        book.appraisal = "canary";
        library.add(author, book);
        var actor = Library.member("any", "Book:view");
        var columns =
                columns("password", "appraisal", "author", "author.name", "author.country", "id");

        var rows = store.page(books, columns, ListQuery.ALL, ALL, actor).rows();

        assertThat(rows.getFirst().cells()).containsExactly(null, null, null, null, null, book.id);
        assertThat(store.columns(books, actor))
                .extracting(Column::name)
                .contains("title")
                .doesNotContain("password", "appraisal", "author");
    }

    @Test
    void refusesThoseWhoMayNotView() {
        var nobody = Library.member("any", "Author:view");

        assertThatThrownBy(() -> store.page(books, List.of(), ListQuery.ALL, ALL, nobody).rows())
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> store.count(books, ListQuery.ALL, 10, nobody))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> store.check(books, ListQuery.ALL, nobody))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> store.columns(books, nobody)).isInstanceOf(AccessRefused.class);
        assertThat(store.references(books, List.of("1"), nobody)).isEmpty();
    }

    @Test
    void showsARowOnceHoweverManyRelatedRowsMakeItVisible() {
        var one = new Keyword("one", false);
        var two = new Keyword("two", false);
        var book = new Book("twice");
        book.keywords.addAll(List.of(one, two));
        library.add(one, two, book, new Book("none"));
        var reader = Library.reader("public");

        assertThat(titles(ListQuery.ALL, reader)).containsExactly("twice");
        assertThat(store.count(books, ListQuery.ALL, 10, reader)).isEqualTo(new Count(1, true));
    }

    @Test
    void sendsTheSameStatementsForTenRowsAndAThousand() {
        var columns = columns("title", "author", "author.name", "genre");
        library.add(written(10));
        var ten = library.statements(() -> page(columns, 10));
        library.add(written(990));
        var thousand = library.statements(() -> page(columns, 1_000));

        assertThat(ten).isEqualTo(1);
        assertThat(thousand).isEqualTo(1);
    }

    @Test
    void loadsEntitiesOnlyForComputedColumns() {
        library.add(written(10));
        var columns = columns("title", "author");
        columns.add(new Column.Computed("length", "Length", book -> ((Book) book).title.length()));
        var statistics = library.basis().factory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();

        page(columns("title", "author"), 10);
        assertThat(statistics.getEntityLoadCount()).isZero();
        var statements = library.statements(() -> page(columns, 10));

        assertThat(statements).isEqualTo(2);
        assertThat(page(columns, 1).getFirst().cells().getLast()).isEqualTo(4);
    }

    @Test
    void leavesACellEmptyWhoseCodeFails() {
        library.add(new Book("any"));
        List<Column> columns =
                List.of(
                        new Column.Computed(
                                "broken",
                                "Broken",
                                book -> {
                                    throw new IllegalStateException("broken");
                                }));

        assertThat(page(columns, 1).getFirst().cells()).containsExactly((Object) null);
    }

    @Test
    void givesUpOnAListThatTakesTooLong() {
        library.add(new Book("any"));
        var slow = Library.reader("slow");

        assertThatThrownBy(() -> store.count(books, ListQuery.ALL, 10, slow))
                .isInstanceOfSatisfying(
                        TooSlow.class,
                        late -> assertThat(late.reason()).isEqualTo("store.timeout"));
        assertThat(titles(ListQuery.ALL, Library.superuser())).containsExactly("any");
    }

    @Test
    void guessesADepthAgainWithoutLookingAtTheKeysOnceMore() {
        library.add(written(1_000));
        var far = new Stretch(new Start.About(12_000, 20_000, false), 10);
        var root = Library.superuser();

        var first =
                library.statements(() -> store.page(books, List.of(), ListQuery.ALL, far, root));
        var again =
                library.statements(() -> store.page(books, List.of(), ListQuery.ALL, far, root));

        assertThat(again).isEqualTo(1).isLessThan(first);
    }

    @Test
    void searchesInEveryWayBeforeItGivesUp() {
        library.add(new Book("any"));
        var slow = Library.reader("slow");
        var any = ListQuery.ALL.withSearch("any");

        var statements =
                library.statements(() ->
                        assertThatThrownBy(() ->
                                        store.page(books, List.of(), any, Stretch.first(10), slow))
                                .isInstanceOf(TooSlow.class));

        assertThat(statements).isEqualTo(4);
        assertThat(titles(any, Library.superuser())).containsExactly("any");
    }

    @Test
    void marksCellsThatCannotBeReadAndShowsTheOthers() {
        var faust = priced("Faust", "9.90");
        faust.genre = Genre.NOVEL;
        var broken = new Book("broken");
        library.add(faust, broken);
        library.sql("alter table book drop constraint if exists book_genre_check");
        library.sql("alter table book alter price type numeric");
        library.sql("update book set genre = 'CRIME', price = 'NaN' where title = 'broken'");
        var columns = columns("title", "genre", "price");
        columns.add(new Column.Computed("length", "Length", book -> ((Book) book).title.length()));
        var query = ListQuery.ALL.withOrders(List.of(Order.asc("id")));

        var rows = store.page(books, columns, query, ALL, Library.superuser()).rows();

        assertThat(rows.getFirst().cells())
                .containsExactly("Faust", Genre.NOVEL, new BigDecimal("9.90"), 5);
        assertThat(rows.getLast().cells())
                .containsExactly(
                        "broken",
                        new Unreadable("CRIME"),
                        new Unreadable("NaN"),
                        new Unreadable(""));
    }

    @Test
    void listsRowsWithCompositeKeys() {
        var book = new Book("Faust");
        library.add(book, new Seat(new SeatKey("a~b/c", 7)));
        library.save(entities -> {
            var managed = entities.find(Book.class, book.id);
            var loan = new Loan(managed, LocalDate.of(2026, 1, 31));
            entities.persist(loan);
            return loan;
        });

        assertThat(rows(Seat.class).getFirst().id()).isEqualTo("a_7Eb_2Fc~7");
        assertThat(rows(Seat.class).getFirst().label()).isEqualTo("Seat a_7Eb_2Fc~7");
        assertThat(rows(Loan.class).getFirst().id()).isEqualTo(book.id + "~2026-01-31");
        var seats = library.model(Seat.class);
        assertThat(store.references(seats, List.of("a_7Eb_2Fc~7", "x", "b~8"), Library.superuser()))
                .extracting(Reference::id)
                .containsExactly("a_7Eb_2Fc~7");
    }

    @Test
    void leavesCollectionsOfValuesOutOfCells() {
        var seats = library.model(Seat.class);
        var lamp = new Seat(new SeatKey("lamp", 1));
        lamp.equipment.addAll(List.of("lamp", "socket"));
        library.add(lamp, new Seat(new SeatKey("bare", 1)));
        var root = Library.superuser();
        var bare = ListQuery.ALL.withFilter(new Compare("equipment", EMPTY));

        assertThat(store.page(seats, seats.columns(), ListQuery.ALL, ALL, root).rows()).hasSize(2);
        assertThat(store.page(seats, seats.columns(), bare, ALL, root).rows())
                .extracting(Row::id)
                .containsExactly("bare~1");
    }

    @Test
    void writesTheSameKeyForAnEntityAsForItsRow() {
        var ids = library.basis().ids();
        var book = new Book("Faust");
        library.add(book, new Seat(new SeatKey("x", 1)));

        var loan = new Loan(book, LocalDate.of(2026, 1, 31));

        assertThat(ids.of(library.model(Seat.class), new Seat(new SeatKey("a/b", -7))))
                .isEqualTo("a_2Fb~-7");
        assertThat(ids.of(library.model(Loan.class), loan)).isEqualTo(book.id + "~2026-01-31");
    }

    private List<Row> rows(Class<?> type) {
        return store.page(library.model(type), List.of(), ListQuery.ALL, ALL, Library.superuser())
                .rows();
    }

    private Object[] written(int count) {
        var all = new ArrayList<Object>();
        for (var i = 0; i < count; i++) {
            var author = new Author("author " + i, false);
            all.add(author);
            all.add(by(author, "book"));
        }
        return all.toArray();
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

    private List<String> filtered(Condition condition, Actor actor) {
        return titles(ListQuery.ALL.withFilter(condition), actor);
    }

    private List<String> titles(ListQuery query, Actor actor) {
        return store.page(books, List.of(), query, ALL, actor).rows().stream()
                .map(Row::label)
                .toList();
    }

    private List<Row> page(List<Column> columns, int limit) {
        var stretch = Stretch.first(limit);
        return store.page(books, columns, ListQuery.ALL, stretch, Library.superuser()).rows();
    }

    private Row only(List<Column> columns) {
        return page(columns, 10).getFirst();
    }

    private List<Column> columns(String... paths) {
        var columns = new ArrayList<Column>();
        for (var path : paths) {
            var owner = path.startsWith("author.") ? library.model(Author.class) : books;
            var field = owner.field(path.replace("author.", "")).orElseThrow();
            columns.add(new Column.Property(path, owner.name(), field, true));
        }
        return columns;
    }
}
