package dev.bureau.internal.data.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.bureau.access.Actor;
import dev.bureau.history.Change;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Chapter;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.LibraryModels;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.library.Typing;
import dev.bureau.internal.data.picture.Snapshots;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.model.Bounds;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.StaticMessageSource;

@StoreTest
class ChildEditIntegrationTests {

    static final Actor ROOT = Library.superuser();

    @Autowired Library library;
    @Autowired EntityStore store;

    @BeforeEach
    void start() {
        library.empty();
        library.sql("truncate bureau_revision restart identity");
        var book = new Book("Emma").with(new Chapter("One", 1)).with(new Chapter("Two", 2));
        library.add(book.with(new Chapter("Three", 3)));
        library.add(new Book("Other").with(new Chapter("Foreign", 9)));
    }

    @Test
    void addsChangesAndDeletesChildrenInOneRevision() {
        var seen = see("1", ROOT);
        var chapters = seen.children().get("chapters");

        var outcome =
                save(
                        Typing.with(
                                Typing.change("Book", seen, "title", "Emma II"),
                                "chapters",
                                Typing.change("Chapter", chapters.get(0), "heading", "First"),
                                Typing.delete("Chapter", chapters.get(1)),
                                Typing.change("Chapter", chapters.get(2)),
                                Typing.add("Chapter", "heading", "Four", "pages", 4)));

        assertThat(Typing.bare(outcome)).isEqualTo(new Outcome.Saved("1", "Emma II", true));
        assertThat(see("1", ROOT).children().get("chapters"))
                .extracting(Snapshot::label)
                .containsExactly("First", "Three", "Four");
        assertThat(store.history(library.model(Book.class), "1", new Window(0, 9), ROOT))
                .singleElement()
                .satisfies(revision ->
                        assertThat(revision.changes())
                                .containsExactly(
                                        new Change.Value("title", "Emma", "Emma II"),
                                        new Change.Child(
                                                "chapters",
                                                Revision.Kind.CHANGED,
                                                "1",
                                                "First",
                                                List.of(
                                                        new Change.Value(
                                                                "heading", "One", "First"))),
                                        new Change.Child(
                                                "chapters",
                                                Revision.Kind.DELETED,
                                                "2",
                                                "Two",
                                                List.of(
                                                        new Change.Value("heading", "Two", ""),
                                                        new Change.Value("pages", "2", ""))),
                                        new Change.Child(
                                                "chapters",
                                                Revision.Kind.ADDED,
                                                "5",
                                                "Four",
                                                List.of(
                                                        new Change.Value("heading", "", "Four"),
                                                        new Change.Value("pages", "", "4")))));
    }

    @Test
    void reportsWhatSomebodyChangedInAChildThatIsToBeDeleted() {
        var seen = see("1", ROOT);
        var chapter = seen.children().get("chapters").getFirst();
        library.sql("update chapter set heading = 'Theirs' where id = 1");

        assertThat(save(changing(seen, Edit.deletion(chapter))))
                .asInstanceOf(type(Outcome.Conflict.class))
                .satisfies(conflict ->
                        assertThat(conflict.collisions())
                                .containsExactly(
                                        new Outcome.Collision(
                                                "chapters[0].heading", "One", null, "Theirs")));
        var now = see("1", ROOT).children().get("chapters").getFirst();
        assertThat(save(changing(seen, Edit.deletion(now)))).isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void namesAChildThatWentWhileSomebodyTypedIntoIt() {
        var seen = see("1", ROOT);
        var chapter = seen.children().get("chapters").getFirst();
        library.sql("delete from chapter where id = 1");

        assertThat(save(changing(seen, Typing.change("Chapter", chapter, "heading", "Mine"))))
                .asInstanceOf(type(Outcome.Conflict.class))
                .extracting(Outcome.Conflict::gone)
                .isEqualTo(List.of("chapters[0]"));
    }

    @Test
    void reportsWhatTwoPeopleTypedIntoAChild() {
        var seen = see("1", ROOT);
        var chapter = seen.children().get("chapters").getFirst();
        library.sql("update chapter set heading = 'Theirs' where id = 1");

        var outcome = save(changing(seen, Typing.change("Chapter", chapter, "heading", "Mine")));

        assertThat(outcome)
                .asInstanceOf(type(Outcome.Conflict.class))
                .satisfies(conflict ->
                        assertThat(conflict.collisions())
                                .containsExactly(
                                        new Outcome.Collision(
                                                "chapters[0].heading", "One", "Mine", "Theirs")));
    }

    @Test
    void reportsAChildThatIsGone() {
        var seen = see("1", ROOT);
        var chapter = seen.children().get("chapters").getFirst();
        library.sql("delete from chapter where id = 1");

        assertThat(save(changing(seen, Typing.change("Chapter", chapter, "heading", "Mine"))))
                .isInstanceOf(Outcome.Conflict.class);
        assertThat(save(changing(seen, Typing.delete("Chapter", chapter))))
                .isEqualTo(new Outcome.Saved("1", "Emma", false));
    }

    @Test
    void neverTouchesChildrenOfAnotherParent() {
        var foreign = see("2", ROOT).children().get("chapters").getFirst();
        var seen = see("1", ROOT);

        save(changing(seen, Typing.change("Chapter", foreign, "heading", "Stolen")));
        save(changing(seen, Typing.delete("Chapter", foreign)));

        assertThat(see("2", ROOT).children().get("chapters"))
                .singleElement()
                .satisfies(chapter -> assertThat(chapter.label()).isEqualTo("Foreign"));
    }

    @Test
    void asksForTheRightsOnChildren() {
        var editor = Library.member("none", "Book:change", "Chapter:view", "Chapter:add");
        var seen = see("1", editor);
        var chapter = seen.children().get("chapters").getFirst();
        var refused = new Outcome.Refused("store.refused");

        assertThat(seen.operations())
                .contains("chapters:add")
                .doesNotContain("chapters:change", "chapters:delete");
        assertThat(chapter.writable()).isEmpty();
        assertThat(
                        store.save(
                                changing(seen, Typing.change("Chapter", chapter, "pages", 8)),
                                editor,
                                Locale.ENGLISH))
                .isEqualTo(refused);
        assertThat(
                        store.save(
                                changing(seen, Typing.delete("Chapter", chapter)),
                                editor,
                                Locale.ENGLISH))
                .isEqualTo(refused);
        assertThat(
                        store.save(
                                changing(seen, Typing.add("Chapter", "heading", "New", "pages", 1)),
                                editor,
                                Locale.ENGLISH))
                .isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void writesNoFieldThatTheInlineDoesNotShow() {
        var seen = see("1", ROOT);
        var chapter = seen.children().get("chapters").getFirst();

        assertThat(
                        save(
                                changing(
                                        seen,
                                        Typing.change(
                                                "Chapter",
                                                chapter,
                                                "book",
                                                new dev.bureau.schema.Reference("2", "")))))
                .isEqualTo(new Outcome.Refused("store.refused"));
    }

    @Test
    void showsARowWithTheSameStatementsHoweverManyChildrenItHas() {
        var many = new Book("Long");
        IntStream.range(0, 50).forEach(i -> many.with(new Chapter("Chapter " + i, i)));
        library.add(many);
        see("1", ROOT);

        var few = library.statements(() -> see("2", ROOT));

        assertThat(library.statements(() -> see("3", ROOT))).isEqualTo(few).isLessThan(6);
        assertThat(see("3", ROOT).children().get("chapters")).hasSize(50);
    }

    @Test
    void saysThatThereAreMoreChildrenThanAreShown() {
        library.sql(
                "insert into chapter (book_id, heading, pages)"
                        + " select 2, 'No. ' || n, n from generate_series(1, 300) n");

        assertThat(see("2", ROOT).operations()).contains("chapters:more");
        assertThat(see("2", ROOT).children().get("chapters")).hasSize(Snapshots.CHILDREN);
        assertThat(see("1", ROOT).operations()).doesNotContain("chapters:more");
    }

    @Test
    void refusesMoreChildrenThanThereMayBe() {
        library.sql(
                "insert into chapter (book_id, heading, pages) select 2, 'No. ' || n, n"
                        + " from generate_series(2, %d) n".formatted(LibraryModels.CHAPTERS));
        var seen = see("2", ROOT);
        var chapter = seen.children().get("chapters").getFirst();
        var further = Typing.add("Chapter", "heading", "One too many", "pages", 1);

        assertThat(save(changing(seen, further)))
                .isEqualTo(
                        new Outcome.Invalid(
                                List.of(
                                        new Outcome.Violation(
                                                "chapters",
                                                "There can be no more than 2,000 of these."))));
        assertThat(
                        save(
                                Typing.with(
                                        Typing.change("Book", seen),
                                        "chapters",
                                        Typing.delete("Chapter", chapter),
                                        further)))
                .as("one goes, one comes")
                .isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void refusesFewerChildrenThanThereHaveToBe() {
        var book = library.model(Book.class);
        var any = book.inline("chapters").orElseThrow();
        var three =
                new EntityModel.Inline(
                        any.path(),
                        any.attribute(),
                        any.child(),
                        any.label(),
                        any.paths(),
                        any.subtypes(),
                        new Bounds(3, 9));
        var chapter = library.model(Chapter.class);

        assertThat(faults(three, 0, RowPlan.of(book, Edit.Kind.ADD, "", "", Set.of())))
                .isEqualTo(List.of("chapters"));
        var shorter = RowPlan.of(book, Edit.Kind.CHANGE, "", "", Set.of());
        var gone = RowPlan.of(chapter, Edit.Kind.DELETE, "", "", Set.of());
        shorter.children().put(three, List.of(gone));
        assertThat(faults(three, 3, shorter)).isEqualTo(List.of("chapters"));
        assertThat(faults(three, 4, shorter)).isEqualTo(List.of());
        var same = RowPlan.of(book, Edit.Kind.CHANGE, "", "", Set.of());
        assertThat(faults(three, 1, same)).as("what is there is left alone").isEqualTo(List.of());
    }

    private static List<String> faults(EntityModel.Inline inline, long stored, RowPlan plan) {
        var findings = new Findings(new Texts(new StaticMessageSource()), Locale.ENGLISH);
        new ChildCounts(any -> stored, findings).check(plan, inline);
        return findings.violations().stream().map(Outcome.Violation::path).toList();
    }

    private Edit changing(Snapshot seen, Edit child) {
        return Typing.with(Typing.change("Book", seen), "chapters", child);
    }

    private Snapshot see(String id, Actor actor) {
        return store.find(library.model(Book.class), id, actor).orElseThrow();
    }

    private Outcome save(Edit edit) {
        return store.save(edit, ROOT, Locale.ENGLISH);
    }
}
