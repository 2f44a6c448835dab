package dev.bureau.mappings.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.action.Selection;
import dev.bureau.internal.data.shape.BulkEdit;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.World;
import dev.bureau.schema.Reference;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rows that come into an ordered list by themselves, not in the form of the row that has the list.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesIntegrationTests {

    private final Map<World.Database, World> worlds = new EnumMap<>(World.Database.class);

    @AfterAll
    void end() {
        worlds.values().forEach(World::close);
    }

    @ParameterizedTest
    @EnumSource(World.Database.class)
    void putsWhatIsAddedAloneAtTheEnd(World.Database database) {
        var world = world(database);
        var survey = survey(world, "A", "B");
        world.add(Families.Question.class, Mapping.byPath("name", "C", "survey", survey));
        assertThat(places(world, survey)).containsExactly("A", "B", "C");
        addInside(world, survey, "D");
        assertThat(places(world, survey)).containsExactly("A", "B", "C", "D");
    }

    @ParameterizedTest
    @EnumSource(World.Database.class)
    void putsWhatMovesToAnotherParentAtTheEndThereAndClosesTheGap(World.Database database) {
        var world = world(database);
        var from = survey(world, "A", "B", "C");
        var to = survey(world, "D");
        var model = world.model(Families.Question.class);
        var moved = find(world, from).children().get("questions").getFirst();
        var row = world.store().find(model, moved.id(), World.root()).orElseThrow();
        assertThat(world.change(model, row, Mapping.byPath("survey", to)))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(places(world, from)).containsExactly("B", "C");
        assertThat(places(world, to)).containsExactly("D", "A");
        addInside(world, from, "E");
        assertThat(places(world, from)).containsExactly("B", "C", "E");
    }

    @ParameterizedTest
    @EnumSource(World.Database.class)
    void leavesNoGapBeforeTheLastOfALongerListThatMovesAlone(World.Database database) {
        var world = world(database);
        var from = survey(world, "A", "B", "C");
        var to = survey(world, "D");
        var model = world.model(Families.Question.class);
        var last = find(world, from).children().get("questions").getLast();
        var row = world.store().find(model, last.id(), World.root()).orElseThrow();
        assertThat(world.change(model, row, Mapping.byPath("survey", to)))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(places(world, from)).containsExactly("A", "B");
        assertThat(places(world, to)).containsExactly("D", "C");
    }

    @ParameterizedTest
    @EnumSource(World.Database.class)
    void leavesNoGapsWhereSeveralMoveAtOnce(World.Database database) {
        var world = world(database);
        var from = survey(world, "A", "B", "C");
        var to = survey(world, "D");
        var moved =
                find(world, from).children().get("questions").stream()
                        .limit(2)
                        .map(Snapshot::id)
                        .toList();
        var edit =
                new BulkEdit(
                        world.model(Families.Question.class),
                        new Selection.Rows(moved),
                        Map.of("survey", to));
        world.store()
                .run(
                        edit,
                        () -> Optional.of(World.root()),
                        Locale.ENGLISH,
                        BulkEdit.Progress.UNSEEN);
        assertThat(places(world, from)).containsExactly("C");
        assertThat(places(world, to)).containsExactly("D", "A", "B");
    }

    @ParameterizedTest
    @EnumSource(World.Database.class)
    void closesTheGapOfWhatIsDeletedAlone(World.Database database) {
        var world = world(database);
        var survey = survey(world, "A", "B", "C");
        var second = find(world, survey).children().get("questions").get(1);
        var model = world.model(Families.Question.class);
        world.store()
                .delete(
                        model,
                        new Selection.Rows(List.of(second.id())),
                        World.root(),
                        Locale.ENGLISH);
        assertThat(places(world, survey)).containsExactly("A", "C");
    }

    @ParameterizedTest
    @EnumSource(World.Database.class)
    void takesRowsWithoutAPlaceForTheLast(World.Database database) {
        var world = world(database);
        var survey = survey(world, "A", "B", "C");
        world.sql("update question set place = null where name in ('A', 'B')");
        world.sql("update question set place = 0 where name = 'C'");
        assertThat(names(world, survey)).containsExactly("C", "A", "B");
        addInside(world, survey, "D");
        assertThat(places(world, survey)).containsExactly("C", "A", "B", "D");
        world.sql("update question set place = null");
        var model = world.model(Families.Survey.class);
        var gone =
                world.store()
                        .delete(
                                model,
                                new Selection.Rows(List.of(survey.id())),
                                World.root(),
                                Locale.ENGLISH);
        assertThat(gone.failures()).isEmpty();
    }

    private World world(World.Database database) {
        var world =
                worlds.computeIfAbsent(
                        database, it -> World.start(it, getClass().getPackageName(), Map.of()));
        world.sql("delete from question");
        return world;
    }

    private static Reference survey(World world, String... questions) {
        var survey = world.add(Families.Survey.class, Mapping.byPath("name", "First"));
        for (var name : questions) {
            addInside(world, survey, name);
        }
        return survey;
    }

    private static void addInside(World world, Reference survey, String name) {
        var named = Map.of("name", new Edit.Value(null, name));
        var added = new Edit(Edit.Kind.ADD, "Question", "", Map.copyOf(named), Map.of());
        var edit =
                new Edit(
                        Edit.Kind.CHANGE,
                        "Survey",
                        survey.id(),
                        Map.of(),
                        Map.of("questions", List.of(added)));
        assertThat(world.store().save(edit, World.root(), Locale.ENGLISH))
                .isInstanceOf(Outcome.Saved.class);
    }

    private static List<String> names(World world, Reference survey) {
        return find(world, survey).children().get("questions").stream()
                .map(Snapshot::label)
                .toList();
    }

    /// The names of the questions, which stand at 0, 1 and so on.
    private static List<String> places(World world, Reference survey) {
        var stored =
                world.bean(JdbcClient.class)
                        .sql("select place from question where survey_id = ? order by place")
                        .param(Long.valueOf(survey.id()))
                        .query(Integer.class)
                        .list();
        var names = names(world, survey);
        assertThat(stored)
                .containsExactlyElementsOf(IntStream.range(0, names.size()).boxed().toList());
        return names;
    }

    private static Snapshot find(World world, Reference survey) {
        var model = world.model(Families.Survey.class);
        return world.store().find(model, survey.id(), World.root()).orElseThrow();
    }
}
