package dev.bureau.internal.data.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Author;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Chapter;
import dev.bureau.internal.data.library.Genre;
import dev.bureau.internal.data.library.Keyword;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Window;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Pairs of random edits of the same row, by people who both saw it as it was before: no value is
/// lost, none invented. What is expected is worked out by [Lines], apart from the code that merges.
@StoreTest
class EditPairsIntegrationTests {

    private static final int PAIRS = 120;
    private static final Actor ROOT = Library.superuser();
    private static final Pattern CHILD = Pattern.compile("chapters\\[(\\d+)]\\.(\\w+)");

    private static final Map<String, List<@Nullable Object>> OF_BOOKS =
            Map.of(
                    "title", List.of("Emma", "Persuasion"),
                    "subtitle", Arrays.asList(null, "A novel"),
                    "pages", List.of(1, 2),
                    "price", Arrays.asList(null, new BigDecimal("9.50")),
                    "genre", Arrays.asList(null, Genre.values()[0], Genre.values()[1]));

    private static final Map<String, List<@Nullable Object>> OF_AUTHORS =
            Map.of("name", List.of("Jane", "Mary", "Anne"), "famous", List.of(true, false));

    @Autowired Library library;
    @Autowired EntityStore store;

    @BeforeEach
    void start() {
        library.empty();
        library.sql("truncate bureau_revision restart identity");
        IntStream.range(0, 4)
                .mapToObj(n -> new Keyword(List.of("fog", "ice", "sun", "war").get(n), false))
                .forEach(library::add);
    }

    @Test
    void losesAndInventsNothingInARowWithAVersionWithMembersAndChildren() {
        var ways =
                IntStream.range(0, PAIRS)
                        .mapToObj(seed -> {
                            var book = new Book("Emma");
                            book.keywords.add(library.save(it -> it.find(Keyword.class, "fog")));
                            library.add(
                                    book.with(new Chapter("One", 1))
                                            .with(new Chapter("Two", 2))
                                            .with(new Chapter("Three", 3)));
                            return new Pair(Book.class, String.valueOf(book.id), seed, OF_BOOKS)
                                    .run();
                        })
                        .collect(Collectors.groupingBy(way -> way, Collectors.counting()));
        assertThat(ways.values()).hasSize(2).allMatch(times -> times > PAIRS / 10);
    }

    @Test
    void losesAndInventsNothingInARowWithoutAVersion() {
        var ways =
                IntStream.range(0, PAIRS)
                        .mapToObj(seed -> {
                            var author = new Author("Jane Austen", false);
                            library.add(author);
                            var id = String.valueOf(author.id);
                            return new Pair(Author.class, id, seed, OF_AUTHORS).run();
                        })
                        .collect(Collectors.groupingBy(way -> way, Collectors.counting()));
        assertThat(ways.values()).hasSize(2).allMatch(times -> times > PAIRS / 10);
    }

    /// Two people and the row that both change.
    private final class Pair {

        private final Class<?> entity;
        private final String id;
        private final int seed;
        private final List<String> fields;
        private final Typist ann;
        private final Typist ben;
        private final Snapshot seen;
        private final Set<String> known;

        Pair(Class<?> entity, String id, int seed, Map<String, List<@Nullable Object>> choices) {
            this.entity = entity;
            this.id = id;
            this.seed = seed;
            this.fields = List.copyOf(new TreeSet<>(choices.keySet()));
            var chance = new SplittableRandom(seed);
            this.ann = new Typist("ann", chance.split(), choices);
            this.ben = new Typist("ben", chance.split(), choices);
            this.seen = see();
            this.known =
                    Lines.chapters(seen).stream().map(Snapshot::id).collect(Collectors.toSet());
        }

        /// Whether it came to a conflict.
        boolean run() {
            var base = lines(seen);
            var theirs = ann.wants(base);
            var mine = ben.wants(base);
            assertThat(save(theirs, seen)).as(words()).isInstanceOf(Outcome.Saved.class);
            assertThat(lines(see())).as(words()).isEqualTo(theirs);
            var collisions = base.collisions(mine, theirs);
            var outcome = save(mine, seen);
            if (collisions.isEmpty()) {
                assertThat(outcome).as(words()).isInstanceOf(Outcome.Saved.class);
                assertThat(lines(see())).as(words()).isEqualTo(base.merged(mine, theirs, Set.of()));
                checkHistory(base, theirs, base.merged(mine, theirs, Set.of()));
                return false;
            }
            assertThat(outcome).as(words()).isInstanceOf(Outcome.Conflict.class);
            assertThat(paths((Outcome.Conflict) outcome)).as(words()).isEqualTo(collisions);
            assertThat(lines(see())).as(words()).isEqualTo(theirs);
            decide(base, mine, theirs, collisions);
            return true;
        }

        /// Ben says whose value is to stand, and saves what that comes to.
        private void decide(Lines base, Lines mine, Lines theirs, Set<String> collisions) {
            var chosen = Set.copyOf(ben.chooses(collisions));
            var wanted = base.merged(mine, theirs, chosen);
            assertThat(save(wanted, see())).as(words()).isInstanceOf(Outcome.Saved.class);
            assertThat(lines(see())).as(words()).isEqualTo(wanted);
            checkHistory(base, theirs, wanted);
        }

        /// One revision for each save that changed something.
        private void checkHistory(Lines... states) {
            var changes =
                    IntStream.range(1, states.length)
                            .filter(at -> !states[at].equals(states[at - 1]))
                            .count();
            assertThat(store.history(library.model(entity), id, new Window(0, 9), ROOT))
                    .as(words())
                    .hasSize((int) changes);
        }

        private Set<String> paths(Outcome.Conflict conflict) {
            return conflict.collisions().stream()
                    .map(collision -> line(collision.path()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private String line(String path) {
            var child = CHILD.matcher(path);
            return child.matches()
                    ? "chapters/%s/%s"
                            .formatted(
                                    Lines.chapters(seen).get(Integer.parseInt(child.group(1))).id(),
                                    child.group(2))
                    : path;
        }

        private Outcome save(Lines wanted, Snapshot from) {
            return store.save(wanted.edit(from, fields, known), ROOT, Locale.ENGLISH);
        }

        private Snapshot see() {
            return store.find(library.model(entity), id, ROOT).orElseThrow();
        }

        private Lines lines(Snapshot row) {
            return Lines.of(row, fields, known);
        }

        private String words() {
            return "%s, pair %d".formatted(entity.getSimpleName(), seed);
        }
    }
}
