package dev.bureau.internal.data.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bureau.access.Actor;
import dev.bureau.history.Change;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Author;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Chapter;
import dev.bureau.internal.data.library.Genre;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.library.Typing;
import dev.bureau.internal.data.shape.AccessRefused;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.schema.Reference;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class RevisionsIntegrationTests {

    static final Actor ROOT = Library.superuser();

    @Autowired Library library;
    @Autowired EntityStore store;

    @BeforeEach
    void start() {
        library.empty();
        library.sql("truncate bureau_revision restart identity");
        var emma = new Book("Emma").with(new Chapter("One", 1));
        emma.genre = Genre.NOVEL;
        library.add(new Author("Jane", true), new Author("Mary", false), emma, new Book("Sums"));
    }

    @Test
    void takesTheTimeOfTheDatabase() {
        change(ROOT, "1", "title", "New");

        var at = history("1", ROOT).getFirst().at();

        assertThat(Duration.between(at, Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void showsTheNewestFirstPieceByPiece() {
        for (var title : List.of("A", "B", "C")) {
            change(ROOT, "1", "title", title);
        }

        assertThat(store.history(books(), "1", new Window(1, 1), ROOT))
                .extracting(Revision::label)
                .containsExactly("B");
    }

    @Test
    void leavesOutWhatTheActorMayNotRead() {
        change(ROOT, "1", "title", "New", "appraisal", "worth a lot");
        change(ROOT, "1", "appraisal", "worth nothing");

        assertThat(history("1", Library.reader("none")))
                .singleElement()
                .satisfies(revision ->
                        assertThat(revision.changes())
                                .containsExactly(new Change.Value("title", "Emma", "New")));
        assertThat(history("1", Library.member("none", "Book:view", "Book:appraise"))).hasSize(2);
    }

    @Test
    void hidesTitlesOfRowsThatARowRuleKeeps() {
        change(ROOT, "1", "author", new Reference("1", ""));

        assertThat(history("1", Library.reader("shy")).getFirst().changes())
                .containsExactly(new Change.Value("author", "", "•••"));
        assertThat(history("1", Library.reader("none")).getFirst().changes())
                .containsExactly(new Change.Value("author", "", "Jane"));
    }

    @Test
    void hidesChildrenOfEntitiesThatTheActorMayNotSee() {
        var seen = see("1", ROOT);
        var chapter = seen.children().get("chapters").getFirst();
        store.save(
                Typing.with(
                        Typing.change("Book", seen, "pages", 7),
                        "chapters",
                        Typing.change("Chapter", chapter, "heading", "First")),
                ROOT,
                Locale.ENGLISH);

        assertThat(history("1", Library.member("none", "Book:view")).getFirst().changes())
                .containsExactly(new Change.Value("pages", "0", "7"));
    }

    @Test
    void keepsTheHistoryOfRowsOutOfSight() {
        change(ROOT, "2", "title", "Secret sums");

        assertThat(history("2", Library.reader("novels"))).isEmpty();
        assertThat(history("2", Library.reader("none"))).hasSize(1);
        assertThatThrownBy(() -> history("2", Library.member("none", "Author:view")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void showsTheHistoryOfRowsThatAreGoneToThoseWhoSeeAll() {
        change(ROOT, "2", "title", "Last");
        library.sql("delete from book where id = 2");

        assertThat(history("2", Library.reader("none"))).hasSize(1);
        assertThat(history("2", Library.reader("novels"))).isEmpty();
    }

    @Test
    void showsEachPersonWhatTheyDidAndMayStillSee() {
        var mia =
                Library.member(
                        "none", "Book:change", "Book:price", "Author:change", "Chapter:view");
        change(mia, "1", "title", "Mine");
        change(mia, "2", "price", BigDecimal.TEN);
        change(ROOT, "1", "title", "Not mine");

        assertThat(store.recent(mia, 5))
                .extracting(Revision::label)
                .containsExactly("Sums", "Mine");
        assertThat(store.recent(Library.reader("novels"), 5))
                .extracting(Revision::label)
                .containsExactly("Mine");
        assertThat(store.recent(Library.member("none", "Author:view"), 5)).isEmpty();
        assertThat(store.recent(ROOT, 5)).hasSize(1);
    }

    @Test
    void tellsOfRowsThatAreGoneNobodyWhoOnlyHasTheName() {
        var mia = Library.member("none", "Book:change");
        change(mia, "2", "title", "Last");
        library.sql("delete from book where id = 2");

        assertThat(store.recent(Library.reader("novels"), 5)).isEmpty();
        assertThat(store.recent(mia, 5)).hasSize(1);
    }

    private void change(Actor actor, String id, Object... typed) {
        var outcome =
                store.save(Typing.change("Book", see(id, actor), typed), actor, Locale.ENGLISH);
        Assertions.assertThat(outcome).isInstanceOf(Outcome.Saved.class);
    }

    private Snapshot see(String id, Actor actor) {
        return store.find(books(), id, actor).orElseThrow();
    }

    private List<Revision> history(String id, Actor actor) {
        return store.history(books(), id, new Window(0, 20), actor);
    }

    private dev.bureau.internal.model.EntityModel books() {
        return library.model(Book.class);
    }
}
