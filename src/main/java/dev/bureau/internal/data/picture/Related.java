package dev.bureau.internal.data.picture;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.list.Names;
import dev.bureau.internal.data.row.Lookup;
import dev.bureau.internal.model.EntityModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows that others refer to, and their names. Where it remembers, each is asked for once.
public final class Related {

    private final Names names;
    private final Lookup lookup;
    private final boolean remembers;
    private final Map<String, Map<String, Optional<String>>> named = new HashMap<>();
    private final Map<String, Optional<Object>> found = new HashMap<>();

    private Related(Names names, Lookup lookup, boolean remembers) {
        this.names = names;
        this.lookup = lookup;
        this.remembers = remembers;
    }

    static Related asked(Names names, Lookup lookup) {
        return new Related(names, lookup, false);
    }

    /// One that remembers what it finds from now on, for one actor and one transaction.
    Related remembering() {
        return new Related(names, lookup, true);
    }

    /// The row as the actor may see it.
    public Optional<Object> row(EntityModel model, String id, Actor actor) {
        return remembers
                ? found.computeIfAbsent(
                        model.name() + " " + id, any -> lookup.find(model, id, actor))
                : lookup.find(model, id, actor);
    }

    /// The names by key, none for rows that the actor may not see.
    Map<String, String> names(EntityModel model, Collection<String> ids, Actor actor) {
        if (!remembers) {
            return asked(model, ids, actor);
        }
        var known = named.computeIfAbsent(model.name(), any -> new HashMap<>());
        var unknown = ids.stream().filter(id -> !known.containsKey(id)).toList();
        var fresh = asked(model, unknown, actor);
        unknown.forEach(id -> known.put(id, Optional.ofNullable(fresh.get(id))));
        var labels = new HashMap<String, String>();
        ids.forEach(id ->
                known.getOrDefault(id, Optional.empty()).ifPresent(name -> labels.put(id, name)));
        return labels;
    }

    private Map<String, String> asked(EntityModel model, Collection<String> ids, Actor actor) {
        var labels = new HashMap<String, String>();
        if (!ids.isEmpty()) {
            names.references(model, List.copyOf(ids), actor)
                    .forEach(row -> labels.put(row.id(), row.label()));
        }
        return labels;
    }
}
