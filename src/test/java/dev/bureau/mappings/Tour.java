package dev.bureau.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.action.Selection;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.mappings.Mapping.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What every mapping must stand: added, found, changed, filtered, sorted, paged, picked, exported,
/// changed by two at once, looked at, left untouched and deleted.
public final class Tour {

    private static final int HISTORY = 20;

    private final World world;
    private final Mapping mapping;
    private final EntityModel model;
    private final Answers answers;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Map<String, @Nullable Object>> typed = new HashMap<>();

    public Tour(World world, Mapping mapping) {
        this.world = world;
        this.mapping = mapping;
        model = world.model(mapping.entity());
        answers = new Answers(world, model);
    }

    public void go() {
        world.signIn();
        try {
            rows();
            step(Step.SCREENS, () -> new ScreenTour(world, model).look(ids));
            step(Step.UNTOUCHED, this::untouched);
            step(Step.FILTER, () -> answers.filters(ids));
            step(Step.SORT, () -> answers.sorts(ids));
            step(Step.PAGE, () -> answers.pages(ids));
            step(Step.EXPORT, () -> new ExportTour(world, model).go(ids, typed));
            step(Step.PICK, this::pick);
            step(Step.CONFLICT, this::conflict);
            step(Step.CONFLICT, this::together);
            step(Step.BULK, this::bulk);
            step(Step.CHANGE, this::change);
            step(Step.DELETE, this::delete);
        } finally {
            world.signOut();
        }
    }

    private void step(Step step, Runnable work) {
        if (mapping.has(step)) {
            work.run();
        }
    }

    private void rows() {
        mapping.sql().forEach(world::sql);
        if (mapping.has(Step.ADD)) {
            assertThat(mapping.rows()).as("rows to add").hasSizeGreaterThan(1);
            for (var row : mapping.rows()) {
                var values = world.made(row);
                ids.add(
                        ids.isEmpty()
                                ? world.add(mapping.entity(), values).id()
                                : new ScreenTour(world, model).add(values));
                typed.put(ids.getLast(), values);
                holds(values, seen(ids.getLast()));
            }
        } else {
            ids.addAll(answers.all());
        }
        assertThat(ids).as("rows of %s", mapping.name()).hasSizeGreaterThan(1);
        assertThat(ids).doesNotHaveDuplicates();
        ids.forEach(this::seen);
    }

    private Snapshot seen(String id) {
        return world.store()
                .find(model, id, World.root())
                .orElseThrow(() -> new AssertionError(id + ": is not found"));
    }

    private void holds(Map<String, @Nullable Object> wanted, Snapshot row) {
        wanted.forEach((path, value) -> {
            if (row.values().containsKey(path)) {
                assertThat(text(path, row.values().get(path)))
                        .as("%s: %s of %s", mapping.name(), path, row.id())
                        .isEqualTo(text(path, value));
            }
        });
    }

    private @Nullable Object text(String path, @Nullable Object value) {
        return answers.text(path, value);
    }

    private void untouched() {
        for (var id : ids) {
            var row = seen(id);
            var same = new java.util.LinkedHashMap<String, @Nullable Object>();
            row.writable().forEach(path -> same.put(path, row.values().get(path)));
            var revisions = history(id);
            var updates = world.statistics().getEntityUpdateCount();
            var outcome = world.change(model, row, same);
            if (row.operations().contains("change")) {
                assertThat(outcome)
                        .as("%s: saved untouched", id)
                        .isInstanceOfSatisfying(
                                Outcome.Saved.class,
                                saved -> assertThat(saved.changed()).isFalse());
            }
            assertThat(world.statistics().getEntityUpdateCount())
                    .as("updates of an untouched row")
                    .isEqualTo(updates);
            assertThat(history(id)).as("revisions of an untouched row").isEqualTo(revisions);
        }
    }

    private int history(String id) {
        return world.store().history(model, id, new Window(0, HISTORY), World.root()).size();
    }

    private void pick() {
        if (mapping.pick().isPresent()) {
            new PickTour(world, model).go(mapping.pick().get(), ids);
        }
    }

    private void conflict() {
        var id = ids.getFirst();
        var before = seen(id);
        var theirs = world.made(mapping.changes());
        assertThat(theirs).as("changes of %s", mapping.name()).isNotEmpty();
        var mine = seen(ids.get(1)).values();
        assertThat(world.change(model, before, theirs)).isInstanceOf(Outcome.Saved.class);
        holds(theirs, seen(id));
        var path = theirs.keySet().iterator().next();
        var collides =
                !Objects.equals(text(path, mine.get(path)), text(path, theirs.get(path)))
                        && !Objects.equals(
                                text(path, mine.get(path)), text(path, before.values().get(path)))
                        && !answers.joins(path);
        if (collides) {
            var typed = new java.util.LinkedHashMap<String, @Nullable Object>();
            typed.put(path, mine.get(path));
            assertThat(world.change(model, before, typed))
                    .as("%s: %s changed by two", mapping.name(), path)
                    .isInstanceOf(Outcome.Conflict.class);
        }
        holds(theirs, seen(id));
        back(before, theirs);
    }

    /// Changes the first row in one transaction with others, which are only sent back.
    private void together() {
        var id = ids.getFirst();
        var before = seen(id);
        var changes = world.made(mapping.changes());
        if (!before.operations().contains("change")) {
            return;
        }
        var rows = world.store().parts(model, ids, changes.keySet(), World.root());
        assertThat(rows).extracting(Snapshot::id).containsExactlyInAnyOrderElementsOf(ids);
        var edits =
                rows.stream()
                        .map(row ->
                                World.edit(model, row, row.id().equals(id) ? changes : Map.of()))
                        .toList();
        var outcomes = world.store().saveAll(edits, World.root(), Locale.ENGLISH);
        assertThat(outcomes.written()).as("%s: saved together: %s", id, outcomes).isTrue();
        assertThat(outcomes.changed()).as("%s: changed together: %s", id, outcomes).isEqualTo(1);
        holds(changes, seen(id));
        back(before, changes);
    }

    /// Puts the row back as it was, from what is there now.
    private void back(Snapshot before, Map<String, @Nullable Object> changed) {
        var values = new java.util.LinkedHashMap<String, @Nullable Object>();
        changed.keySet().forEach(path -> values.put(path, before.values().get(path)));
        assertThat(world.change(model, seen(before.id()), values))
                .as("%s: put back", mapping.name())
                .isInstanceOf(Outcome.Saved.class);
        holds(values, seen(before.id()));
    }

    /// Gives all rows the same values, and puts them back.
    private void bulk() {
        var tour = new BulkTour(world, model);
        var values = tour.shared(world.made(mapping.changes()));
        var before = ids.stream().map(this::seen).toList();
        var changing = before.stream().filter(row -> row.operations().contains("change")).toList();
        if (values.isEmpty() || changing.isEmpty()) {
            return;
        }
        tour.go(ids, values);
        for (var row : changing) {
            holds(values, seen(row.id()));
            back(row, values);
        }
    }

    private void change() {
        var id = ids.getFirst();
        var revisions = history(id);
        var values = world.made(mapping.changes());
        new ScreenTour(world, model).change(id, values);
        holds(values, seen(id));
        assertThat(history(id)).as("revisions of %s", id).isEqualTo(revisions + 1);
    }

    private void delete() {
        for (var id : ids) {
            var selection = new Selection.Rows(List.of(id));
            var preview = world.store().previewDelete(model, selection, World.root());
            assertThat(preview.possible()).as("%s may be deleted: %s", id, preview).isTrue();
            var result = world.store().delete(model, selection, World.root(), Locale.ENGLISH);
            assertThat(result.failures()).as("deleting %s", id).isEmpty();
            assertThat(world.store().find(model, id, World.root())).as("%s deleted", id).isEmpty();
        }
    }
}
