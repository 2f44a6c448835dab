package dev.bureau.internal.data.question;

import static dev.bureau.query.Operator.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Author;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Chapter;
import dev.bureau.internal.data.library.Genre;
import dev.bureau.internal.data.library.Keyword;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.query.Order;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class ConditionsIntegrationTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired EntityStore store;
    @Autowired Library library;
    EntityModel books;
    Author famous;
    Author obscure;
    Book faust;
    Book odes;
    Book empty;

    @BeforeEach
    void fill() {
        library.empty();
        books = library.model(Book.class);
        famous = new Author("Goethe", true);
        obscure = new Author("Mia 100%", false);
        var open = new Keyword("a/b", false);
        var internal = new Keyword("internal", true);
        faust = faust(open, internal);
        odes = odes(open);
        empty = new Book("empty");
        library.add(famous, obscure, open, internal, faust, odes, empty);
    }

    private Book faust(Keyword open, Keyword internal) {
        var book = new Book("Faust_I 50%");
        book.subtitle = "Eine Tragödie";
        book.pages = 200;
        book.price = new BigDecimal("9.90");
        book.lent = true;
        book.genre = Genre.NOVEL;
        book.published = LocalDate.of(1808, 4, 1);
        book.discussed = LocalDateTime.of(2026, 3, 29, 23, 30);
        book.added = Instant.parse("2026-03-28T23:30:00Z");
        book.address.room = "West";
        book.author = famous;
        book.appraisal = "worthless";
        book.keywords.add(open);
        book.keywords.add(internal);
        return book.with(new Chapter("Prolog", 10)).with(new Chapter("Nacht", 20));
    }

    private Book odes(Keyword open) {
        var book = new Book("odes");
        book.subtitle = "";
        book.pages = 80;
        book.lent = false;
        book.genre = Genre.POETRY;
        book.discussed = LocalDateTime.of(2026, 3, 30, 0, 0);
        book.added = Instant.parse("2026-03-29T22:00:00Z");
        book.author = obscure;
        book.keywords.add(open);
        return book;
    }

    @ParameterizedTest
    @CsvSource({
        "title, IS, odes, odes",
        "title, IS, ODES, ''",
        "title, IS_NOT, odes, 'Faust_I 50%,empty'",
        "title, CONTAINS, ODE, odes",
        "title, CONTAINS, _, Faust_I 50%",
        "title, CONTAINS, %, Faust_I 50%",
        "title, CONTAINS, \\, ''",
        "title, NOT_CONTAINS, ODE, 'Faust_I 50%,empty'",
        "subtitle, NOT_CONTAINS, tra, 'odes,empty'",
        "author.name, NOT_CONTAINS, goe, 'odes,empty'",
        "title, STARTS, fau, Faust_I 50%",
        "title, ENDS, S, odes",
        "subtitle, CONTAINS, TRAGÖDIE, Faust_I 50%",
        "subtitle, IS_NOT, Eine Tragödie, 'odes,empty'",
        "pages, IS, 80, odes",
        "pages, LESS, 80, empty",
        "pages, AT_MOST, 80, 'odes,empty'",
        "pages, GREATER, 80, Faust_I 50%",
        "pages, AT_LEAST, 80, 'Faust_I 50%,odes'",
        "price, IS, 9.9, Faust_I 50%",
        "price, IS_NOT, 9.9, 'odes,empty'",
        "lent, IS, false, odes",
        "lent, IS_NOT, true, 'odes,empty'",
        "genre, IS, NOVEL, Faust_I 50%",
        "genre, IS_NOT, NOVEL, 'odes,empty'",
        "published, IS, 1808-04-01, Faust_I 50%",
        "published, LESS, 1808-04-01, ''",
        "published, AT_MOST, 1808-04-01, Faust_I 50%",
        "address.room, IS, West, Faust_I 50%",
        "author.name, CONTAINS, 100%, odes",
        "author.name, IS_NOT, Goethe, 'odes,empty'",
        "keywords.internal, IS, true, Faust_I 50%",
        "chapters.heading, CONTAINS, a, Faust_I 50%",
        "chapters.pages, GREATER, 20, ''",
    })
    void findsRows(String path, Operator operator, String value, String titles) {
        assertThat(found(new Compare(path, operator, value))).containsExactly(split(titles));
    }

    @ParameterizedTest
    @CsvSource({
        "subtitle, 'odes,empty'",
        "price, 'odes,empty'",
        "lent, empty",
        "genre, empty",
        "added, empty",
        "author, empty",
        "keywords, empty",
    })
    void findsRowsWithoutAValue(String path, String titles) {
        assertThat(found(new Compare(path, EMPTY))).containsExactly(split(titles));
        assertThat(found(new Condition.Not(new Compare(path, NOT_EMPTY))))
                .containsExactly(split(titles));
    }

    @Test
    void countsDaysInTheZoneOfTheActor() {
        // the clock goes forward in Berlin on this day, which therefore has 23 hours
        assertThat(found(new Compare("added", IS, "2026-03-29"))).containsExactly("Faust_I 50%");
        assertThat(found(new Compare("added", IS, "2026-03-30"))).containsExactly("odes");
        assertThat(found(new Compare("added", GREATER, "2026-03-29"))).containsExactly("odes");
        assertThat(found(new Compare("added", AT_MOST, "2026-03-29")))
                .containsExactly("Faust_I 50%");
        assertThat(found(new Compare("added", BETWEEN, "2026-03-29", "2026-03-30"))).hasSize(2);
        assertThat(found(new Compare("added", BETWEEN, "2026-03-30", ""))).containsExactly("odes");
        assertThat(found(new Compare("added", IS_NOT, "2026-03-29")))
                .containsExactly("odes", "empty");
        assertThat(found(new Compare("added", IS, "2026-03-29T22:00:00Z"))).containsExactly("odes");
    }

    @Test
    void takesADayOfLocalTimesAsItIsWritten() {
        assertThat(found(new Compare("discussed", IS, "2026-03-29")))
                .containsExactly("Faust_I 50%");
        assertThat(found(new Compare("discussed", BETWEEN, "2026-03-30", "2026-03-30")))
                .containsExactly("odes");
    }

    @ParameterizedTest
    @CsvSource({
        "today, 0, true",
        "today, 1, false",
        "yesterday, 1, true",
        "yesterday, 0, false",
        "past-7-days, 6, true",
        "past-7-days, 7, false",
        "past-30-days, 29, true",
        "past-30-days, 30, false",
        "this-year, 366, false",
        "past-2-hours, 1, false",
        "next-7-days, 0, true",
        "next-7-days, -6, true",
        "next-7-days, -7, false"
    })
    void countsPeriodsBackFromToday(String period, int daysAgo, boolean found) {
        var now = LocalDate.now(BERLIN).atTime(0, 30).atZone(BERLIN);
        library.empty();
        var book = new Book("moment");
        book.added = now.minusDays(daysAgo).toInstant();
        library.add(book);

        assertThat(found(new Compare("added", WITHIN, period))).hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "added, WITHIN, past-9999-years, false",
        "added, WITHIN, next-9999-years, true",
        "added, AT_LEAST, +500000-01-01T00:00:00Z, false",
        "discussed, LESS, -9000-01-01T00:00:00, false",
        "published, IS, +300000-01-01, false",
        "published, IS, 9999-12-31, true",
    })
    void asksForNoMomentThatADatabaseCannotHold(
            String path, Operator operator, String value, boolean asked) {
        var query = ListQuery.ALL.withFilter(new Compare(path, operator, value));
        var check = store.check(books, query, Library.superuser());

        assertThat(check.problems()).hasSize(asked ? 0 : 1);
        assertThat(store.page(books, List.of(), query, Stretch.first(5), Library.superuser()))
                .isNotNull();
    }

    @Test
    void findsRelationsByKey() {
        var goethe = String.valueOf(famous.id);

        assertThat(found(new Compare("author", IS, goethe))).containsExactly("Faust_I 50%");
        assertThat(found(new Compare("author", IS, goethe, String.valueOf(obscure.id)))).hasSize(2);
        assertThat(found(new Compare("author", IS_NOT, goethe))).containsExactly("odes", "empty");
        assertThat(found(new Compare("keywords", IS, "a_2Fb", "internal"))).hasSize(2);
        assertThat(found(new Compare("keywords", IS_NOT, "a_2Fb"))).containsExactly("empty");
    }

    @Test
    void combinesConditions() {
        var novel = new Compare("genre", IS, "NOVEL");
        var poetry = new Compare("genre", IS, "POETRY");

        assertThat(found(new Condition.Or(List.of(novel, poetry)))).hasSize(2);
        assertThat(found(new Condition.And(List.of(novel, poetry)))).isEmpty();
        assertThat(found(new Condition.Or(List.of()))).isEmpty();
        assertThat(found(new Condition.Not(novel))).containsExactly("odes", "empty");
        assertThat(found(new Condition.Not(new Compare("chapters.pages", IS, "10")))).hasSize(2);
        assertThat(found(new Condition.Not(new Compare("added", GREATER, "2026-03-29"))))
                .containsExactly("Faust_I 50%", "empty");
    }

    @Test
    void asksSeveralThingsOfOneRelatedRow() {
        var prolog = new Compare("heading", IS, "Prolog");
        var ten = new Compare("pages", IS, "10");
        var twenty = new Compare("pages", IS, "20");

        assertThat(found(has("chapters", prolog, ten))).containsExactly("Faust_I 50%");
        assertThat(found(has("chapters", prolog, twenty))).isEmpty();
        assertThat(found(new Condition.Not(has("chapters", prolog, twenty)))).hasSize(3);
        assertThat(found(new Condition.Not(has("chapters", ten)))).containsExactly("odes", "empty");
        assertThat(found(has("chapters", new Condition.Not(prolog))))
                .containsExactly("Faust_I 50%");
        assertThat(found(new Condition.Has("chapters", Condition.ALL)))
                .containsExactly("Faust_I 50%");
        assertThat(found(has("chapters", new Condition.Or(List.of(prolog, twenty))))).hasSize(1);
    }

    @Test
    void asksOfRowsBehindSeveralRelations() {
        var goethe = new Compare("name", IS, "Goethe");

        assertThat(found(has("author", goethe))).containsExactly("Faust_I 50%");
        assertThat(found(new Condition.Not(has("author", goethe))))
                .containsExactly("odes", "empty");
        assertThat(found(has("chapters", has("book.author", goethe))))
                .containsExactly("Faust_I 50%");
        assertThat(found(has("chapters.book", has("author", goethe))))
                .containsExactly("Faust_I 50%");
    }

    private static Condition has(String path, Condition... asked) {
        return new Condition.Has(path, new Condition.And(List.of(asked)));
    }

    @Test
    void findsNoRelatedRowThatMayNotBeSeen() {
        var internal = has("keywords", new Compare("internal", IS, "true"));

        assertThat(found(internal)).containsExactly("Faust_I 50%");
        assertThat(titles(internal, Library.reader("public"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "faust, Faust_I 50%",
                "FAUST prolog, Faust_I 50%",
                "faust goethe nacht, Faust_I 50%",
                "faust odes, ||",
                "\"100%\", odes",
                "\"mia 100\", odes",
                "\"100 mia\", ||",
                "' OR 1=1 --, ||",
                "%, |Faust_I 50%,odes|",
                "\"unclosed odes, ||",
                "prolog nacht, ||",
                "'faust_i 50%' prolog, Faust_I 50%"
            })
    void findsEveryWord(String search, String titles) {
        assertThat(titles(ListQuery.ALL.withSearch(search), Library.superuser()))
                .containsExactly(split(titles));
    }

    @ParameterizedTest
    @CsvSource({
        "prol, Prolog",
        "olog, ''",
        "10, Prolog",
        "1, ''",
        "prolog 10, Prolog",
        "prolog 20, ''",
        "20 na, Nacht",
        "99999999999, ''",
        "x, ''"
    })
    void looksForBeginningsAndWholeValuesWhereDeclared(String search, String headings) {
        var chapters = library.model(Chapter.class);
        var query = ListQuery.ALL.withSearch(search);
        var found = store.count(chapters, query, 100, Library.superuser()).rows();

        assertThat(found).isEqualTo(headings.isEmpty() ? 0 : 1);
    }

    @Test
    void searchesOnlyWhatTheActorMayRead() {
        assertThat(titles(ListQuery.ALL.withSearch("worthless"), Library.superuser())).hasSize(1);
        assertThat(titles(ListQuery.ALL.withSearch("worthless"), Library.reader("any"))).isEmpty();
        assertThat(titles(ListQuery.ALL.withSearch("goethe"), Library.member("any", "Book:view")))
                .isEmpty();
    }

    @Test
    void takesRowsThatMayNotBeSeenForEmpty() {
        var reader = Library.reader("public");

        assertThat(titles(new Compare("keywords", IS, "internal"), reader)).isEmpty();
        assertThat(titles(new Compare("keywords.word", STARTS, "int"), reader)).isEmpty();
        assertThat(titles(new Compare("keywords", IS_NOT, "internal"), reader)).hasSize(2);
    }

    @Test
    void hidesRelatedRowsFromFilters() {
        library.empty();
        var book = new Book("hers");
        var keyword = new Keyword("internal", true);
        book.keywords.add(keyword);
        library.add(keyword, book);
        var actor = Library.reader("novels-and-more");

        assertThat(titles(new Compare("keywords", NOT_EMPTY), actor)).containsExactly("hers");
    }

    private String[] split(String titles) {
        return titles.isEmpty() ? new String[0] : titles.split(",");
    }

    private List<String> found(Condition condition) {
        return titles(condition, Library.superuser());
    }

    private List<String> titles(Condition condition, Actor actor) {
        return titles(ListQuery.ALL.withFilter(condition), actor);
    }

    private List<String> titles(ListQuery query, Actor actor) {
        var ordered = query.withOrders(List.of(Order.asc("id")));
        assertThat(store.check(books, ordered, actor).problems()).isEmpty();
        var rows = store.page(books, List.of(), ordered, Stretch.first(100), actor).rows();
        assertThat(store.count(books, ordered, 100, actor).rows()).isEqualTo(rows.size());
        return rows.stream().map(Row::label).toList();
    }
}
