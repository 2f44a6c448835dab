package dev.bureau.internal.data.picture;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.gate.RowTypes;
import dev.bureau.internal.data.relation.Tallies;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Hibernate;

/// Shows the children of a row to forms, in the order in which they stand.
final class ChildSnapshots {

    private final Desk desk;
    private final RowTypes types;

    ChildSnapshots(Desk desk) {
        this.desk = desk;
        types = new RowTypes(desk.basis().registry());
    }

    /// How many children the actor may see.
    long count(EntityModel model, EntityModel.Inline inline, Object parent, Actor actor) {
        var id = desk.basis().ids().of(model, parent);
        return new Tallies(desk.basis())
                .of(model, inline.attribute(), desk.standing().child(inline), List.of(id), actor)
                .getOrDefault(id, 0L);
    }

    /// @param changeable whether the actor may change the parent
    List<Snapshot> of(
            EntityModel.Inline inline,
            Object parent,
            boolean changeable,
            Window window,
            Actor actor) {
        var child = desk.standing().child(inline);
        var found = desk.lookup().members(parent, inline.attribute(), child, actor, window);
        var rows = sorted(inline.attribute(), parent, found, window);
        var snapshots = new IdentityHashMap<Object, Snapshot>();
        for (var kind : types.kinds(child)) {
            var some = rows.stream().filter(row -> is(kind, child, row)).toList();
            if (!some.isEmpty()) {
                children(inline, kind, some, changeable, actor).forEach(snapshots::put);
            }
        }
        return rows.stream().flatMap(row -> Stream.ofNullable(snapshots.get(row))).toList();
    }

    private boolean is(EntityModel kind, EntityModel child, Object row) {
        return types.of(child, row).name().equals(kind.name());
    }

    /// The children of one entity, whose related rows are named together.
    private IdentityHashMap<Object, Snapshot> children(
            EntityModel.Inline inline,
            EntityModel child,
            List<Object> rows,
            boolean changeable,
            Actor actor) {
        var paths = inline.paths(child.name());
        var fields =
                desk.allowed().readable(child, actor).stream()
                        .filter(field -> paths.contains(field.path()))
                        .toList();
        var values = desk.pictures().of(child, rows, fields, actor);
        var writable = desk.allowed().writable(inline, child, actor, false);
        var snapshots = new IdentityHashMap<Object, Snapshot>();
        for (var index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            var operations =
                    changeable ? desk.standing().ofChild(child, row, actor) : Set.<String>of();
            snapshots.put(
                    row,
                    new Snapshot(
                            child.name(),
                            desk.basis().ids().of(child, row),
                            desk.titles().shown(child, row, actor),
                            values.get(index),
                            Map.of(),
                            operations.contains(Permission.CHANGE) ? writable : Set.of(),
                            operations));
        }
        return snapshots;
    }

    /// Rows that only the application or a piece of SQL can sort stand as the parent holds them, if
    /// all of them are here.
    private List<Object> sorted(
            Attribute.ToMany relation, Object parent, List<Object> rows, Window window) {
        var order = relation.order();
        var whole = window.offset() == 0 && rows.size() < window.limit();
        if (!order.sorted() || !order.by().isEmpty() || !whole || rows.size() < 2) {
            return rows;
        }
        var places = new IdentityHashMap<Object, Integer>();
        for (var element :
                ElementPictures.entries(desk.properties().get(parent, relation.path()))) {
            ElementPictures.single(Hibernate.unproxy(element.value()))
                    .forEach(row -> places.put(row, places.size()));
        }
        var sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt(row -> places.getOrDefault(row, places.size())));
        return sorted;
    }
}
