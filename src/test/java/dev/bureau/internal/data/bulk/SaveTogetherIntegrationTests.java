package dev.bureau.internal.data.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.bureau.access.Actor;
import dev.bureau.history.Change;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Author;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Genre;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.library.Typing;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Outcomes;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class SaveTogetherIntegrationTests {

    static final Actor ROOT = Library.superuser();

    @Autowired Library library;
    @Autowired EntityStore store;

    @BeforeEach
    void start() {
        library.empty();
        library.sql("truncate bureau_revision restart identity");
        library.add(new Author("Jane", true), new Author("Mary", false));
        library.save(manager -> {
            IntStream.rangeClosed(1, 62).forEach(number -> manager.persist(novel(number)));
            return 1;
        });
        library.sql("update book set author_id = 1");
    }

    private static Book novel(int number) {
        var book = new Book("Book " + number);
        book.pages = number;
        book.genre = Genre.NOVEL;
        return book;
    }

    @Test
    void savesSeveralRowsAndTellsOneRevisionForEach() {
        var outcomes =
                save(
                        change("3", "pages", 300, "author", new Reference("2", "")),
                        change("1", "title", "Emma"),
                        change("2", "title", "Book 2"));

        assertThat(outcomes)
                .isEqualTo(
                        new Outcomes(
                                true,
                                List.of(
                                        new Outcome.Saved("3", "Book 3", true),
                                        new Outcome.Saved("1", "Emma", true),
                                        new Outcome.Saved("2", "Book 2", false))));
        assertThat(outcomes.changed()).isEqualTo(2);
        assertThat(history("1").getFirst().changes())
                .containsExactly(new Change.Value("title", "Book 1", "Emma"));
        assertThat(history("3").getFirst().changes())
                .containsExactlyInAnyOrder(
                        new Change.Value("pages", "3", "300"),
                        new Change.Value("author", "Jane", "Mary"));
        assertThat(history("2")).isEmpty();
    }

    @Test
    void writesNothingUnlessEveryRowIsFine() {
        var gone = change("5", "title", "x");
        library.sql("delete from book where id = 5");
        var stale = change("4", "title", "Mine");
        store.save(change("4", "title", "Theirs"), ROOT, Locale.ENGLISH);

        var outcomes =
                save(
                        change("1", "title", "Emma"),
                        change("2", "pages", -1, "title", null),
                        change("3", "title", "Untitled"),
                        stale,
                        gone,
                        change("6", "version", 7),
                        change("7", "author", new Reference("99", "?")));

        assertThat(outcomes.written()).isFalse();
        assertThat(outcomes.changed()).isZero();
        assertThat(outcomes.rows().getFirst()).isInstanceOf(Outcome.Saved.class);
        assertThat(problems(outcomes, 1)).containsExactlyInAnyOrder("pages", "title");
        assertThat(outcomes.rows().get(2))
                .isEqualTo(
                        new Outcome.Invalid(
                                List.of(
                                        new Outcome.Violation(
                                                "", "A book needs a title of its own"))));
        assertThat(outcomes.rows().get(3))
                .asInstanceOf(type(Outcome.Conflict.class))
                .extracting(Outcome.Conflict::collisions)
                .isEqualTo(List.of(new Outcome.Collision("title", "Book 4", "Mine", "Theirs")));
        assertThat(outcomes.rows().get(4)).isEqualTo(new Outcome.Gone());
        assertThat(outcomes.rows().get(5)).isEqualTo(new Outcome.Refused("store.refused"));
        assertThat(problems(outcomes, 6)).containsExactly("author");
        assertThat(see("1").values()).containsEntry("title", "Book 1");
        assertThat(history("1")).isEmpty();
    }

    @Test
    void tellsWhichRowsTheDatabaseRefuses() {
        library.sql("alter table book add constraint thick check (pages <> 777)");
        try {
            var outcomes =
                    save(
                            change("1", "title", "Emma"),
                            change("2", "pages", 777),
                            change("3", "title", null),
                            change("4", "pages", 777));

            assertThat(outcomes.written()).isFalse();
            assertThat(outcomes.rows().getFirst()).isInstanceOf(Outcome.Saved.class);
            assertThat(outcomes.rows().subList(1, 4)).allMatch(Outcome.Invalid.class::isInstance);
            assertThat(see("1").values()).containsEntry("title", "Book 1");
        } finally {
            library.sql("alter table book drop constraint thick");
        }
    }

    @Test
    void asksForTheRightsOnEachRow() {
        library.sql("update book set lent = true where id = 2");
        var careful = Library.member("careful", "Book:view", "Book:change", "Author:view");
        var one = change("1", "title", "Emma");
        var lent = change("2", "title", "Emma");

        var outcomes = store.saveAll(List.of(one, lent), careful, Locale.ENGLISH);
        var looking = store.saveAll(List.of(one), Library.reader("none"), Locale.ENGLISH);

        assertThat(outcomes.written()).isFalse();
        assertThat(outcomes.rows())
                .containsExactly(
                        new Outcome.Saved("1", "Emma", true), new Outcome.Refused("store.refused"));
        assertThat(looking.rows()).containsExactly(new Outcome.Refused("store.refused"));
        assertThat(see("1").values()).containsEntry("title", "Book 1");
    }

    @Test
    void addsNoRows() {
        var outcomes = save(Typing.add("Book", "title", "New"));

        assertThat(outcomes.rows()).containsExactly(new Outcome.Refused("store.refused"));
    }

    @Test
    void movesNoRowOutOfSight() {
        var novels = Library.member("novels", "Book:view", "Book:change");

        var outcomes =
                store.saveAll(
                        List.of(change("1", "title", "Emma"), change("2", "genre", Genre.POETRY)),
                        novels,
                        Locale.ENGLISH);

        assertThat(outcomes.written()).isFalse();
        assertThat(outcomes.rows().get(1)).isInstanceOf(Outcome.Invalid.class);
        assertThat(see("2").values()).containsEntry("genre", Genre.NOVEL);
    }

    @Test
    void sendsStatementsInProportionToTheRows() {
        save(changes(1, 2));

        var ten = statements(changes(2, 12));
        var twenty = statements(changes(12, 32));
        var thirty = statements(changes(32, 62));

        assertThat(thirty - twenty).isEqualTo(twenty - ten).isPositive();
        // two of them keep columns of the row to the letter that Hibernate writes another way
        assertThat(thirty).isLessThanOrEqualTo(5 + 7 * 30);
    }

    @Test
    void looksAtEachRowOnceMoreAtMostWhereAllFail() {
        failing(1, 2);

        var ten = library.statements(() -> failing(2, 12));
        var twenty = library.statements(() -> failing(12, 32));
        var thirty = library.statements(() -> failing(32, 62));
        var loaded = library.loaded(() -> failing(32, 62));

        assertThat(thirty - twenty).isEqualTo(twenty - ten).isPositive();
        assertThat(loaded).isLessThanOrEqualTo(2 * 30);
    }

    /// Rows that no save accepts.
    private void failing(int from, int to) {
        var edits =
                IntStream.range(from, to)
                        .mapToObj(id ->
                                Typing.change(
                                        "Book",
                                        new Snapshot(
                                                "Book",
                                                String.valueOf(id),
                                                "",
                                                Map.of("pages", id),
                                                Map.of(),
                                                Set.of(),
                                                Set.of()),
                                        "pages",
                                        -1))
                        .toArray(Edit[]::new);
        assertThat(save(edits).rows()).allMatch(Outcome.Invalid.class::isInstance);
    }

    @Test
    void showsPartsOfManyRowsWithTheSameStatements() {
        library.sql("update book set lent = true where id = 2");
        var careful = Library.member("careful", "Book:view", "Book:change", "Author:view");
        var paths = Set.of("title", "author", "price");

        var parts = store.parts(model(), List.of("1", "2", "99", "x"), paths, careful);
        var few = library.statements(() -> store.parts(model(), List.of("1", "2"), paths, careful));
        var many = library.statements(() -> store.parts(model(), ids(1, 51), paths, careful));

        assertThat(parts).extracting(Snapshot::id).containsExactly("1", "2");
        assertThat(parts.getFirst().values())
                .containsOnlyKeys("title", "author", "price")
                .containsEntry("author", new Reference("1", "Jane"));
        assertThat(parts)
                .extracting(Snapshot::writable)
                .containsExactly(Set.of("title", "author"), Set.of());
        assertThat(many).isEqualTo(few);
    }

    @Test
    void letsTwoPeopleSaveTheSameRowsInAnyOrder() throws Exception {
        var forth = List.of(change("1", "title", "a"), change("9", "title", "a"));
        var back = List.of(change("9", "pages", 1), change("1", "pages", 1));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var work = new ArrayList<Callable<Outcomes>>();
            work.add(() -> store.saveAll(forth, ROOT, Locale.ENGLISH));
            work.add(() -> store.saveAll(back, ROOT, Locale.ENGLISH));
            for (var outcome : threads.invokeAll(work)) {
                assertThat(outcome.get().written()).isTrue();
            }
        }
        assertThat(see("9").values()).containsEntry("title", "a").containsEntry("pages", 1);
    }

    private long statements(Edit... edits) {
        return library.statements(() -> assertThat(save(edits).changed()).isPositive());
    }

    private List<String> problems(Outcomes outcomes, int row) {
        return ((Outcome.Invalid) outcomes.rows().get(row))
                .violations().stream().map(Outcome.Violation::path).toList();
    }

    private Outcomes save(Edit... edits) {
        return store.saveAll(List.of(edits), ROOT, Locale.ENGLISH);
    }

    private Edit[] changes(int from, int to) {
        return ids(from, to).stream()
                .map(id -> change(id, "title", "New " + id, "author", new Reference("2", "")))
                .toArray(Edit[]::new);
    }

    private static List<String> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(String::valueOf).toList();
    }

    private Edit change(String id, Object... typed) {
        return Typing.change("Book", see(id), typed);
    }

    private Snapshot see(String id) {
        return store.find(model(), id, ROOT).orElseThrow();
    }

    private List<Revision> history(String id) {
        return store.history(model(), id, new Window(0, 9), ROOT);
    }

    private dev.bureau.internal.model.EntityModel model() {
        return library.model(Book.class);
    }
}
