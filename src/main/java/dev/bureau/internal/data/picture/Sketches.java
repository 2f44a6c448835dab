package dev.bureau.internal.data.picture;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.column.RawValues;
import dev.bureau.internal.data.repair.Damages;
import dev.bureau.internal.data.repair.Refusals;
import dev.bureau.internal.data.repair.StoredTypes;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.data.value.ValueRefused;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shows rows that Hibernate cannot load: value by value, with marks for what cannot be read, and
/// no entity. To be asked outside of transactions.
final class Sketches {

    private static final Logger log = LoggerFactory.getLogger(Sketches.class);

    private final Desk desk;

    Sketches(Desk desk) {
        this.desk = desk;
    }

    /// The row with this key as the actor may see it.
    Optional<Snapshot> find(EntityModel asked, String id, Actor actor) {
        var model = new StoredTypes(desk.basis()).of(asked, id);
        var fields = fields(model, desk.allowed().readable(model, actor));
        return rows(model, List.of(id), fields, actor).stream()
                .findFirst()
                .map(row -> of(model, row, fields, actor));
    }

    private Snapshot of(EntityModel model, Row row, List<Field> fields, Actor actor) {
        var values = values(model, row, fields);
        var operations = operations(model, values, actor);
        desk.allowed().readable(model, actor).stream()
                .filter(field -> field.attribute() instanceof Attribute.ToMany)
                .forEach(field -> values.put(field.path(), members(model, row, field, actor)));
        var children = new LinkedHashMap<String, List<Snapshot>>();
        for (var inline : desk.standing().viewable(model, actor)) {
            var rows = children(model, row, inline, operations, actor);
            children.put(inline.path(), rows.subList(0, Math.min(rows.size(), Snapshots.CHILDREN)));
            if (rows.size() > Snapshots.CHILDREN) {
                operations.add(inline.path() + ":more");
            }
        }
        var writable = new HashSet<String>();
        if (operations.contains(Permission.CHANGE)) {
            writable.addAll(desk.allowed().writable(model, actor, false));
            writable.retainAll(values.keySet());
        }
        return new Snapshot(
                model.name(), row.id(), row.label(), values, children, writable, operations);
    }

    private List<Row> rows(EntityModel model, List<String> ids, List<Field> fields, Actor actor) {
        var columns =
                fields.stream()
                        .<Column>map(field ->
                                new Column.Property(field.path(), model.name(), field, false))
                        .toList();
        var keys = ids.stream().flatMap(id -> desk.basis().ids().read(model, id).stream()).toList();
        return desk.reads().rows(model, columns, keys, actor);
    }

    /// What can be read value by value: no collections.
    private List<Field> fields(EntityModel model, List<Field> fields) {
        var columns = new Damages(desk.basis());
        return fields.stream().filter(field -> columns.single(model, field.attribute())).toList();
    }

    private Map<String, @Nullable Object> values(EntityModel model, Row row, List<Field> fields) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var index = 0; index < fields.size(); index++) {
            values.put(fields.get(index).path(), row.cells().get(index));
        }
        var read = new HashMap<String, @Nullable Object>(values);
        read.values().removeIf(value -> value instanceof Unreadable);
        for (var refused : new Refusals(desk.basis()).of(model, read)) {
            values.put(refused.path(), new Unreadable(raw(model, row, refused)));
        }
        return values;
    }

    private String raw(EntityModel model, Row row, Attribute attribute) {
        var basis = desk.basis();
        var key = basis.ids().read(model, row.id()).orElseThrow();
        var text =
                basis.reading().execute(status -> new RawValues(basis).read(model, attribute, key));
        return text == null ? "" : text.orElse("");
    }

    private Set<Reference> members(EntityModel model, Row row, Field field, Actor actor) {
        var relation = (Attribute.ToMany) field.attribute();
        var references = new LinkedHashSet<Reference>();
        desk.basis()
                .registry()
                .byType(relation.target())
                .map(target -> related(model, row, relation, target, Pictures.MEMBERS, actor))
                .ifPresent(references::addAll);
        return references;
    }

    private List<Reference> related(
            EntityModel model,
            Row row,
            Attribute.ToMany relation,
            EntityModel target,
            int limit,
            Actor actor) {
        var key = desk.basis().ids().read(model, row.id()).orElseThrow();
        var members = desk.lookup().members(model, key, relation, target);
        return desk.reads().names().those(target, members, limit, actor);
    }

    private List<Snapshot> children(
            EntityModel model,
            Row parent,
            EntityModel.Inline inline,
            Set<String> operations,
            Actor actor) {
        var child = desk.standing().child(inline);
        var limit = Snapshots.CHILDREN + 1;
        var ids =
                related(model, parent, inline.attribute(), child, limit, actor).stream()
                        .map(Reference::id)
                        .toList();
        var shown =
                desk.allowed().readable(child, actor).stream()
                        .filter(field -> inline.paths().contains(field.path()))
                        .toList();
        var fields = fields(child, shown);
        var writable = desk.allowed().writable(inline, child, actor, false);
        var changeable = operations.contains(Permission.CHANGE);
        var snapshots = new ArrayList<Snapshot>();
        for (var row : rows(child, ids, fields, actor)) {
            var values = values(child, row, fields);
            var may = changeable ? operations(child, values, actor) : Set.<String>of();
            snapshots.add(
                    new Snapshot(
                            child.name(),
                            row.id(),
                            row.label(),
                            values,
                            Map.of(),
                            may.contains(Permission.CHANGE) ? writable : Set.of(),
                            may));
        }
        return snapshots;
    }

    /// What the actor may do, as far as the entity's admin can tell from what can be read.
    private Set<String> operations(
            EntityModel model, Map<String, @Nullable Object> values, Actor actor) {
        try {
            return desk.standing().of(model, likeness(model, values), actor);
        } catch (RuntimeException e) {
            log.warn("Nothing is allowed on a row of {} that cannot be read", model.name(), e);
            return new HashSet<>();
        }
    }

    /// An entity that has the values that can be read, never to be stored.
    private Object likeness(EntityModel model, Map<String, @Nullable Object> values) {
        var likeness = desk.properties().create(model.type());
        var embedded = new LinkedHashMap<String, Map<String, @Nullable Object>>();
        values.forEach((path, value) -> {
            var dot = path.indexOf('.');
            if (value == null || value instanceof Unreadable || value instanceof Reference) {
                return;
            }
            if (dot < 0) {
                put(() -> desk.properties().set(likeness, path, value));
            } else {
                embedded.computeIfAbsent(path.substring(0, dot), name -> new HashMap<>())
                        .put(path.substring(dot + 1), value);
            }
        });
        embedded.forEach(
                (name, parts) -> put(() -> desk.properties().setParts(likeness, name, parts)));
        return likeness;
    }

    /// What the class refuses is left out.
    private static void put(Runnable work) {
        try {
            work.run();
        } catch (ValueRefused refused) {
            log.debug("A value of a row is left out", refused);
        }
    }
}
