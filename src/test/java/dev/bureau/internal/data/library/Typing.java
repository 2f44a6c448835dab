package dev.bureau.internal.data.library;

import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.schema.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What people type into forms in tests of the store.
public final class Typing {

    private Typing() {}

    /// A change of a row that was seen, by paths and new values in turn.
    public static Edit change(String entity, Snapshot seen, @Nullable Object... typed) {
        return new Edit(Edit.Kind.CHANGE, entity, seen.id(), values(seen, typed), Map.of());
    }

    /// A row to be added, by paths and values in turn.
    public static Edit add(String entity, @Nullable Object... typed) {
        var blank = new Snapshot("", "", "", Map.of(), Map.of(), Set.of(), Set.of());
        return new Edit(Edit.Kind.ADD, entity, "", values(blank, typed), Map.of());
    }

    public static Edit delete(String entity, Snapshot seen) {
        return new Edit(Edit.Kind.DELETE, entity, seen.id(), Map.of(), Map.of());
    }

    /// The same edit with edits of its children.
    public static Edit with(Edit edit, String inline, Edit... children) {
        return new Edit(
                edit.kind(),
                edit.entity(),
                edit.id(),
                edit.values(),
                Map.of(inline, List.of(children)));
    }

    /// How a save ended, without what is told of it.
    public static Outcome bare(Outcome outcome) {
        return outcome instanceof Outcome.Saved saved
                ? new Outcome.Saved(saved.id(), saved.label(), saved.changed())
                : outcome;
    }

    public static Set<Reference> references(String... ids) {
        return java.util.Arrays.stream(ids)
                .map(id -> new Reference(id, id))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Map<String, Edit.Value> values(Snapshot seen, @Nullable Object... typed) {
        var values = new LinkedHashMap<String, Edit.Value>();
        for (var i = 0; i < typed.length; i += 2) {
            var path = String.valueOf(typed[i]);
            values.put(path, new Edit.Value(seen.values().get(path), typed[i + 1]));
        }
        return values;
    }
}
