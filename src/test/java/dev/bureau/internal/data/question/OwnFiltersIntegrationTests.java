package dev.bureau.internal.data.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Author;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Chapter;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.Seat;
import dev.bureau.internal.data.library.SeatKey;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.Problem;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.OwnFilter;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.domain.PredicateSpecification;

@StoreTest
class OwnFiltersIntegrationTests {

    @Autowired EntityStore store;
    @Autowired Library library;
    EntityModel books;
    EntityModel authors;

    @BeforeEach
    void fill() {
        library.empty();
        books = library.model(Book.class);
        authors = library.model(Author.class);
        var root = new Author("root", true);
        var ada = new Author("ada", false);
        library.add(root, ada);
        library.add(
                book("a", 10, root),
                book("b", 500, ada),
                book("c", 2_000, ada).with(new Chapter("one", 60)).with(new Chapter("two", 70)),
                new Book("d"));
    }

    private static Book book(String title, int pages, Author author) {
        var book = new Book(title);
        book.pages = pages;
        book.price = BigDecimal.valueOf(pages);
        book.author = author;
        return book;
    }

    @Test
    void findsTheRowsOfEachChoice() {
        assertThat(found(is("length", "short"))).containsExactly("a", "d");
        assertThat(found(is("length", "short", "very-long"))).containsExactly("a", "c", "d");
        assertThat(found(is("parts", "none"))).containsExactly("a", "b", "d");
    }

    @Test
    void areNamedAmongThoseOfWhichNoIndexIsKnown() {
        assertThat(store.indexes(books, Library.superuser()).untold())
                .extracting(use -> use.purpose() + " " + use.path())
                .contains("FILTER length", "FILTER chapters", "SEARCH chapters.heading")
                .doesNotContain("SEARCH title", "ORDER title");
        assertThat(store.indexes(library.model(Seat.class), Library.superuser()).untold())
                .extracting(use -> use.purpose() + " " + use.path())
                .contains("SEARCH …");
    }

    @Test
    void repeatsAndLosesNoRowByWhatAConditionJoins() {
        assertThat(found(is("parts", "long-ones"))).containsExactly("c");
        assertThat(found(new Condition.Or(List.of(is("parts", "long-ones"), title("d")))))
                .containsExactly("c", "d");
        assertThat(found(new Condition.Or(List.of(is("parts", "by-somebody-famous"), title("d")))))
                .containsExactly("a", "d");
    }

    @Test
    void findsEveryOtherRowWhereItIsDenied() {
        assertThat(found(new Compare("length", Operator.IS_NOT, "short")))
                .containsExactly("b", "c");
        assertThat(found(new Condition.Not(is("priceLevel", "cheap"))))
                .containsExactly("a", "b", "c", "d");
        assertThat(found(new Condition.Not(is("parts", "by-somebody-famous"))))
                .containsExactly("b", "c", "d");
    }

    @Test
    void isAskedOfRelatedRows() {
        var behind = new Condition.Has("book", is("length", "very-long"));
        var chapters = library.model(Chapter.class);

        assertThat(store.count(chapters, ask(behind), 10, Library.superuser()))
                .isEqualTo(new Count(2, true));
        assertThat(
                        store.count(
                                chapters,
                                ask(is("book.parts", "long-ones")),
                                10,
                                Library.superuser()))
                .isEqualTo(new Count(2, true));
    }

    @Test
    void offersChoicesThatDependOnWhoAsks() {
        assertThat(found(is("mine", "root"))).containsExactly("a");
        assertThat(problems(is("mine", "root"), Library.reader("any"))).hasSize(1);
        assertThat(problems(is("mine", "mia"), Library.reader("any"))).isEmpty();
    }

    @Test
    void asksTheApplicationOnceHoweverManyChoicesThereAre() {
        var asked = new AtomicInteger();
        var own =
                new OwnFilter(
                        List.of(),
                        actor -> {
                            asked.incrementAndGet();
                            return Map.of("north", "North", "south", "South");
                        },
                        value -> PredicateSpecification.unrestricted(),
                        true);

        assertThat(own.rows(List.of("north", "west", "south"), Library.superuser()))
                .extracting(Optional::isPresent)
                .containsExactly(true, false, true);
        assertThat(asked).hasValue(1);
    }

    @Test
    void asksForEachChoiceOnce() {
        var twice = ask(is("length", "short", "very-long", "short"));

        assertThat(store.check(books, twice, Library.superuser()).query())
                .isEqualTo(ask(is("length", "short", "very-long")));
    }

    @Test
    void answersWhoMayNotUseItAsIfThereWereNone() {
        var asked = is("priceLevel", "cheap");

        assertThat(problems(asked, Library.superuser())).isEmpty();
        assertThat(problems(asked, Library.reader("any")))
                .singleElement()
                .isEqualTo(new Problem("priceLevel", "store.problem.unknown"));
        assertThat(problems(asked, Library.member("any", "Book:view", "Book:appraise"))).isEmpty();
    }

    @Test
    void leavesOutWhatIsNoChoiceOrNoComparison() {
        var root = Library.superuser();

        assertThat(problems(is("length", "tiny"), root))
                .singleElement()
                .extracting(Problem::reason)
                .isEqualTo("store.problem.value");
        assertThat(problems(new Compare("length", Operator.CONTAINS, "short"), root)).hasSize(1);
        assertThat(problems(new Compare("length", Operator.EMPTY), root)).hasSize(1);
        assertThat(
                        store.check(
                                        books,
                                        ListQuery.ALL.withOrders(
                                                List.of(dev.bureau.query.Order.asc("length"))),
                                        root)
                                .problems())
                .hasSize(1);
    }

    @Test
    void countsTheRowsOfAllChoicesInOneStatement() {
        var values = List.of("short", "very-long");

        assertThat(store.facets(books, "length", values, ListQuery.ALL, Library.superuser()))
                .containsOnly(
                        Map.entry("short", new Count(2, true)),
                        Map.entry("very-long", new Count(1, true)));
        assertThat(
                        library.statements(() ->
                                store.facets(
                                        books,
                                        "length",
                                        values,
                                        ListQuery.ALL,
                                        Library.superuser())))
                .isEqualTo(1);
        assertThat(
                        store.facets(
                                books,
                                "parts",
                                List.of("none", "long-ones"),
                                ListQuery.ALL,
                                Library.superuser()))
                .containsEntry("long-ones", new Count(1, true));
    }

    @Test
    void searchesInAWayOfTheApplication() {
        var seats = library.model(Seat.class);
        var lamp = new Seat(new SeatKey("north", 1));
        lamp.equipment.addAll(List.of("lamp", "desk", "lamp"));
        library.add(lamp, new Seat(new SeatKey("north", 2)));
        var asked = ListQuery.ALL.withSearch(" lamp ");

        assertThat(store.count(seats, asked, 10, Library.superuser()))
                .isEqualTo(new Count(1, true));
        assertThat(
                        store.count(
                                seats,
                                ask(new Condition.Not(new Condition.Matches("lamp"))),
                                10,
                                Library.superuser()))
                .isEqualTo(new Count(1, true));
        assertThat(store.count(seats, asked, 10, Library.member("blind", "Seat:view")))
                .as("the search knows who asks")
                .isEqualTo(new Count(0, true));
    }

    @Test
    void searchesExactlyBesideASearchInCode() {
        var seats = library.model(Seat.class);
        var bright = new Seat(new SeatKey("north", 3));
        bright.bright = true;
        library.add(bright, new Seat(new SeatKey("north", 4)));

        assertThat(store.count(seats, ListQuery.ALL.withSearch("true"), 10, Library.superuser()))
                .isEqualTo(new Count(1, true));
    }

    private List<Problem> problems(Condition condition, Actor actor) {
        return store.check(books, ask(condition), actor).problems();
    }

    private List<String> found(Condition condition) {
        var titles = store.columns(books, List.of("title"), Library.superuser());
        return store
                .page(
                        books,
                        titles,
                        ask(condition).withOrders(List.of(dev.bureau.query.Order.asc("title"))),
                        dev.bureau.internal.data.shape.Stretch.first(20),
                        Library.superuser())
                .rows()
                .stream()
                .map(Row::label)
                .toList();
    }

    private static ListQuery ask(Condition condition) {
        return ListQuery.ALL.withFilter(condition);
    }

    private static Compare title(String title) {
        return new Compare("title", Operator.IS, title);
    }

    private static Compare is(String path, String... values) {
        return new Compare(path, Operator.IS, values);
    }
}
