package dev.bureau.mappings.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.history.Change;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.mappings.World;
import dev.bureau.schema.Reference;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Children in the form of their parent: their order, their number, and what belongs to them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChildrenIntegrationTests {

    private final World world =
            World.start(World.Database.H2, getClass().getPackageName(), Map.of());

    @AfterAll
    void end() {
        world.close();
    }

    @Test
    void movesChildrenAndTellsTheHistory() {
        var survey = survey("A", "B", "C");
        var ids = keys(survey, "questions");
        var moved = List.of(ids.get(2), "", ids.get(0), ids.get(1));
        var added = new Edit(Edit.Kind.ADD, "Question", "", values("name", "D"), Map.of());
        save(survey, Map.of("questions", List.of(added)), Map.of("questions", order(ids, moved)));
        assertThat(titles(survey, "questions")).containsExactly("C", "D", "A", "B");
        assertThat(newest(survey)).contains(new Change.Value("questions", "A, B, C", "C, A, B"));
    }

    @Test
    void leavesRowsThatAreNotNamedAtTheirPlaces() {
        var survey = survey("A", "B", "C", "D");
        var ids = keys(survey, "questions");
        var some = List.of(ids.get(0), ids.get(3));
        save(survey, Map.of(), Map.of("questions", order(some, some.reversed())));
        assertThat(titles(survey, "questions")).containsExactly("D", "B", "C", "A");
    }

    @Test
    void reportsChildrenThatTwoPeopleMoved() {
        var survey = survey("A", "B", "C");
        var ids = keys(survey, "questions");
        save(survey, Map.of(), Map.of("questions", order(ids, ids.reversed())));
        var mine = new ArrayList<>(ids);
        Collections.swap(mine, 0, 1);
        var edit = edit(survey, Map.of(), Map.of("questions", order(ids, mine)));
        assertThat(world.store().save(edit, World.root(), Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        Outcome.Conflict.class,
                        conflict ->
                                assertThat(conflict.collisions())
                                        .containsExactly(
                                                new Outcome.Collision(
                                                        "questions",
                                                        "A, B, C",
                                                        "B, A, C",
                                                        "C, B, A")));
    }

    @Test
    void refusesToMoveWhatHasNoPlace() {
        var survey = survey();
        save(survey, Map.of("prizes", List.of(prize("Cup", 1), prize("Pen", 2))), Map.of());
        var ids = keys(survey, "prizes");
        var edit = edit(survey, Map.of(), Map.of("prizes", order(ids, ids.reversed())));
        assertThat(world.store().save(edit, World.root(), Locale.ENGLISH))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void showsChildrenInTheOrderOfTheMapping() {
        var survey = survey();
        save(
                survey,
                Map.of("prizes", List.of(prize("Pen", 1), prize("Cup", 3), prize("Bag", 3))),
                Map.of());
        assertThat(titles(survey, "prizes")).containsExactly("Bag", "Cup", "Pen");
        var collector = world.add(Collectors.Collector.class, Values.parts("name", "Ana"));
        for (var page : List.of("b", "c", "a")) {
            var added =
                    new Edit(Edit.Kind.ADD, "CollectorPage", "", values("name", page), Map.of());
            save("Collector", collector, Map.of("pages", List.of(added)), Map.of());
        }
        assertThat(found(Collectors.Collector.class, collector).children().get("pages"))
                .extracting(Snapshot::label)
                .containsExactly("a", "b", "c");
    }

    @Test
    void editsTheOnlyRowOnTheOtherSideOfAOneToOne() {
        var survey = survey();
        var added = new Edit(Edit.Kind.ADD, "Cover", "", values("name", "Red"), Map.of());
        save(survey, Map.of("cover", List.of(added)), Map.of());
        var cover = found(Families.Survey.class, survey).children().get("cover").getFirst();
        assertThat(cover.label()).isEqualTo("Red");
        var changed = new LinkedHashMap<String, Edit.Value>();
        changed.put("name", new Edit.Value("Red", "Blue"));
        var change = new Edit(Edit.Kind.CHANGE, "Cover", cover.id(), changed, Map.of());
        save(survey, Map.of("cover", List.of(change)), Map.of());
        assertThat(titles(survey, "cover")).containsExactly("Blue");
        var gone = new Edit(Edit.Kind.DELETE, "Cover", cover.id(), Map.of(), Map.of());
        save(survey, Map.of("cover", List.of(gone)), Map.of());
        assertThat(titles(survey, "cover")).isEmpty();
    }

    @Test
    void showsTheFirstOfManyChildrenAndMoreOfThemOnDemand() {
        var survey = survey();
        world.sql(
                "insert into prize (id, name, rank, survey_id)"
                        + " select 100000 + x, 'No. ' || x, 1000 - x, %s from system_range(1, 250)"
                                .formatted(survey.id()));
        var seen = found(Families.Survey.class, survey);
        assertThat(seen.children().get("prizes")).hasSize(100);
        assertThat(seen.cut()).isEqualTo(Map.of("prizes", 250L));
        var more =
                world.store()
                        .children(
                                world.model(Families.Survey.class),
                                survey.id(),
                                "prizes",
                                new Window(200, 100),
                                World.root());
        assertThat(more).hasSize(50);
        assertThat(more.getLast().label()).isEqualTo("No. 250");
        world.signIn();
        world.open("surveys/" + survey.id());
        assertThat(ScreenWords.all()).contains("The first 100 of 250");
        assertThat(ScreenWords.links()).contains("prizes?survey=" + survey.id());
        world.signOut();
    }

    @Test
    void linksToWhatBelongsToChildren() {
        var survey = survey("A", "B");
        var question = keys(survey, "questions").getFirst();
        world.add(
                Families.Remark.class,
                Values.parts("name", "Well", "question", new Reference(question, "A")));
        var answer = new Edit(Edit.Kind.ADD, "Answer", "", values("name", "Yes"), Map.of());
        save(
                "Question",
                new Reference(question, "A"),
                Map.of("answers", List.of(answer)),
                Map.of());
        assertThat(
                        world.store()
                                .counts(
                                        world.model(Families.Question.class),
                                        "remarks",
                                        keys(survey, "questions"),
                                        World.root()))
                .isEqualTo(Map.of(question, 1L));
        world.signIn();
        world.open("surveys/" + survey.id());
        assertThat(ScreenWords.links())
                .contains("remarks?question=" + question, "questions/" + question);
        world.signOut();
    }

    @Test
    void linksToTheOtherSideOfAOneToOneOrToTheFormThatAddsIt() {
        var room = world.add(School.Room.class, Values.parts("name", "B1"));
        world.signIn();
        world.open("rooms/" + room.id());
        assertThat(ScreenWords.links()).contains("teachers/add?room=" + room.id());
        var teacher = world.add(School.Teacher.class, Values.parts("name", "Sol", "room", room));
        world.open("rooms/" + room.id());
        assertThat(ScreenWords.links()).contains("teachers/" + teacher.id());
        world.signOut();
    }

    @Test
    void showsOnlyTheChildrenThatTheMappingLetsThrough() {
        var depot =
                world.add(
                        Depots.Depot.class,
                        Values.parts("name", "North", "code", "Q", "zone", "q", "number", 9));
        for (var open : List.of(true, false)) {
            world.add(
                    Depots.Gate.class,
                    Values.parts("name", "Open " + open, "open", open, "depot", depot));
        }
        var seen = found(Depots.Depot.class, depot);
        assertThat(seen.children().get("openGates")).hasSize(1);
        assertThat(seen.children().get("gates")).hasSize(2);
    }

    @Test
    void asksForTheRightToWhatGoesWithAChild() {
        var survey = survey("A", "B");
        var question = new Reference(keys(survey, "questions").getFirst(), "A");
        world.add(Families.Remark.class, Values.parts("name", "Why?", "question", question));
        var gone = new Edit(Edit.Kind.DELETE, "Question", question.id(), Map.of(), Map.of());
        var edit = edit(survey, Map.of("questions", List.of(gone)), Map.of());
        var some =
                actor(
                        "Survey:view",
                        "Survey:change",
                        "Question:view",
                        "Question:delete",
                        "Remark:view",
                        "Answer:view",
                        "Answer:delete");
        assertThat(world.store().save(edit, some, Locale.ENGLISH))
                .isEqualTo(
                        new Outcome.Invalid(
                                List.of(
                                        new Outcome.Violation(
                                                "questions[0]",
                                                "With it these would go, which you may not delete:"
                                                        + " Remarks."))));
        assertThat(titles(survey, "questions")).containsExactly("A", "B");
        assertThat(world.store().save(edit, World.root(), Locale.ENGLISH))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(titles(survey, "questions")).containsExactly("B");
    }

    @Test
    void deletesWhatHasValuesThatChangeByThemselves() {
        var errand = world.add(Errands.Errand.class, Values.parts("name", "Post"));
        for (var name : List.of("Out", "Home")) {
            world.add(Errands.Leg.class, Values.parts("name", name, "errand", errand));
        }
        var seen = found(Errands.Errand.class, errand);
        assertThat(seen.values().get("luck"))
                .isNotEqualTo(found(Errands.Errand.class, errand).values().get("luck"));
        var leg = seen.children().get("legs").getFirst();
        assertThat(leg.values()).containsKey("luck");
        save("Errand", errand, Map.of("legs", List.of(Edit.deletion(leg))), Map.of());
        var left = found(Errands.Errand.class, errand);
        assertThat(left.children().get("legs")).extracting(Snapshot::label).containsExactly("Home");
        var model = world.model(Errands.Errand.class);
        assertThat(world.store().delete(model, Edit.deletion(left), World.root(), Locale.ENGLISH))
                .isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void removesChildrenThatReferToEachOther() {
        var errand = world.add(Errands.Errand.class, Values.parts("name", "Bank"));
        var legs = new ArrayList<Reference>();
        var notes = new ArrayList<Reference>();
        for (var name : List.of("Out", "Home")) {
            var leg = world.add(Errands.Leg.class, Values.parts("name", name, "errand", errand));
            legs.add(leg);
            notes.add(
                    world.add(
                            Errands.Note.class,
                            Values.parts("name", name, "errand", errand, "leg", leg)));
        }
        var leg = gone("Leg", legs.getFirst());
        var other = Map.of("legs", List.of(leg), "notes", List.of(gone("Note", notes.get(1))));
        assertThat(
                        world.store()
                                .save(
                                        edit("Errand", errand, other, Map.of()),
                                        World.root(),
                                        Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid ->
                                assertThat(invalid.violations())
                                        .extracting(Outcome.Violation::path)
                                        .containsExactly("legs[0]"));
        var both = new LinkedHashMap<String, List<Edit>>();
        both.put("legs", List.of(leg));
        both.put("notes", List.of(gone("Note", notes.getFirst())));
        save("Errand", errand, both, Map.of());
        var left = found(Errands.Errand.class, errand).children();
        assertThat(left.get("legs")).extracting(Snapshot::label).containsExactly("Home");
        assertThat(left.get("notes")).extracting(Snapshot::label).containsExactly("Home");
        var rest = new LinkedHashMap<String, List<Edit>>();
        rest.put("notes", List.of(gone("Note", notes.get(1))));
        rest.put("legs", List.of(gone("Leg", legs.get(1))));
        save("Errand", errand, rest, Map.of());
        assertThat(found(Errands.Errand.class, errand).children().get("legs")).isEmpty();
    }

    private static Edit gone(String entity, Reference row) {
        return new Edit(Edit.Kind.DELETE, entity, row.id(), Map.of(), Map.of());
    }

    private static Actor actor(String... granted) {
        var permissions =
                Stream.of(granted)
                        .map(words -> words.split(":"))
                        .map(words -> new Permission(words[0], words[1]))
                        .toList();
        return new Actor(
                "mia", "Mia", false, Set.of(), Set.copyOf(permissions), ZoneId.of("Europe/Berlin"));
    }

    private Reference survey(String... questions) {
        var survey = world.add(Families.Survey.class, Values.parts("name", "First"));
        for (var name : questions) {
            var added = new Edit(Edit.Kind.ADD, "Question", "", values("name", name), Map.of());
            save(survey, Map.of("questions", List.of(added)), Map.of());
        }
        return survey;
    }

    private static Edit prize(String name, int rank) {
        return new Edit(Edit.Kind.ADD, "Prize", "", values("name", name, "rank", rank), Map.of());
    }

    private static Edit.Order order(List<String> base, List<String> mine) {
        return new Edit.Order(base, mine);
    }

    private static Edit edit(
            Reference survey, Map<String, List<Edit>> children, Map<String, Edit.Order> orders) {
        return edit("Survey", survey, children, orders);
    }

    private static Edit edit(
            String entity,
            Reference row,
            Map<String, List<Edit>> children,
            Map<String, Edit.Order> orders) {
        return new Edit(Edit.Kind.CHANGE, entity, row.id(), Map.of(), children, orders);
    }

    private void save(
            Reference survey, Map<String, List<Edit>> children, Map<String, Edit.Order> orders) {
        save("Survey", survey, children, orders);
    }

    private void save(
            String entity,
            Reference row,
            Map<String, List<Edit>> children,
            Map<String, Edit.Order> orders) {
        var edit = edit(entity, row, children, orders);
        assertThat(world.store().save(edit, World.root(), Locale.ENGLISH))
                .isInstanceOf(Outcome.Saved.class);
    }

    private Snapshot found(Class<?> type, Reference row) {
        return world.store().find(world.model(type), row.id(), World.root()).orElseThrow();
    }

    private List<String> keys(Reference survey, String path) {
        return children(survey, path).stream().map(Snapshot::id).toList();
    }

    private List<String> titles(Reference survey, String path) {
        return children(survey, path).stream().map(Snapshot::label).toList();
    }

    private List<Snapshot> children(Reference survey, String path) {
        return found(Families.Survey.class, survey).children().getOrDefault(path, List.of());
    }

    private List<Change> newest(Reference survey) {
        return world.store()
                .history(
                        world.model(Families.Survey.class),
                        survey.id(),
                        new Window(0, 1),
                        World.root())
                .getFirst()
                .changes();
    }

    private static Map<String, Edit.Value> values(@Nullable Object... pathsAndValues) {
        var values = new LinkedHashMap<String, Edit.Value>();
        Values.parts(pathsAndValues)
                .forEach((path, value) -> values.put(path, new Edit.Value(null, value)));
        return values;
    }
}
