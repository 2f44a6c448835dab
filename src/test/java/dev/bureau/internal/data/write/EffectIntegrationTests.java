package dev.bureau.internal.data.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Actor;
import dev.bureau.history.Change;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Author;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Chapter;
import dev.bureau.internal.data.library.Genre;
import dev.bureau.internal.data.library.Keyword;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.library.Typing;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.schema.Reference;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class EffectIntegrationTests {

    static final Actor ROOT = Library.superuser();

    @Autowired Library library;
    @Autowired EntityStore store;

    @BeforeEach
    void start() {
        library.empty();
        library.sql("truncate bureau_revision restart identity");
        library.add(new Author("Jane", true), new Author("Mary", false));
        library.add(new Keyword("love", false), new Keyword("money", false));
        library.add(new Book("Emma").with(new Chapter("One", 1)).with(new Chapter("Two", 2)));
        library.sql("insert into book_keyword (book_id, keywords_word) values (1, 'love')");
    }

    @Test
    void tellsWhatChanged() {
        var effect = saved(Typing.change("Book", see(), "title", "Sense", "pages", 9));

        assertThat(effect.changes())
                .containsExactlyInAnyOrder(
                        new Change.Value("title", "Emma", "Sense"),
                        new Change.Value("pages", "0", "9"));
        assertThat(effect.kept()).isEmpty();
    }

    @Test
    void tellsNobodyWhatTheyMayNotRead() {
        var shy = Library.member("shy", "Book:view", "Book:change", "Author:view");
        var seen = store.find(library.model(Book.class), "1", shy).orElseThrow();

        var effect = effect(Typing.change("Book", seen, "author", new Reference("2", "")), shy);

        assertThat(effect.changes()).containsExactly(new Change.Value("author", "", "•••"));
    }

    @Test
    void takesBackWhatWasSaved() {
        var before = see();
        var undo =
                undo(
                        Typing.change(
                                "Book",
                                before,
                                "title",
                                "Sense",
                                "genre",
                                Genre.POETRY,
                                "price",
                                new BigDecimal("12.50"),
                                "author",
                                new Reference("2", ""),
                                "keywords",
                                Typing.references("money")));

        assertThat(see().values()).isNotEqualTo(before.values());
        assertThat(saved(undo).changes()).hasSize(5);
        assertThat(see().values())
                .containsEntry("title", "Emma")
                .containsEntry("genre", null)
                .containsEntry("price", null)
                .containsEntry("author", null)
                .containsEntry("keywords", Typing.references("love"));
    }

    @Test
    void takesBackOnlyWhatNobodyChangedSince() {
        var undo = undo(Typing.change("Book", see(), "title", "Sense"));
        library.sql("update book set title = 'Theirs', version = version + 1 where id = 1");

        assertThat(save(undo)).isInstanceOf(Outcome.Conflict.class);
        assertThat(see().values()).containsEntry("title", "Theirs");
    }

    @Test
    void takesBackWithTheRightsOfThatMoment() {
        var undo = undo(Typing.change("Book", see(), "title", "Sense"));

        assertThat(store.save(undo, Library.reader("none"), Locale.ENGLISH))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void takesBackChangedAndAddedChildren() {
        var seen = see();
        var undo =
                undo(
                        Typing.with(
                                Typing.change("Book", seen),
                                "chapters",
                                Typing.change("Chapter", chapter(seen, 0), "heading", "First"),
                                Typing.add("Chapter", "heading", "Three", "pages", 3)));
        assertThat(see().children().get("chapters")).hasSize(3);

        assertThat(save(undo)).isInstanceOf(Outcome.Saved.class);
        assertThat(see().children().get("chapters"))
                .extracting(Snapshot::label)
                .containsExactly("One", "Two");
    }

    @Test
    void offersNothingWhereAChildWent() {
        var seen = see();
        var effect =
                saved(
                        Typing.with(
                                Typing.change("Book", seen, "title", "Sense"),
                                "chapters",
                                Typing.delete("Chapter", chapter(seen, 0))));

        assertThat(effect.undo()).isEmpty();
        assertThat(effect.changes()).hasSize(2);
    }

    @Test
    void takesBackAnAdditionByDeletingIt() {
        var outcome = (Outcome.Saved) save(Typing.add("Book", "title", "New", "pages", 3));
        var undo = outcome.effect().undo().orElseThrow();

        assertThat(undo.kind()).isEqualTo(Edit.Kind.DELETE);
        library.sql("update book set title = 'Newer' where id = " + outcome.id());
        assertThat(delete(undo)).isInstanceOf(Outcome.Conflict.class);
        library.sql("update book set title = 'New' where id = " + outcome.id());
        assertThat(delete(undo)).isInstanceOf(Outcome.Saved.class);
        assertThat(store.find(library.model(Book.class), outcome.id(), ROOT)).isEmpty();
    }

    @Test
    void takesBackAnAdditionWhoseKeyWasTyped() {
        var outcome = (Outcome.Saved) save(Typing.add("Keyword", "word", "sense"));
        var undo = outcome.effect().undo().orElseThrow();

        assertThat(store.delete(library.model(Keyword.class), undo, ROOT, Locale.ENGLISH))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(store.find(library.model(Keyword.class), outcome.id(), ROOT)).isEmpty();
    }

    @Test
    void takesBackNoAdditionThatMayNotBeDeleted() {
        var typist = Library.member("none", "Book:add", "Book:view");

        var effect = effect(Typing.add("Book", "title", "New"), typist);

        assertThat(effect.undo()).isEmpty();
    }

    @Test
    void neverTakesBackSecrets() {
        library.sql("update book set password = 'hunter2' where id = 1");

        var undo = undo(Typing.change("Book", see(), "title", "Sense"));

        assertThat(undo.toString()).doesNotContain("hunter2");
        assertThat(undo.values()).containsOnlyKeys("title");
    }

    @Test
    void tellsWhatOthersChangedMeanwhile() {
        var seen = see();
        store.save(
                Typing.change("Book", seen, "subtitle", "A novel", "pages", 7),
                Library.member("none", "Book:view", "Book:change"),
                Locale.ENGLISH);
        library.sql("update book set discussed = '2026-03-29 02:30:00' where id = 1");

        var effect =
                saved(
                        Typing.change("Book", seen, "title", "Sense")
                                .in(new Edit.Form("", seen.values())));

        assertThat(effect.kept())
                .containsExactlyInAnyOrder(
                        new Outcome.Kept("subtitle", "Mia"),
                        new Outcome.Kept("pages", "Mia"),
                        new Outcome.Kept("discussed", ""));
    }

    @Test
    void tellsOfNobodyWhereNobodyWas() {
        var seen = see();

        var effect =
                saved(
                        Typing.change("Book", seen, "title", "Sense")
                                .in(new Edit.Form("", seen.values())));

        assertThat(effect.kept()).isEmpty();
    }

    @Test
    void looksAtNothingMoreToTellOfOthers() {
        var first = Typing.change("Book", see(), "title", "Sense");
        var plain = library.statements(() -> save(first));
        var seen = see();
        var second = Typing.change("Book", seen, "title", "Emma");

        assertThat(library.statements(() -> save(second.in(new Edit.Form("", seen.values())))))
                .isEqualTo(plain);
    }

    private static Snapshot chapter(Snapshot book, int index) {
        return book.children().get("chapters").get(index);
    }

    private Snapshot see() {
        return store.find(library.model(Book.class), "1", ROOT).orElseThrow();
    }

    private Outcome save(Edit edit) {
        return store.save(edit, ROOT, Locale.ENGLISH);
    }

    private Outcome delete(Edit edit) {
        return store.delete(library.model(Book.class), edit, ROOT, Locale.ENGLISH);
    }

    private Outcome.Effect saved(Edit edit) {
        return effect(edit, ROOT);
    }

    private Outcome.Effect effect(Edit edit, Actor actor) {
        return ((Outcome.Saved) store.save(edit, actor, Locale.ENGLISH)).effect();
    }

    private Edit undo(Edit edit) {
        return saved(edit).undo().orElseThrow();
    }
}
