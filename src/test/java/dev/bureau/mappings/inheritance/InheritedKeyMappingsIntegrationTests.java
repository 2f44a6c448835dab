package dev.bureau.mappings.inheritance;

import static dev.bureau.mappings.Mapping.of;
import static dev.bureau.mappings.Mapping.other;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.mappings.inheritance.InheritedKeys.Box;
import dev.bureau.mappings.inheritance.InheritedKeys.Document;
import dev.bureau.mappings.inheritance.InheritedKeys.Hall;
import dev.bureau.mappings.inheritance.InheritedKeys.Heat;
import dev.bureau.mappings.inheritance.InheritedKeys.Letter;
import dev.bureau.mappings.inheritance.InheritedKeys.Rain;
import dev.bureau.mappings.inheritance.InheritedKeys.RegisteredLetter;
import dev.bureau.mappings.inheritance.InheritedKeys.Report;
import dev.bureau.mappings.inheritance.InheritedKeys.Seat;
import dev.bureau.query.ListQuery;
import dev.bureau.schema.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Hierarchies whose keys have several parts.
class InheritedKeyMappingsIntegrationTests extends MappingTours {

    InheritedKeyMappingsIntegrationTests() {
        super("inheritance");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                of("inheritance-composite-key", Letter.class)
                        .row("key.series", "A/1", "key.number", 1, "title", "One")
                        .row(
                                "key.series",
                                "A/1",
                                "key.number",
                                2,
                                "title",
                                "Two",
                                "recipient",
                                "Ana")
                        .change("title", "Three", "recipient", "Ben")
                        .pickedBy(Report.class, "letter", "name", "Report"),
                of("inheritance-composite-key-levels", RegisteredLetter.class)
                        .row(
                                "key.series",
                                "B",
                                "key.number",
                                1,
                                "title",
                                "One",
                                "code",
                                "x",
                                "answers",
                                letter())
                        .row("key.series", "B", "key.number", 2, "title", "Two")
                        .change("code", "y", "answers", letter())
                        .pickedBy(Report.class, "sources", "name", "Report"),
                of("inheritance-composite-key-single-table", Box.class)
                        .row(
                                "hall",
                                hall(),
                                "number",
                                1,
                                "name",
                                "One",
                                "chairs",
                                4,
                                "neighbours",
                                seats())
                        .row("hall", hall(), "number", 1, "name", "Two", "chairs", 6)
                        .change("chairs", 5, "neighbours", Set.of())
                        .pickedBy(Report.class, "boxes", "name", "Report"),
                of("inheritance-composite-key-root", Seat.class)
                        .row("hall", hall(), "number", 1, "name", "One")
                        .row("hall", hall(), "number", 1, "name", "Two")
                        .change("name", "Three")
                        .pickedBy(Report.class, "seat", "name", "Report"),
                of("inheritance-composite-key-table-per-class", Heat.class)
                        .row("device", "d/1", "channel", "a", "remark", "One", "degrees", 1.5)
                        .row("device", "d/1", "channel", "b", "remark", "Two", "degrees", 2.5)
                        .change("degrees", 3.5, "remark", "Three")
                        .pickedBy(Rain.class, "heat", "device", "r", "channel", "a"));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void listsAndDeletesRowsOfSeveralTypesByKeysOfSeveralParts(Database database) {
        var world = world(database);
        var list = world.model(Document.class);
        var letter = (Reference) letter().apply(world);
        var registered =
                world.add(
                        RegisteredLetter.class,
                        Map.of(
                                "key.series",
                                "L",
                                "key.number",
                                7,
                                "title",
                                "R",
                                "answers",
                                letter));

        assertThat(
                        world.store()
                                .page(
                                        list,
                                        list.columns(),
                                        ListQuery.ALL,
                                        Stretch.first(99),
                                        World.root())
                                .rows())
                .extracting(Row::id)
                .contains(letter.id(), registered.id());
        var preview =
                world.store()
                        .previewDelete(
                                list,
                                new dev.bureau.action.Selection.Rows(List.of(letter.id())),
                                World.root());
        assertThat(preview.possible()).isFalse();
        var both = new dev.bureau.action.Selection.Rows(List.of(letter.id(), registered.id()));
        assertThat(world.store().previewDelete(list, both, World.root()).possible()).isTrue();
        assertThat(world.store().delete(list, both, World.root(), Locale.ENGLISH).failures())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void editsChildrenOfSeveralTypesWhoseKeysBeginWithThatOfTheirParent(Database database) {
        var world = world(database);
        var children =
                List.of(
                        child("Seat", "number", 1, "name", "One"),
                        child("Box", "number", 2, "name", "Two", "chairs", 4));
        var hall =
                save(
                        world,
                        new Edit(
                                Edit.Kind.ADD,
                                "Hall",
                                "",
                                Map.of("name", new Edit.Value("", "H")),
                                Map.of("seats", children)));

        var seats = find(world, Hall.class, hall).children().get("seats");
        assertThat(seats)
                .extracting(Snapshot::entity, Snapshot::id)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Seat", hall + "~1"),
                        org.assertj.core.groups.Tuple.tuple("Box", hall + "~2"));

        var change =
                new Edit(
                        Edit.Kind.CHANGE,
                        "Box",
                        hall + "~2",
                        Map.of("chairs", new Edit.Value(4, 5)),
                        Map.of());
        var gone = new Edit(Edit.Kind.DELETE, "Seat", hall + "~1", Map.of(), Map.of());
        save(
                world,
                new Edit(
                        Edit.Kind.CHANGE,
                        "Hall",
                        hall,
                        Map.of(),
                        Map.of("seats", List.of(change, gone))));
        assertThat(find(world, Hall.class, hall).children().get("seats"))
                .singleElement()
                .satisfies(box -> assertThat(box.values()).containsEntry("chairs", 5));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void editsChildrenOfARowWithAKeyOfSeveralParts(Database database) {
        var world = world(database);
        var letter = ((Reference) letter().apply(world)).id();

        save(
                world,
                new Edit(
                        Edit.Kind.CHANGE,
                        "Letter",
                        letter,
                        Map.of(),
                        Map.of("pages", List.of(child("Page", "words", "Dear")))));
        var pages = find(world, Letter.class, letter).children().get("pages");
        assertThat(pages)
                .singleElement()
                .satisfies(page -> assertThat(page.values()).containsEntry("words", "Dear"));
        var gone = new Edit(Edit.Kind.DELETE, "Page", pages.getFirst().id(), Map.of(), Map.of());
        save(
                world,
                new Edit(
                        Edit.Kind.CHANGE,
                        "Letter",
                        letter,
                        Map.of(),
                        Map.of("pages", List.of(gone))));
        assertThat(find(world, Letter.class, letter).children().get("pages")).isEmpty();
    }

    private static Edit child(String entity, Object... values) {
        var typed = new LinkedHashMap<String, Edit.Value>();
        Mapping.byPath(values)
                .forEach((path, value) -> typed.put(path, new Edit.Value(null, value)));
        return new Edit(Edit.Kind.ADD, entity, "", typed, Map.of());
    }

    private static String save(World world, Edit edit) {
        var outcome = world.store().save(edit, World.root(), Locale.ENGLISH);
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return ((Outcome.Saved) outcome).id();
    }

    private static Snapshot find(World world, Class<?> type, String id) {
        return world.store().find(world.model(type), id, World.root()).orElseThrow();
    }

    private static Mapping.Made letter() {
        return world ->
                world.add(
                        Letter.class,
                        Map.of(
                                "key.series",
                                UUID.randomUUID().toString(),
                                "key.number",
                                1,
                                "title",
                                "Letter"));
    }

    private static Mapping.Made hall() {
        return other(Hall.class, "name", "Hall");
    }

    private static Mapping.Made seats() {
        return world ->
                Set.of(
                        world.add(
                                Seat.class,
                                Map.of("hall", hall().apply(world), "number", 5, "name", "Seat")));
    }
}
