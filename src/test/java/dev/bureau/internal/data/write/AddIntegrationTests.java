package dev.bureau.internal.data.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Actor;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Author;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.Loan;
import dev.bureau.internal.data.library.Seat;
import dev.bureau.internal.data.library.SeatKey;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.library.Typing;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.schema.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Rows that are added through the store.
@StoreTest
class AddIntegrationTests {

    static final Actor ROOT = Library.superuser();
    static final Window FIRST = new Window(0, 10);

    @Autowired Library library;
    @Autowired EntityStore store;

    @BeforeEach
    void start() {
        library.empty();
        library.sql("truncate bureau_revision restart identity");
        library.add(new Author("Jane", true), new Book("Emma"), new Book("Sums"));
    }

    @Test
    void addsARowWithWhatItsClassGivesIt() {
        var blank = store.blank(library.model(Book.class), ROOT);
        assertThat(blank.values()).containsEntry("title", "").containsEntry("pages", 0);

        var outcome =
                save(
                        Typing.with(
                                Typing.add(
                                        "Book",
                                        "title",
                                        "Lady Susan",
                                        "address.shelf",
                                        3,
                                        "author",
                                        new Reference("1", "")),
                                "chapters",
                                Typing.add("Chapter", "heading", "Letter I", "pages", 4)));

        assertThat(Typing.bare(outcome)).isEqualTo(new Outcome.Saved("3", "Lady Susan", true));
        var added = see(Book.class, "3");
        assertThat(added.values()).containsEntry("address.shelf", 3);
        assertThat(added.children().get("chapters"))
                .singleElement()
                .satisfies(chapter ->
                        assertThat(chapter.values()).containsEntry("heading", "Letter I"));
        assertThat(history(Book.class, "3"))
                .singleElement()
                .satisfies(revision -> assertThat(revision.kind()).isEqualTo(Revision.Kind.ADDED));
    }

    @Test
    void letsThoseAddWhoMayNotLook() {
        var typist = Library.member("none", "Book:add");

        assertThat(store.blank(library.model(Book.class), typist).values())
                .containsEntry("title", "")
                .doesNotContainKeys("id", "version", "appraisal", "password");
        assertThat(store.save(Typing.add("Book", "title", "Unseen"), typist, Locale.ENGLISH))
                .extracting(Typing::bare)
                .isEqualTo(new Outcome.Saved("3", "Book 3", true));
    }

    @Test
    void editsRowsWithKeysOfSeveralColumns() {
        library.save(manager -> {
            var loan = new Loan(manager.find(Book.class, 1L), LocalDate.of(2026, 1, 2));
            manager.persist(loan);
            manager.persist(new Seat(new SeatKey("North", 7)));
            return loan;
        });

        assertThat(save(Typing.change("Loan", see(Loan.class, "1~2026-01-02"), "reader", "Ann")))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(save(Typing.change("Seat", see(Seat.class, "North~7"), "bright", true)))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(save(Typing.add("Seat", "key.hall", "South", "key.place", 2, "bright", true)))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(see(Seat.class, "South~2").values()).containsEntry("bright", true);
        assertThat(
                        save(
                                Typing.add(
                                        "Loan",
                                        "book",
                                        new Reference("2", ""),
                                        "since",
                                        LocalDate.of(2026, 3, 4))))
                .extracting(Typing::bare)
                .isEqualTo(new Outcome.Saved("2~2026-03-04", "Loan 2~2026-03-04", true));
    }

    private Snapshot see(Class<?> entity, String id) {
        return store.find(library.model(entity), id, ROOT).orElseThrow();
    }

    private Outcome save(Edit edit) {
        return store.save(edit, ROOT, Locale.ENGLISH);
    }

    private List<Revision> history(Class<?> entity, String id) {
        return store.history(library.model(entity), id, FIRST, ROOT);
    }
}
