package dev.bureau.internal.data.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bureau.access.Actor;
import dev.bureau.action.ActionResult;
import dev.bureau.action.Selection;
import dev.bureau.history.Change;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Author;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Chapter;
import dev.bureau.internal.data.library.Genre;
import dev.bureau.internal.data.library.Keyword;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.shape.AccessRefused;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.DeletePreview;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.schema.Reference;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class DeletionIntegrationTests {

    static final Actor ROOT = Library.superuser();

    @Autowired Library library;
    @Autowired EntityStore store;

    @BeforeEach
    void start() {
        library.empty();
        library.sql("truncate bureau_revision restart identity");
        var jane = new Author("Jane", true);
        var emma = new Book("Emma").with(new Chapter("One", 1)).with(new Chapter("Two", 2));
        emma.author = jane;
        emma.genre = Genre.NOVEL;
        var love = new Keyword("love", false);
        emma.keywords.add(love);
        library.add(jane, new Author("Mary", false), love, emma, new Book("Sums"));
    }

    @Test
    void showsWhatGoesWithARow() {
        var preview = preview(Book.class, ROOT, "1");

        assertThat(preview.possible()).isTrue();
        assertThat(preview.rows().samples()).containsExactly(new Reference("1", "Emma"));
        assertThat(preview.goes())
                .containsExactly(
                        new DeletePreview.Affected(
                                "Chapter",
                                "chapters",
                                new Count(2, true),
                                List.of(new Reference("1", "One"), new Reference("2", "Two"))));
        assertThat(preview.goes().getFirst().samples())
                .extracting(Reference::label)
                .containsExactly("One", "Two");
    }

    @Test
    void deletesARowOnlyAsItWasSeen() {
        var model = library.model(Book.class);
        var seen = store.find(model, "2", ROOT).orElseThrow();
        library.sql("update book set title = 'Sums, revised' where id = 2");

        var conflict = store.delete(model, Edit.deletion(seen), ROOT, Locale.ENGLISH);
        assertThat(conflict)
                .isInstanceOfSatisfying(
                        Outcome.Conflict.class,
                        it ->
                                assertThat(it.collisions())
                                        .containsExactly(
                                                new Outcome.Collision(
                                                        "title", "Sums", null, "Sums, revised")));
        var now = ((Outcome.Conflict) conflict).current();
        assertThat(store.delete(model, Edit.deletion(now), ROOT, Locale.ENGLISH))
                .isEqualTo(new Outcome.Saved("2", "Sums, revised", true));
        assertThat(store.find(model, "2", ROOT)).isEmpty();
    }

    @Test
    void showsWhatStandsInTheWay() {
        assertThat(preview(Author.class, ROOT, "1", "2").blocks())
                .singleElement()
                .satisfies(books -> {
                    assertThat(books.entity()).isEqualTo("Book");
                    assertThat(books.relation()).isEqualTo("author");
                    assertThat(books.count()).isEqualTo(new Count(1, true));
                });
        assertThat(preview(Author.class, ROOT, "2").possible()).isTrue();
    }

    @Test
    void takesRowsOutOfThoseThatHaveThemAmongOthers() {
        var preview = preview(Keyword.class, ROOT, "love");
        assertThat(preview.possible()).isTrue();
        assertThat(preview.loses())
                .singleElement()
                .satisfies(books -> assertThat(books.relation()).isEqualTo("keywords"));
        assertThat(delete(Keyword.class, ROOT, "love").done()).isEqualTo(1);
        assertThat(store.find(library.model(Book.class), "1", ROOT).orElseThrow().values())
                .containsEntry("keywords", Set.of());
    }

    @Test
    void namesNoRowsThatTheActorMayNotSee() {
        var actor = Library.member("novels", "Author:view", "Author:delete", "Book:view");
        library.sql("update book set genre = 'POETRY'");

        var books = preview(Author.class, actor, "1").blocks().getFirst();

        assertThat(books.count().rows()).isEqualTo(1);
        assertThat(books.samples()).isEmpty();
    }

    @Test
    void deletesARowWithItsChildrenAndTellsTheHistory() {
        var result = delete(Book.class, ROOT, "1");

        assertThat(result).isEqualTo(new ActionResult(1, List.of()));
        assertThat(store.find(library.model(Chapter.class), "1", ROOT)).isEmpty();
        assertThat(store.history(library.model(Book.class), "1", new Window(0, 9), ROOT))
                .singleElement()
                .satisfies(revision -> {
                    assertThat(revision.kind()).isEqualTo(Revision.Kind.DELETED);
                    assertThat(revision.label()).isEqualTo("Emma");
                    assertThat(revision.changes())
                            .contains(
                                    new Change.Value("title", "Emma", ""),
                                    new Change.Value("author", "Jane", ""),
                                    new Change.Members("keywords", List.of(), List.of("love")));
                });
    }

    @Test
    void leavesRowsThatOthersReferTo() {
        var result = delete(Author.class, ROOT, "1", "2");

        assertThat(result.done()).isEqualTo(1);
        assertThat(result.failures())
                .containsExactly(
                        new ActionResult.Failure(
                                new Reference("1", "Jane"), "Still in use by: Books."));
        assertThat(store.find(library.model(Author.class), "1", ROOT)).isPresent();
    }

    @Test
    void asksForTheRightOnWhatGoesWithARow() {
        var clerk = Library.member("none", "Book:view", "Book:delete");
        var reader = Library.member("none", "Book:view", "Book:delete", "Chapter:view");

        assertThat(preview(Book.class, reader, "1").forbidden()).containsExactly("Chapter");
        assertThat(preview(Book.class, clerk, "1").forbidden()).as("unseen").containsExactly("");
        assertThat(delete(Book.class, clerk, "1").done()).isZero();
        assertThat(delete(Book.class, clerk, "2").done()).isEqualTo(1);
    }

    @Test
    void asksTheAdminForEachRow() {
        library.sql("update book set lent = true where id = 1");

        assertThat(delete(Book.class, ROOT, "1", "2").failures())
                .extracting(failure -> failure.row().label())
                .containsExactly("Emma");
    }

    @Test
    void doesNotNameRowsOutOfSight() {
        var actor =
                Library.member(
                        "novels", "Book:view", "Book:delete", "Chapter:view", "Chapter:delete");

        var result = delete(Book.class, actor, "1", "2");

        assertThat(result.done()).isEqualTo(1);
        assertThat(result.failures())
                .containsExactly(
                        new ActionResult.Failure(
                                new Reference("2", "2"), "This row is not there any more."));
        assertThat(result.failures().getFirst().row().label()).isEqualTo("2");
    }

    @Test
    void refusesThoseWhoMayNotDelete() {
        var reader = Library.reader("none");

        assertThatThrownBy(() -> delete(Book.class, reader, "1")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> preview(Book.class, reader, "1"))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void deletesAllThatMatch() {
        var novels = ListQuery.ALL.withFilter(new Condition.Compare("genre", Operator.IS, "NOVEL"));

        var result =
                store.delete(
                        library.model(Book.class),
                        new Selection.Matching(novels),
                        ROOT,
                        Locale.ENGLISH);

        assertThat(result.done()).isEqualTo(1);
        assertThat(store.find(library.model(Book.class), "2", ROOT)).isPresent();
    }

    @Test
    void deletesNothingForAQuestionThatCannotBeAsked() {
        var forged = ListQuery.ALL.withFilter(new Condition.Compare("password", Operator.IS, "x"));

        var result =
                store.delete(
                        library.model(Book.class),
                        new Selection.Matching(forged),
                        ROOT,
                        Locale.ENGLISH);

        assertThat(result).isEqualTo(new ActionResult(0, List.of()));
        assertThat(store.find(library.model(Book.class), "2", ROOT)).isPresent();
    }

    private DeletePreview preview(Class<?> entity, Actor actor, String... ids) {
        return store.previewDelete(
                library.model(entity), new Selection.Rows(Arrays.asList(ids)), actor);
    }

    private ActionResult delete(Class<?> entity, Actor actor, String... ids) {
        return store.delete(
                library.model(entity),
                new Selection.Rows(Arrays.asList(ids)),
                actor,
                Locale.ENGLISH);
    }
}
