package dev.bureau.internal.data.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bureau.access.Actor;
import dev.bureau.action.ActionResult;
import dev.bureau.action.Selection;
import dev.bureau.history.Change;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.shape.AccessRefused;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class ActionRunIntegrationTests {

    static final Actor ROOT = Library.superuser();

    @Autowired Library library;
    @Autowired EntityStore store;

    @BeforeEach
    void start() {
        library.empty();
        library.sql("truncate bureau_revision restart identity");
        library.add(book("Emma", 400), book("Empty", 0), book("Heavy", 9_999), book("Sums", 90));
        library.sql("update book set genre = 'NOVEL' where title <> 'Sums'");
    }

    @Test
    void tellsOneRevisionForEachRowThatChanged() {
        var result = run(ROOT, new Selection.Rows(List.of("1", "4", "4")));

        assertThat(result).isEqualTo(new ActionResult(2, List.of()));
        assertThat(store.history(books(), "1", new Window(0, 9), ROOT))
                .singleElement()
                .satisfies(revision -> {
                    assertThat(revision.action()).isEqualTo("lend");
                    assertThat(revision.changes())
                            .containsExactly(new Change.Value("lent", "", "true"));
                });
    }

    @Test
    void leavesOutRowsToWhichItDoesNotApply() {
        library.sql("update book set title = 'Reserved' where id = 4");

        var result = run(ROOT, new Selection.Rows(List.of("1", "4")));

        assertThat(result.done()).isEqualTo(1);
        assertThat(result.failures())
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.row().label()).isEqualTo("Reserved");
                    assertThat(failure.reason())
                            .isEqualTo("This cannot be done to it as it is now.");
                });
        assertThat(store.find(books(), "4", ROOT).orElseThrow().operations())
                .doesNotContain("lend");
        assertThat(store.find(books(), "1", ROOT).orElseThrow().operations()).contains("lend");
    }

    @Test
    void takesAnActionThatCannotTellWhetherItAppliesForOneThatDoesNot() {
        library.sql("update book set title = 'Torn' where id = 4");

        assertThat(store.find(books(), "4", ROOT).orElseThrow().operations())
                .contains("change", "delete")
                .doesNotContain("lend");
        assertThat(run(ROOT, new Selection.Rows(List.of("1", "4"))).failures())
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.row().label()).isEqualTo("Torn");
                    assertThat(failure.reason())
                            .isEqualTo("This cannot be done to it as it is now.");
                });
    }

    @Test
    void tellsNothingOfARowThatStayedTheSame() {
        run(ROOT, new Selection.Rows(List.of("1")));

        assertThat(run(ROOT, new Selection.Rows(List.of("1"))).done()).isEqualTo(1);
        assertThat(store.history(books(), "1", new Window(0, 9), ROOT)).hasSize(1);
    }

    @Test
    void givesTheReasonsOfTheApplicationAndHidesAccidents() {
        var result = run(ROOT, new Selection.Rows(List.of("1", "2", "3", "4")));

        assertThat(result.done()).isEqualTo(2);
        assertThat(result.failures())
                .extracting(failure -> failure.row().label(), ActionResult.Failure::reason)
                .satisfiesExactly(
                        empty ->
                                assertThat(empty.toList())
                                        .containsExactly("Empty", "This book has no pages"),
                        heavy ->
                                assertThat(heavy.toList().toString())
                                        .contains("Heavy", "error number")
                                        .doesNotContain("too heavy", "Arithmetic"));
        assertThat(lent()).containsExactly("1", "4");
    }

    @Test
    void runsOnAllThatMatchWithinTheRowRule() {
        var novels = Library.member("novels", "Book:view", "Book:lend");
        var light =
                ListQuery.ALL.withFilter(new Condition.Compare("pages", Operator.AT_MOST, "400"));

        var result = run(novels, new Selection.Matching(light));

        assertThat(result.done()).isEqualTo(1);
        assertThat(result.failures()).hasSize(1);
        assertThat(lent()).containsExactly("1");
    }

    @Test
    void leavesRowsOutOfSightAlone() {
        var novels = Library.member("novels", "Book:view", "Book:lend");

        var result = run(novels, new Selection.Rows(List.of("4", "nonsense")));

        assertThat(result.done()).isZero();
        assertThat(result.failures())
                .extracting(ActionResult.Failure::reason)
                .containsOnly("This row is not there any more.");
        assertThat(lent()).isEmpty();
    }

    @Test
    void refusesThoseWhoWereNotGrantedTheAction() {
        var editor = Library.member("none", "Book:change");

        assertThatThrownBy(() -> run(editor, new Selection.Rows(List.of("1"))))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() ->
                        store.run(
                                books(),
                                "burn",
                                new Selection.Rows(List.of("1")),
                                ROOT,
                                Locale.ENGLISH))
                .isInstanceOf(AccessRefused.class);
    }

    private ActionResult run(Actor actor, Selection selection) {
        return store.run(books(), "lend", selection, actor, Locale.ENGLISH);
    }

    private List<String> lent() {
        return library.basis()
                .jdbc()
                .sql("select id::text from book where lent order by id")
                .query(String.class)
                .list();
    }

    private dev.bureau.internal.model.EntityModel books() {
        return library.model(Book.class);
    }

    private static Book book(String title, int pages) {
        var book = new Book(title);
        book.pages = pages;
        return book;
    }
}
