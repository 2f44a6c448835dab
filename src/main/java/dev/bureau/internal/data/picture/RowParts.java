package dev.bureau.internal.data.picture;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.gate.RowTypes;
import dev.bureau.internal.data.repair.Salvage;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.model.EntityModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Shows some attributes of several rows, and whether the actor may change them. The number of
/// statements does not depend on that of the rows.
public final class RowParts {

    private final Desk desk;
    private final RowTypes types;

    public RowParts(Desk desk) {
        this.desk = desk;
        types = new RowTypes(desk.basis().registry());
    }

    public List<Snapshot> of(
            EntityModel model, List<String> ids, Collection<String> paths, Actor actor) {
        desk.basis().gate().require(actor, model, Permission.VIEW);
        try {
            return reading(model, ids, paths, actor);
        } catch (RuntimeException e) {
            if (!Salvage.possible(e)) {
                throw e;
            }
            var snapshots = new Snapshots(desk);
            return ids.stream().flatMap(id -> snapshots.find(model, id, actor).stream()).toList();
        }
    }

    private List<Snapshot> reading(
            EntityModel model, List<String> ids, Collection<String> paths, Actor actor) {
        return Objects.requireNonNull(
                desk.basis()
                        .reading()
                        .execute(status -> {
                            var kinds = new LinkedHashMap<EntityModel, List<Object>>();
                            for (var row : desk.lookup().findAll(model, ids, actor)) {
                                kinds.computeIfAbsent(
                                                types.of(model, row), any -> new ArrayList<>())
                                        .add(row);
                            }
                            var parts = new ArrayList<Snapshot>();
                            kinds.forEach(
                                    (kind, rows) -> parts.addAll(taken(kind, rows, paths, actor)));
                            return parts;
                        }));
    }

    private List<Snapshot> taken(
            EntityModel model, List<Object> rows, Collection<String> paths, Actor actor) {
        var fields =
                desk.allowed().readable(model, actor).stream()
                        .filter(field -> paths.contains(field.path()))
                        .toList();
        var writable = new LinkedHashSet<>(desk.allowed().writable(model, actor, false));
        writable.retainAll(paths);
        var values = desk.pictures().of(model, rows, fields, actor);
        var parts = new ArrayList<Snapshot>();
        for (var index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            var open = desk.standing().permits(model, Permission.CHANGE, row, actor);
            parts.add(
                    new Snapshot(
                            model.name(),
                            desk.basis().ids().of(model, row),
                            "",
                            values.get(index),
                            Map.of(),
                            open ? Set.copyOf(writable) : Set.of(),
                            open ? Set.of(Permission.CHANGE) : Set.of()));
        }
        return parts;
    }
}
