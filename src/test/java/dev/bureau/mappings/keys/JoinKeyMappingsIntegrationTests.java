package dev.bureau.mappings.keys;

import static dev.bureau.mappings.Mapping.of;
import static dev.bureau.mappings.Mapping.other;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.mappings.keys.JoinKeys.Author;
import dev.bureau.mappings.keys.JoinKeys.Book;
import dev.bureau.mappings.keys.JoinKeys.Copy;
import dev.bureau.mappings.keys.JoinKeys.Credit;
import dev.bureau.mappings.keys.JoinKeys.Loan;
import dev.bureau.mappings.keys.JoinKeys.Shelf;
import dev.bureau.mappings.keys.JoinKeys.Topic;
import dev.bureau.schema.Reference;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Join tables that are entities, and relations to many between rows with keys of several parts.
class JoinKeyMappingsIntegrationTests extends MappingTours {

    JoinKeyMappingsIntegrationTests() {
        super("keys");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                of("key-join-entity-embedded", Credit.class)
                        .row("author", author(), "book", book(), "role", "Editor")
                        .row("author", author(), "book", book(), "since", LocalDate.of(2026, 1, 2))
                        .change("role", "Writer", "since", LocalDate.of(2026, 3, 4)),
                of("key-join-entity-class", Loan.class)
                        .row("author", author(), "book", book(), "remark", "One")
                        .row("author", author(), "book", book(), "remark", "Two")
                        .change("remark", "Three", "until", LocalDate.of(2026, 3, 4)),
                of("key-composite-to-many", Shelf.class)
                        .row("key.room", "A/1", "key.number", 1, "title", "One", "topics", topics())
                        .row("key.room", "A/1", "key.number", 2, "title", "Two")
                        .change("title", "Three", "topics", topics())
                        .pickedBy(Topic.class, "shelves", "area", "Z", "number", 9, "title", "T"),
                of("key-composite-to-many-inverse", Topic.class)
                        .row("area", "B~", "number", 1, "title", "One", "shelves", shelves())
                        .row("area", "B~", "number", 2, "title", "Two")
                        .change("title", "Three", "shelves", Set.of())
                        .pickedBy(Shelf.class, "topics", "key.room", "Z", "key.number", 9),
                of("key-composite-child", Copy.class)
                        .row("shelf", shelf(), "place", 1, "title", "One")
                        .row("shelf", shelf(), "place", 2, "title", "Two")
                        .change("title", "Three"));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void addsChangesAndDeletesJoinRowsInTheFormOfEitherSide(Database database) {
        var world = world(database);
        var author = world.add(Author.class, Map.of("name", "Ada"));
        var book = world.add(Book.class, Map.of("title", "Notes"));

        save(
                world,
                Author.class,
                author,
                "credits",
                child(world, Edit.Kind.ADD, Credit.class, "", "book", book, "role", "Editor"));
        var seen = find(world, Book.class, book);
        assertThat(seen.children().get("credits"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.values())
                                .containsEntry("author", author)
                                .containsEntry("role", "Editor"));

        var id = seen.children().get("credits").getFirst().id();
        save(
                world,
                Book.class,
                book,
                "credits",
                child(world, Edit.Kind.CHANGE, Credit.class, id, "role", "Writer"));
        assertThat(find(world, Author.class, author).children().get("credits").getFirst().values())
                .containsEntry("role", "Writer");

        save(
                world,
                Book.class,
                book,
                "loans",
                child(world, Edit.Kind.ADD, Loan.class, "", "author", author, "remark", "New"));
        assertThat(find(world, Book.class, book).children().get("loans")).hasSize(1);

        save(world, Book.class, book, "credits", child(world, Edit.Kind.DELETE, Credit.class, id));
        assertThat(find(world, Author.class, author).children().get("credits")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void addsChildrenWhoseKeyBeginsWithThatOfTheirParent(Database database) {
        var world = world(database);
        var shelf = shelf().apply(world) instanceof Reference it ? it : null;

        save(
                world,
                Shelf.class,
                shelf,
                "copies",
                child(world, Edit.Kind.ADD, Copy.class, "", "place", 7, "title", "New"));
        var copies = find(world, Shelf.class, shelf).children().get("copies");
        assertThat(copies)
                .singleElement()
                .satisfies(it -> assertThat(it.id()).isEqualTo(shelf.id() + "~7"));

        save(
                world,
                Shelf.class,
                shelf,
                "copies",
                child(world, Edit.Kind.CHANGE, Copy.class, copies.getFirst().id(), "title", "Old"));
        save(
                world,
                Shelf.class,
                shelf,
                "copies",
                child(world, Edit.Kind.DELETE, Copy.class, copies.getFirst().id()));
        assertThat(find(world, Shelf.class, shelf).children().get("copies")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void addsAParentWithItsChildrenAtOnce(Database database) {
        var world = world(database);
        var values = new LinkedHashMap<String, Edit.Value>();
        values.put("key.room", new Edit.Value(null, UUID.randomUUID().toString()));
        values.put("key.number", new Edit.Value(0, 5));
        var children =
                List.of(
                        child(world, Edit.Kind.ADD, Copy.class, "", "place", 1, "title", "One"),
                        child(world, Edit.Kind.ADD, Copy.class, "", "place", 2, "title", "Two"));
        var edit =
                new Edit(
                        Edit.Kind.ADD,
                        world.model(Shelf.class).name(),
                        "",
                        values,
                        Map.of("copies", children));

        var outcome = world.store().save(edit, World.root(), Locale.ENGLISH);

        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        var shelf = new Reference(((Outcome.Saved) outcome).id(), "");
        assertThat(find(world, Shelf.class, shelf).children().get("copies")).hasSize(2);
    }

    private static Snapshot find(World world, Class<?> type, Reference row) {
        return world.store().find(world.model(type), row.id(), World.root()).orElseThrow();
    }

    private static void save(World world, Class<?> type, Reference row, String inline, Edit child) {
        var before =
                find(world, type, row).children().get(inline).stream()
                        .filter(it -> it.id().equals(child.id()))
                        .findFirst();
        var based = new LinkedHashMap<String, Edit.Value>();
        child.values()
                .forEach((path, value) ->
                        based.put(
                                path,
                                new Edit.Value(
                                        before.map(it -> it.values().get(path)).orElse(null),
                                        value.mine())));
        var edit =
                new Edit(
                        Edit.Kind.CHANGE,
                        world.model(type).name(),
                        row.id(),
                        Map.of(),
                        Map.of(
                                inline,
                                List.of(
                                        new Edit(
                                                child.kind(),
                                                child.entity(),
                                                child.id(),
                                                based,
                                                Map.of()))));
        assertThat(world.store().save(edit, World.root(), Locale.ENGLISH))
                .isInstanceOf(Outcome.Saved.class);
    }

    private static Edit child(
            World world, Edit.Kind kind, Class<?> type, String id, Object... values) {
        var typed = new LinkedHashMap<String, Edit.Value>();
        Mapping.byPath(values)
                .forEach((path, value) -> typed.put(path, new Edit.Value(null, value)));
        return new Edit(kind, world.model(type).name(), id, typed, Map.of());
    }

    private static Mapping.Made author() {
        return other(Author.class, "name", "Author");
    }

    private static Mapping.Made book() {
        return other(Book.class, "title", "Book");
    }

    private static Mapping.Made topics() {
        return world ->
                Set.of(
                        world.add(
                                Topic.class,
                                Map.of(
                                        "area",
                                        UUID.randomUUID().toString(),
                                        "number",
                                        3,
                                        "title",
                                        "Topic")));
    }

    private static Mapping.Made shelves() {
        return world -> Set.of((Reference) shelf().apply(world));
    }

    private static Mapping.Made shelf() {
        return world ->
                world.add(
                        Shelf.class,
                        Map.of(
                                "key.room",
                                UUID.randomUUID().toString(),
                                "key.number",
                                3,
                                "title",
                                "Shelf"));
    }
}
