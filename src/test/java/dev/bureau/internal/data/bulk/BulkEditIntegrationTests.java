package dev.bureau.internal.data.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bureau.access.Actor;
import dev.bureau.access.ActorSource;
import dev.bureau.action.ActionResult;
import dev.bureau.action.Selection;
import dev.bureau.history.Change;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Author;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Genre;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.shape.AccessRefused;
import dev.bureau.internal.data.shape.BulkEdit;
import dev.bureau.internal.data.shape.BulkResult;
import dev.bureau.internal.data.shape.Errand;
import dev.bureau.internal.data.shape.TooSlow;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class BulkEditIntegrationTests {

    static final Actor ROOT = Library.superuser();
    static final Selection ALL = new Selection.Matching(ListQuery.ALL);

    @Autowired Library library;
    @Autowired EntityStore store;

    @BeforeEach
    void start() {
        library.empty();
        library.sql("truncate bureau_revision restart identity");
        library.add(new Author("Jane", true), new Author("Mary", false));
        library.sql(
                """
                insert into book (title, pages, version, number, genre, author_id)
                select 'Book ' || n, n, 0, gen_random_uuid(), 'NOVEL', 1
                from generate_series(1, 1200) n\
                """);
    }

    @Test
    void tellsBeforeHowManyRowsWouldChange() {
        library.sql("update book set lent = true where id in (7, 8)");
        library.sql("update book set author_id = 2 where id in (1, 2, 3)");
        var careful = Library.member("careful", "Book:view", "Book:change", "Author:view");

        var preview = store.preview(edit(ALL, "author", new Reference("2", "Mary")), careful);

        assertThat(preview)
                .isEqualTo(
                        new BulkEdit.Preview(
                                1_195,
                                3,
                                2,
                                List.of("Book 7", "Book 8"),
                                IntStream.rangeClosed(1, 1_200).mapToObj(String::valueOf).toList(),
                                1_200,
                                preview.digest()));
        assertThat(preview.whole()).isTrue();
    }

    @Test
    void changesRowsInUnitsAndTellsTheHistory() {
        var seen = new ArrayList<Long>();

        var result =
                store.run(
                        edit(ALL, "author", new Reference("2", "Mary"), "genre", null),
                        () -> Optional.of(ROOT),
                        Locale.ENGLISH,
                        (done, all) -> seen.add(done));

        assertThat(result)
                .isEqualTo(
                        new BulkResult(
                                1_200,
                                0,
                                0,
                                0,
                                List.of(),
                                List.of(
                                        new BulkEdit.Unit(1, 500, true),
                                        new BulkEdit.Unit(501, 1_000, true),
                                        new BulkEdit.Unit(1_001, 1_200, true)),
                                BulkResult.End.WHOLE));
        assertThat(seen).containsExactly(0L, 500L, 1_000L, 1_200L);
        assertThat(count("author_id = 2 and genre is null")).isEqualTo(1_200);
        assertThat(store.history(model(), "600", new Window(0, 9), ROOT))
                .singleElement()
                .satisfies(revision ->
                        assertThat(revision.changes())
                                .containsExactlyInAnyOrder(
                                        new Change.Value("author", "Jane", "Mary"),
                                        new Change.Value("genre", "NOVEL", "")));
    }

    @Test
    void leavesAUnitAloneInWhichARowIsRefused() {
        library.sql("alter table book add constraint calm check (id <> 510 or pages < 2000)");
        try {
            var result = run(edit(ALL, "pages", 3_000), ROOT);

            assertThat(result.changed()).isEqualTo(700);
            assertThat(result.left()).isEqualTo(500);
            assertThat(result.units())
                    .extracting(BulkEdit.Unit::written)
                    .containsExactly(true, false, true);
            assertThat(result.failures())
                    .singleElement()
                    .extracting(ActionResult.Failure::row)
                    .isEqualTo(new Reference("510", "Book 510"));
            assertThat(count("pages = 3000 and id between 501 and 1000")).isZero();
        } finally {
            library.sql("alter table book drop constraint calm");
        }
    }

    @Test
    void leavesOutRowsThatTheActorMayNotChange() {
        library.sql("update book set lent = true where id in (2, 3)");
        var careful = Library.member("careful", "Book:view", "Book:change");

        var result = run(edit(rows("1", "2", "3", "4", "99999"), "pages", 5), careful);

        assertThat(result.changed()).isEqualTo(2);
        assertThat(result.left()).isEqualTo(3);
        assertThat(result.gone()).isEqualTo(1);
        assertThat(result.failures())
                .extracting(failure -> failure.row().label(), ActionResult.Failure::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Book 2", "You are not allowed to do this to this row."),
                        org.assertj.core.groups.Tuple.tuple(
                                "Book 3", "You are not allowed to do this to this row."));
        assertThat(count("pages = 5 and id in (1, 4)")).isEqualTo(2);
    }

    @Test
    void writesNoFieldThatTheActorMayNotWrite() {
        var clerk = Library.member("none", "Book:view", "Book:change");

        assertThat(store.changeable(model(), clerk))
                .contains("title", "pages")
                .doesNotContain("price", "author", "id", "version");
        assertThat(run(edit(rows("1"), "price", java.math.BigDecimal.ONE), clerk).changed())
                .isZero();
        assertThat(run(edit(rows("1"), "pages", 1), Library.reader("none")))
                .extracting(BulkResult::changed, BulkResult::end)
                .containsExactly(0L, BulkResult.End.REFUSED);
        assertThatThrownBy(() -> store.preview(edit(ALL, "pages", 1), Library.reader("none")))
                .isInstanceOf(AccessRefused.class);
        assertThat(count("price is not null")).isZero();
    }

    @Test
    void staysInsideTheRowRule() {
        library.sql("update book set genre = 'POETRY' where id > 10");
        var novels = Library.member("novels", "Book:view", "Book:change");

        var result = run(edit(ALL, "pages", 9), novels);
        var out = run(edit(rows("1", "2"), "genre", Genre.POETRY), novels);

        assertThat(result.changed()).isEqualTo(9);
        assertThat(result.same()).isEqualTo(1);
        assertThat(out.changed()).isZero();
        assertThat(out.units()).containsExactly(new BulkEdit.Unit(1, 2, false));
        assertThat(count("genre = 'NOVEL'")).isEqualTo(10);
    }

    @Test
    void changesAllThatMatchThoughTheEditMovesThemOutOfTheQuestion() {
        var thin = matching("pages", Operator.AT_MOST, "700");

        var result = run(edit(thin, "pages", 800), ROOT);

        assertThat(result.changed()).isEqualTo(700);
        assertThat(count("pages = 800")).isEqualTo(701);
    }

    @Test
    void stopsBetweenUnitsAndKeepsWhatWasWritten() {
        var result = run(edit(ALL, "pages", 0), () -> Optional.of(ROOT), done -> done < 500);

        assertThat(result.end()).isEqualTo(BulkResult.End.STOPPED);
        assertThat(result.changed()).isEqualTo(500);
        assertThat(count("pages = 0")).isEqualTo(500);
    }

    @Test
    void asksBeforeEachUnitWhoActs() {
        var clerk = Library.member("none", "Book:view", "Book:change");
        var now = new AtomicReference<>(Optional.of(clerk));

        var demoted =
                run(
                        edit(ALL, "pages", 2_001),
                        now::get,
                        done -> at(done, now, Library.reader("none")));
        now.set(Optional.of(clerk));
        var disabled = run(edit(ALL, "pages", 2_002), now::get, done -> at(done, now, null));

        assertThat(demoted.end()).isEqualTo(BulkResult.End.REFUSED);
        assertThat(disabled.end()).isEqualTo(BulkResult.End.REFUSED);
        assertThat(count("pages = 2001")).isZero();
        assertThat(count("pages = 2002")).isEqualTo(500);
        assertThat(run(edit(ALL, "pages", 2_003), Optional::empty, done -> true).end())
                .isEqualTo(BulkResult.End.REFUSED);
    }

    private static boolean at(
            long done, AtomicReference<Optional<Actor>> now, @Nullable Actor next) {
        if (done == 500) {
            now.set(Optional.ofNullable(next));
        }
        return true;
    }

    @Test
    void usesTheRightsThatTheActorHasThen() {
        library.sql("update book set lent = true where id > 500");
        var free = Library.member("none", "Book:view", "Book:change");
        var careful = Library.member("careful", "Book:view", "Book:change");
        var now = new AtomicReference<>(Optional.of(free));

        var result = run(edit(ALL, "pages", 5_000), now::get, done -> at(done, now, careful));

        assertThat(result.changed()).isEqualTo(500);
        assertThat(result.left()).isEqualTo(700);
    }

    @Test
    void endsAfterTheUnitUnderWayWhenNobodyWaitsAnyMore() {
        var errand = new Errand();

        var result =
                errand.run(() ->
                        run(
                                edit(ALL, "pages", 0),
                                () -> Optional.of(ROOT),
                                done -> {
                                    if (done == 500) {
                                        errand.giveUp();
                                    }
                                    return true;
                                }));

        assertThat(result.end()).isEqualTo(BulkResult.End.STOPPED);
        assertThat(count("pages = 0")).isEqualTo(1_000);
        assertThat(store.history(model(), "1000", new Window(0, 9), ROOT)).hasSize(1);
        assertThat(store.history(model(), "1001", new Window(0, 9), ROOT)).isEmpty();
    }

    @Test
    void looksNoFurtherWhenNobodyWaitsAnyMore() {
        var errand = new Errand();
        errand.giveUp();

        assertThatThrownBy(() -> errand.run(() -> store.preview(edit(rows("1"), "pages", 1), ROOT)))
                .isInstanceOf(TooSlow.class);
    }

    @Test
    void changesJustTheRowsThatWereLookedAt() {
        var thick =
                edit(matching("pages", Operator.AT_LEAST, "1000"), "pages", 3_000, "genre", null);
        var confirmed = thick.confirmed(store.preview(thick, ROOT));
        library.sql("update book set pages = 1000 where id <= 100");
        library.sql("update book set pages = 7 where id = 1200");

        var result = run(confirmed, ROOT);

        assertThat(result.changed()).isEqualTo(201);
        assertThat(count("pages = 3000 and id >= 1000")).isEqualTo(201);
    }

    @Test
    void changesNothingWhereOtherRowsAreSelectedThanWereConfirmed() {
        library.sql(
                """
                insert into book (title, pages, version, number)
                select 'Book ' || n, n, 0, gen_random_uuid() from generate_series(1201, 10100) n\
                """);
        var all = edit(ALL, "pages", 30_000);
        var told = store.preview(all, ROOT);
        var same = run(all.confirmed(told), () -> Optional.of(ROOT), done -> false);
        library.sql("update book set id = 10200 where id = 10050");

        var others = run(all.confirmed(told), ROOT);

        assertThat(told.looked()).hasSize(10_000);
        assertThat(told.rows()).isEqualTo(10_100);
        assertThat(same.end()).isEqualTo(BulkResult.End.STOPPED);
        assertThat(others)
                .isEqualTo(new BulkResult(0, 0, 0, 0, List.of(), List.of(), BulkResult.End.GROWN));
        assertThat(count("pages = 30000")).isZero();
    }

    private static Selection matching(String path, Operator operator, String value) {
        return new Selection.Matching(
                ListQuery.ALL.withFilter(new Condition.Compare(path, operator, value)));
    }

    private BulkResult run(BulkEdit edit, ActorSource actors, LongPredicate progress) {
        return store.run(edit, actors, Locale.ENGLISH, (done, all) -> progress.test(done));
    }

    private BulkResult run(BulkEdit edit, Actor actor) {
        return run(edit, () -> Optional.of(actor), done -> true);
    }

    private BulkEdit edit(Selection selection, @Nullable Object... typed) {
        var values = new HashMap<String, @Nullable Object>();
        IntStream.range(0, typed.length / 2)
                .forEach(at -> values.put(String.valueOf(typed[2 * at]), typed[2 * at + 1]));
        return new BulkEdit(model(), selection, values);
    }

    private static Selection rows(String... ids) {
        return new Selection.Rows(List.of(ids));
    }

    private long count(String condition) {
        return library.basis()
                .jdbc()
                .sql("select count(*) from book where " + condition)
                .query(Long.class)
                .single();
    }

    private dev.bureau.internal.model.EntityModel model() {
        return library.model(Book.class);
    }
}
