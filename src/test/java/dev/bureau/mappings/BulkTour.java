package dev.bureau.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.action.Selection;
import dev.bureau.internal.data.shape.BulkEdit;
import dev.bureau.internal.data.shape.BulkResult;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import dev.bureau.schema.Attribute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rows of one entity, all of which get the same values.
final class BulkTour {

    private static final int HISTORY = 50;

    private final World world;
    private final EntityModel model;

    BulkTour(World world, EntityModel model) {
        this.world = world;
        this.model = model;
    }

    /// Those of the values that several rows may have, and a person may give them.
    Map<String, @Nullable Object> shared(Map<String, @Nullable Object> values) {
        var shared = new LinkedHashMap<>(values);
        var changeable = world.store().changeable(model, World.root());
        shared.keySet().removeIf(path -> !changeable.contains(path) || alone(path));
        return shared;
    }

    private boolean alone(String path) {
        var attribute = model.field(path).orElseThrow().attribute();
        return attribute.traits().unique()
                || attribute instanceof Attribute.ToOne one && one.mappedBy().isPresent()
                || attribute instanceof Attribute.ToMany
                || model.schema().uniqueKeys().stream().anyMatch(key -> key.contains(path));
    }

    /// Tells what it would come to, and does that.
    void go(List<String> ids, Map<String, @Nullable Object> values) {
        var store = world.store();
        var all = new BulkEdit(model, new Selection.Matching(ListQuery.ALL), values);
        assertThat(store.preview(all, World.root()).looked()).as("all rows").containsAll(ids);
        var edit = new BulkEdit(model, new Selection.Rows(ids), values);
        var told = store.preview(edit, World.root());
        assertThat(told.changing() + told.same()).as("%s: %s", values, told).isEqualTo(ids.size());
        var before = ids.stream().mapToInt(this::history).sum();
        var result = run(edit.confirmed(told));
        assertThat(result.failures()).as("%s: given to all", values).isEmpty();
        assertThat(result.changed()).as("%s: %s", values, result).isEqualTo(told.changing());
        assertThat(ids.stream().mapToInt(this::history).sum())
                .as("revisions of %s", values)
                .isEqualTo(before + (int) result.changed());
        assertThat(store.preview(edit, World.root()).same())
                .as("%s: again", values)
                .isEqualTo(ids.size());
    }

    private BulkResult run(BulkEdit edit) {
        return world.store()
                .run(
                        edit,
                        () -> Optional.of(World.root()),
                        Locale.ENGLISH,
                        BulkEdit.Progress.UNSEEN);
    }

    private int history(String id) {
        return world.store().history(model, id, new Window(0, HISTORY), World.root()).size();
    }
}
