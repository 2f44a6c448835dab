package dev.bureau.internal.data.question;

import static dev.bureau.query.Operator.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.shape.Checked;
import dev.bureau.internal.data.shape.Problem;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.query.Order;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class QuestionsIntegrationTests {

    @Autowired EntityStore store;
    @Autowired Library library;
    EntityModel books;

    @BeforeEach
    void start() {
        library.empty();
        books = library.model(Book.class);
        library.add(new Book("one"), new Book("two"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "password",
                "author.country",
                "author.password",
                "",
                ".",
                "author.",
                ".title",
                "title.x",
                "class",
                "title) or (1=1",
                "book.author.name",
                "address",
                "author.name.",
                "author..name"
            })
    void leavesOutWhatDoesNotExistOrIsNobodys(String path) {
        var checked = check(new Compare(path, IS, "x"), Library.superuser());

        assertThat(checked.query().filter()).isEqualTo(Condition.ALL);
        assertThat(checked.problems()).containsExactly(new Problem(path, "store.problem.unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"appraisal", "author", "author.name", "keywords", "chapters.heading"})
    void givesTheSameAnswerForWhatIsForbidden(String path) {
        var actor = Library.member("any", "Book:view");

        var checked = check(new Compare(path, STARTS, "x"), actor);

        assertThat(checked.problems()).containsExactly(new Problem(path, "store.problem.unknown"));
        assertThat(count(new Compare(path, STARTS, "x"), actor)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "", ".", "author", "keywords", "chapters", "chapters."})
    void givesTheSameAnswerForForbiddenRelations(String path) {
        var has = new Condition.Has(path, Condition.ALL);

        assertThat(check(has, Library.member("any", "Book:view")).problems())
                .containsExactly(new Problem(path, "store.problem.unknown"));
    }

    @Test
    void looksIntoWhatIsAskedOfRelatedRows() {
        var known = new Compare("pages", IS, "1");
        var parts = List.<Condition>of(known, new Compare("title", IS, "x"));

        var checked =
                check(new Condition.Has("chapters", new Condition.And(parts)), Library.superuser());

        assertThat(checked.problems())
                .containsExactly(new Problem("title", "store.problem.unknown"));
        assertThat(checked.query().filter())
                .isEqualTo(new Condition.Has("chapters", new Condition.And(List.of(known))));
    }

    @ParameterizedTest
    @CsvSource({
        "pages, CONTAINS, 1", "title, LESS, a", "lent, GREATER, true", "author, BETWEEN, 1",
        "genre, STARTS, N", "pages, WITHIN, today", "number, CONTAINS, a", "keywords, LESS, a"
    })
    void leavesOutWrongOperators(String path, Operator operator, String value) {
        assertThat(check(new Compare(path, operator, value), Library.superuser()).problems())
                .containsExactly(new Problem(path, "store.problem.operator"));
    }

    @ParameterizedTest
    @CsvSource({
        "pages, IS, abc", "pages, IS, 99999999999", "pages, IS, 1e999999999", "pages, IS, ''",
        "price, AT_LEAST, NaN", "genre, IS, opera", "lent, IS, yes", "published, IS, 2026-02-30",
        "added, LESS, yesterday", "added, WITHIN, ever", "number, IS, 1-1-1-1-1", "author, IS, x",
        "author, IS, 1~2", "keywords, IS, a/b", "added, BETWEEN, 2026-01-01"
    })
    void leavesOutMalformedValues(String path, Operator operator, String value) {
        var checked = check(new Compare(path, operator, value), Library.superuser());

        assertThat(checked.problems())
                .containsExactly(new Problem(path + "=" + value, "store.problem.value"));
        assertThat(checked.query().filter()).isEqualTo(Condition.ALL);
    }

    @Test
    void refusesTextThatTheDatabaseCannotHold() {
        assertThat(check(new Compare("title", IS, "a\0b"), Library.superuser()).problems())
                .containsExactly(new Problem("title=a\uFFFDb", "store.problem.value"));
        assertThat(check(new Compare("title", CONTAINS, "\uD800"), Library.superuser()).problems())
                .hasSize(1);
        assertThat(search("a\0b").problems())
                .extracting(Problem::reason)
                .containsExactly("store.problem.characters");
        assertThat(search("a\0b").query().search()).isEmpty();
    }

    @Test
    void limitsHowMuchIsAsked() {
        var many = Collections.<Condition>nCopies(60, new Compare("title", IS, "one"));
        var values = IntStream.range(0, 201).mapToObj(at -> "one " + at).toList();

        assertThat(reasons(check(new Condition.And(many), Library.superuser())))
                .containsExactly("store.problem.many");
        assertThat(reasons(check(new Compare("title", IS, values), Library.superuser())))
                .containsExactly("store.problem.value");
        assertThat(reasons(search("x".repeat(201)))).containsExactly("store.problem.long");
        assertThat(search("x".repeat(1_000_000)).query().search()).hasSize(200);
        assertThat(search("a b c d e f g h i j k").query().search())
                .isEqualTo("a b c d e f g h i j");
        Condition deep = new Compare("title", IS, "one");
        for (var i = 0; i < 5_000; i++) {
            deep = new Condition.Not(deep);
        }
        assertThat(reasons(check(deep, Library.superuser()))).containsExactly("store.problem.many");
    }

    @Test
    void answersTenThousandRulesWithANoticeAndAList() {
        var rules =
                IntStream.range(0, 10_000)
                        .<Condition>mapToObj(number -> new Compare("no" + number, IS, "x"))
                        .toList();
        Condition related = new Condition.Has("chapters", Condition.ALL);
        for (var depth = 0; depth < 5_000; depth++) {
            related = new Condition.Has("chapters.book", related);
        }
        var begin = System.nanoTime();

        var checked = check(new Condition.Or(rules), Library.superuser());

        assertThat(checked.problems()).hasSizeLessThan(60);
        assertThat(check(related, Library.superuser()).problems())
                .containsExactly(new Problem("", "store.problem.many"));
        assertThat(store.count(books, checked.query(), 100, Library.superuser()).rows())
                .isEqualTo(2);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "\\",
                "\\%",
                "'",
                "''--",
                "😀",
                "مرحبا",
                "\u202Eabc",
                "(",
                ",",
                "\u200B"
            })
    void looksForEverySignAsItStands(String sign) {
        library.add(new Book("a" + sign + "z"));

        for (var operator : List.of(CONTAINS, STARTS, ENDS, IS)) {
            var words =
                    switch (operator) {
                        case STARTS -> "a" + sign;
                        case ENDS -> sign + "z";
                        case IS -> "a" + sign + "z";
                        default -> sign;
                    };
            assertThat(count(new Compare("title", operator, words), Library.superuser()))
                    .isEqualTo(1);
        }
        assertThat(count(new Compare("title", NOT_CONTAINS, sign), Library.superuser()))
                .isEqualTo(2);
    }

    @Test
    void leavesOutOrdersThatCannotBe() {
        var orders =
                List.of(
                        Order.asc("title"),
                        Order.desc("password"),
                        Order.asc("keywords"),
                        Order.asc("nothing"),
                        Order.desc("title"));

        var checked = store.check(books, ListQuery.ALL.withOrders(orders), Library.superuser());

        assertThat(checked.query().orders()).containsExactly(Order.asc("title"));
        assertThat(checked.problems())
                .containsExactly(
                        new Problem("password", "store.problem.order"),
                        new Problem("keywords", "store.problem.order"),
                        new Problem("nothing", "store.problem.order"));
    }

    @Test
    void keepsWhatCanBeAsked() {
        var good = new Compare("title", IS, "one");
        var bad = new Compare("nothing", IS, "one");

        assertThat(
                        check(new Condition.And(List.of(good, bad)), Library.superuser())
                                .query()
                                .filter())
                .isEqualTo(new Condition.And(List.of(good)));
        assertThat(check(new Condition.Or(List.of()), Library.superuser()).query().filter())
                .isEqualTo(new Condition.Or(List.of()));
        assertThat(count(new Condition.Or(List.of()), Library.superuser())).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "store.problem.unknown", "store.problem.operator", "store.problem.value",
                "store.problem.order", "store.problem.long", "store.problem.many",
                "store.problem.characters", "store.timeout"
            })
    void hasWordsForEveryProblem(String key) {
        var texts = library.basis().texts();

        assertThat(texts.get(key, Locale.ENGLISH, "x"))
                .isNotEqualTo(texts.get(key, Locale.GERMAN, "x"));
    }

    private Checked search(String text) {
        return store.check(books, ListQuery.ALL.withSearch(text), Library.superuser());
    }

    private Checked check(Condition condition, Actor actor) {
        return store.check(books, ListQuery.ALL.withFilter(condition), actor);
    }

    private long count(Condition condition, Actor actor) {
        return store.count(books, ListQuery.ALL.withFilter(condition), 100, actor).rows();
    }

    private static List<String> reasons(Checked checked) {
        return checked.problems().stream().map(Problem::reason).toList();
    }
}
