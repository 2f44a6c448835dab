package dev.bureau.mappings.basics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Values with an inner structure that stand in one column.
class DocumentMappingsIntegrationTests extends MappingTours {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    DocumentMappingsIntegrationTests() {
        super("basics");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.concat(structures(), papers());
    }

    private static Stream<Mapping> structures() {
        return Stream.of(
                Mapping.of("basic-json", Structures.Document.class)
                        .row(
                                "name",
                                "One",
                                "extras",
                                extras(),
                                "size",
                                new Structures.Size(3, 4),
                                "settings",
                                settings(),
                                "labels",
                                List.of("a", "b"),
                                "sizes",
                                List.of(new Structures.Size(1, 2)),
                                "raw",
                                "{\"a\": 1, \"b\": [1, 2]}",
                                "place.city",
                                "Ulm",
                                "place.floor",
                                3)
                        .row("name", "Two")
                        .change(
                                "extras",
                                Map.of("ink", "red"),
                                "size",
                                null,
                                "labels",
                                List.of("c")),
                Mapping.of("basic-arrays", Structures.Shelf.class)
                        .row(
                                "name",
                                "One",
                                "words",
                                new String[] {"a", "b"},
                                "numbers",
                                new int[] {3, 1},
                                "boxed",
                                new Long[] {5L},
                                "wordList",
                                List.of("x", "y"),
                                "numberSet",
                                Set.of(1, 2),
                                "moods",
                                new Choices.Mood[] {Choices.Mood.BAD},
                                "feelings",
                                List.of(Choices.Mood.GOOD),
                                "measures",
                                new double[] {1.5})
                        .row("name", "Two")
                        .change(
                                "words",
                                new String[] {"c"},
                                "numberSet",
                                Set.of(3),
                                "wordList",
                                null),
                Mapping.of("basic-converted-collections", Structures.Bundle.class)
                        .row(
                                "name",
                                "One",
                                "tags",
                                List.of("a", "b"),
                                "marks",
                                Set.of(1, 2),
                                "pairs",
                                Map.of("k", "v", "l", "w"))
                        .row("name", "Two")
                        .change("tags", List.of("c"), "pairs", Map.of("m", "n"), "marks", null));
    }

    @ParameterizedTest
    @EnumSource
    void findsWordsInsideStructures(Database database) {
        var world = world(database);
        world.add(
                Structures.Document.class,
                Mapping.byPath(
                        "name", "Inky", "extras", Map.of("ink", "black"), "raw", "[\"Pen\"]"));
        world.add(Structures.Document.class, Mapping.byPath("name", "Bare"));
        world.add(
                Structures.Shelf.class,
                Mapping.byPath("name", "Worded", "words", new String[] {"Paper", "Ink"}));
        var document = Structures.Document.class;
        assertThat(named(world, document, "extras", Operator.CONTAINS, "BLACK"))
                .containsExactly("Inky");
        assertThat(named(world, document, "raw", Operator.CONTAINS, "pen")).containsExactly("Inky");
        assertThat(named(world, document, "extras", Operator.EMPTY)).containsExactly("Bare");
        assertThat(named(world, Structures.Shelf.class, "words", Operator.CONTAINS, "paper"))
                .containsExactly("Worded");
        world.sql("delete from document");
        world.sql("delete from shelf");
    }

    private static Stream<Mapping> papers() {
        return Stream.of(
                Mapping.of("basic-xml", Papers.Sheet.class)
                        .row("name", "One", "source", "<a>ink</a>", "note", note("red", 2))
                        .row("name", "Two")
                        .change("source", "<b/>", "note", note("blue", 3)),
                Mapping.of("basic-json-tree", Papers.Tree.class)
                        .row(
                                "name",
                                "One",
                                "node",
                                JSON.objectNode().put("ink", "black").put("pens", 3),
                                "settings",
                                JSON.objectNode().put("dark", true),
                                "lines",
                                List.of(Map.of("ink", "red")),
                                "groups",
                                Map.of("a", List.of("b", "c")),
                                "sizes",
                                new int[] {1, 2})
                        .row("name", "Two", "node", JSON.arrayNode().add(1))
                        .change("node", JSON.textNode("ink"), "settings", null, "lines", null),
                Mapping.of("basic-arrays-of-everything", Papers.Rack.class)
                        .row(
                                "name",
                                "One",
                                "position",
                                new float[] {0.5f, 1f},
                                "codes",
                                new UUID[] {new UUID(1, 2)},
                                "tags",
                                Set.of("a"),
                                "days",
                                new LocalDate[] {LocalDate.of(2026, 5, 4)},
                                "prices",
                                new BigDecimal[] {new BigDecimal("1.50")},
                                "flags",
                                new boolean[] {true, false})
                        .row("name", "Two")
                        .change("position", new float[] {2f}, "tags", Set.of("b"), "days", null));
    }

    private static Papers.Note note(String words, int copies) {
        var note = new Papers.Note();
        note.words = words;
        note.copies = copies;
        return note;
    }

    private static Map<String, Object> extras() {
        var extras = new LinkedHashMap<String, Object>();
        extras.put("ink", "black");
        extras.put("pens", 3);
        return extras;
    }

    private static Structures.Settings settings() {
        var settings = new Structures.Settings();
        settings.theme = "dark";
        settings.tabs = List.of("one");
        return settings;
    }

    private static List<String> named(
            World world, Class<?> type, String path, Operator operator, String... values) {
        var model = world.model(type);
        var query = ListQuery.ALL.withFilter(new Condition.Compare(path, operator, values));
        assertThat(world.store().check(model, query, World.root()).problems()).isEmpty();
        return world
                .store()
                .page(model, model.columns(), query, Stretch.first(50), World.root())
                .rows()
                .stream()
                .map(Row::label)
                .toList();
    }
}
