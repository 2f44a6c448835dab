package dev.bureau.internal.ui.form;

import dev.bureau.internal.data.shape.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The stored children of an inline that were read and that nobody looks at yet: without inputs,
/// which hold a hundred times as much memory as what is in them.
final class WaitingChildren {

    private final Map<String, Snapshot> children = new LinkedHashMap<>();

    void add(List<Snapshot> some) {
        some.forEach(one -> children.put(one.id(), one));
    }

    int size() {
        return children.size();
    }

    boolean isEmpty() {
        return children.isEmpty();
    }

    boolean holds(String id) {
        return children.containsKey(id);
    }

    /// Gives a child away, if it waits.
    List<Snapshot> take(String id) {
        var child = children.remove(id);
        return child == null ? List.of() : List.of(child);
    }

    /// Gives all away.
    List<Snapshot> takeAll() {
        var all = new ArrayList<>(children.values());
        children.clear();
        return all;
    }

    /// Takes what is there now as seen.
    ///
    /// @param whole whether these are all children there are, so that others are gone
    void rebase(Map<String, Snapshot> there, boolean whole) {
        children.keySet().removeIf(id -> whole && !there.containsKey(id));
        children.replaceAll((id, seen) -> there.getOrDefault(id, seen));
    }
}
