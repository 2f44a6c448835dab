package dev.bureau.internal.data.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.library.Typing;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

@StoreTest
class AttemptIntegrationTests {

    static final Actor ROOT = Library.superuser();

    @Autowired Basis basis;
    @Autowired Library library;
    @Autowired EntityStore store;

    @BeforeEach
    void start() {
        library.empty();
        library.sql("truncate bureau_revision restart identity");
        library.sql("delete from bureau_attempt");
    }

    @Test
    void addsARowOnceHoweverOftenItIsSent() {
        var first = save(adding("Emma", "form-1"));
        var again = save(adding("Emma", "form-1"));

        assertThat(Typing.bare(first)).isEqualTo(new Outcome.Saved("1", "Emma", true));
        assertThat(again).isEqualTo(Typing.bare(first));
        assertThat(rows("book")).isOne();
        assertThat(rows("bureau_revision")).isOne();
    }

    @Test
    void addsARowOnceWhenItIsSentTwiceAtTheSameTime() throws Exception {
        var ready = new CountDownLatch(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = Stream.of(1, 2).map(any -> threads.submit(() -> together(ready))).toList();
            assertThat(Typing.bare(both.get(0).get())).isInstanceOf(Outcome.Saved.class);
            assertThat(Typing.bare(both.get(0).get())).isEqualTo(Typing.bare(both.get(1).get()));
        }
        assertThat(rows("book")).isOne();
        assertThat(rows("bureau_revision")).isOne();
    }

    private Outcome together(CountDownLatch ready) throws InterruptedException {
        ready.countDown();
        ready.await();
        return save(adding("Emma", "form-2"));
    }

    @Test
    void addsChildrenOnce() {
        save(adding("Emma", "form-3"));
        var seen = store.find(library.model(Book.class), "1", ROOT).orElseThrow();
        var chapter = Typing.add("Chapter", "heading", "One", "pages", 1);
        var edit = named(Typing.with(Typing.change("Book", seen), "chapters", chapter), "form-4");

        assertThat(save(edit)).isInstanceOf(Outcome.Saved.class);
        assertThat(save(edit)).isInstanceOf(Outcome.Saved.class);
        assertThat(rows("chapter")).isOne();
    }

    @Test
    void triesAgainWhatWasNotAccepted() {
        assertThat(save(adding("Untitled", "form-5"))).isInstanceOf(Outcome.Invalid.class);
        assertThat(save(adding("Emma", "form-5"))).isInstanceOf(Outcome.Saved.class);
        assertThat(rows("book")).isOne();
    }

    @Test
    void saysThatItArrivedWhereSomethingElseIsSentAgain() {
        save(adding("Emma", "form-11"));
        var corrected = save(adding("Emma Woodhouse", "form-11"));
        var words = "Your earlier save did arrive. Open it, and change it there.";

        assertThat(corrected)
                .isEqualTo(new Outcome.Invalid(List.of(new Outcome.Violation("", words))));
        assertThat(rows("book")).isOne();
        assertThat(Typing.bare(save(adding("Emma", "form-11"))))
                .isEqualTo(new Outcome.Saved("1", "Emma", true));
    }

    @Test
    void saysThatItArrivedWhereAChildWasCorrected() {
        save(adding("Emma", "form-12"));
        var seen = store.find(library.model(Book.class), "1", ROOT).orElseThrow();
        var edits =
                Stream.of(1, 2)
                        .map(pages -> Typing.add("Chapter", "heading", "One", "pages", pages))
                        .map(one -> Typing.with(Typing.change("Book", seen), "chapters", one))
                        .map(edit -> named(edit, "form-13"))
                        .toList();

        assertThat(save(edits.getFirst())).isInstanceOf(Outcome.Saved.class);
        assertThat(save(edits.getLast())).isInstanceOf(Outcome.Invalid.class);
        assertThat(rows("chapter")).isOne();
    }

    @Test
    void takesTheSameWordsInAnotherOrderForARepetition() {
        save(adding("Emma", "form-16"));
        var seen = store.find(library.model(Book.class), "1", ROOT).orElseThrow();
        var one = Typing.add("Chapter", "heading", "One", "pages", 1);
        var same = Typing.add("Chapter", "pages", 1, "heading", "One");

        for (var child : List.of(one, same)) {
            var edit = Typing.with(Typing.change("Book", seen), "chapters", child);
            assertThat(save(named(edit, "form-17"))).isInstanceOf(Outcome.Saved.class);
        }
        assertThat(rows("chapter")).isOne();
    }

    @Test
    void keepsNothingThatWasTypedInClear() {
        save(adding("Emma", "form-14"));

        assertThat(
                        basis.jdbc()
                                .sql("select digest from bureau_attempt")
                                .query(String.class)
                                .single())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void takesNoOtherRefusalOfTheDatabaseForARepetition() {
        var mia = new Actor("m".repeat(300), "Mia", true, Set.of(), Set.of(), ROOT.zone());

        assertThat(store.save(adding("Emma", "form-15"), mia, Locale.ENGLISH))
                .isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void remembersNothingOfPlainChanges() {
        save(adding("Emma", "form-6"));
        var seen = store.find(library.model(Book.class), "1", ROOT).orElseThrow();

        save(named(Typing.change("Book", seen, "title", "Sense"), "form-7"));

        assertThat(rows("bureau_attempt")).isOne();
    }

    @Test
    void answersNobodyElse() {
        save(adding("Emma", "form-8"));
        var other = Library.member("none", "Book:view", "Book:add");

        assertThat(store.save(adding("Emma", "form-8"), other, Locale.ENGLISH))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(rows("book")).isOne();
    }

    @Test
    void forgetsAttemptsAfterSomeDays() {
        save(adding("Old", "form-9"));
        save(adding("New", "form-10"));
        library.sql("update bureau_attempt set made_at = 0 where id = 'form-9'");

        new Attempts(basis).tidy();

        assertThat(basis.jdbc().sql("select id from bureau_attempt").query(String.class).list())
                .containsExactly("form-10");
    }

    @Test
    void tellsNoSaveAsFailedBecauseOldAttemptsStay() {
        TransactionOperations failing =
                new TransactionOperations() {
                    @Override
                    public <T> T execute(TransactionCallback<T> action) {
                        throw new IllegalStateException("connection: closed (expected: open)");
                    }
                };
        var tidying = new Attempts(writing(failing));

        assertThatCode(tidying::tidy).doesNotThrowAnyException();
    }

    private Basis writing(TransactionOperations writing) {
        return new Basis(
                basis.entities(),
                basis.factory(),
                basis.reading(),
                writing,
                basis.jdbc(),
                basis.batches(),
                basis.registry(),
                basis.gate(),
                basis.ids(),
                basis.labels(),
                basis.texts(),
                basis.contexts(),
                basis.validation(),
                basis.clock(),
                basis.settings());
    }

    private static Edit adding(String title, String form) {
        return named(Typing.add("Book", "title", title), form);
    }

    private static Edit named(Edit edit, String form) {
        return edit.in(new Edit.Form(form, Map.of()));
    }

    private Outcome save(Edit edit) {
        return store.save(edit, ROOT, Locale.ENGLISH);
    }

    private long rows(String table) {
        return basis.jdbc().sql("select count(*) from " + table).query(Long.class).single();
    }
}
