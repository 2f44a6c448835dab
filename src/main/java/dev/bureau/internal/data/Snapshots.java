package dev.bureau.internal.data;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.value.Contents;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Attribute;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shows single rows to forms. The number of statements depends on the mapping, not on the data.
final class Snapshots {

    private static final Logger log = LoggerFactory.getLogger(Snapshots.class);

    /// How many children an inline shows at most.
    static final int CHILDREN = 200;

    private final Desk desk;
    private final Basis basis;
    private final Standing standing;
    private final Allowed allowed;
    private final RowTypes types;

    Snapshots(Desk desk) {
        this.desk = desk;
        basis = desk.basis();
        standing = desk.standing();
        allowed = desk.allowed();
        types = new RowTypes(basis.registry());
    }

    /// The row with this key as the actor may see it.
    Optional<Snapshot> find(EntityModel model, String id, Actor actor) {
        basis.gate().require(actor, model, Permission.VIEW);
        try {
            return reading(
                    () -> desk.lookup().find(model, id, actor).map(row -> of(model, row, actor)));
        } catch (RuntimeException e) {
            if (!Salvage.possible(e)) {
                throw e;
            }
            log.warn("A row of {} holds something unreadable", model.name(), e);
            return new Sketches(desk).find(model, id, actor);
        }
    }

    /// The bytes that an attribute of the row holds.
    Optional<byte[]> content(EntityModel model, String id, String path, Actor actor) {
        basis.gate().require(actor, model, Permission.VIEW);
        var readable =
                allowed.readable(model, actor).stream()
                        .filter(field -> field.path().equals(path))
                        .anyMatch(field -> field.attribute() instanceof Attribute.Binary);
        return readable
                ? reading(() ->
                        desk.lookup()
                                .find(model, id, actor)
                                .map(row -> desk.properties().get(row, path))
                                .map(Contents::bytes))
                : Optional.empty();
    }

    /// A stored row as the actor may see it.
    ///
    /// @param asked the row's entity, or one that it extends
    Snapshot of(EntityModel asked, Object entity, Actor actor) {
        var model = types.of(asked, entity);
        var operations = standing.of(model, entity, actor);
        var changeable = operations.contains(Permission.CHANGE);
        var children = new LinkedHashMap<String, List<Snapshot>>();
        for (var inline : standing.viewable(model, actor)) {
            var rows = children(inline, entity, changeable, actor);
            children.put(inline.path(), rows.subList(0, Math.min(rows.size(), CHILDREN)));
            if (rows.size() > CHILDREN) {
                operations.add(inline.path() + ":more");
            }
        }
        var values = values(model, entity, actor);
        return new Snapshot(
                model.name(),
                basis.ids().of(model, entity),
                desk.titles().shown(model, entity, actor),
                values,
                children,
                changeable ? writable(model, values, actor) : Set.of(),
                operations);
    }

    private Set<String> writable(
            EntityModel model, Map<String, @Nullable Object> values, Actor actor) {
        var writable = new LinkedHashSet<>(allowed.writable(model, actor, false));
        writable.removeIf(path -> values.get(path) instanceof TooMany);
        return writable;
    }

    /// A row to be added, with the values that its class and its admin give it.
    Snapshot blank(EntityModel model, Actor actor) {
        requireExactly(actor, model);
        if (Standing.tied(basis, model)) {
            throw new AccessRefused(actor.username(), model.name(), Permission.ADD);
        }
        var children = new LinkedHashMap<String, List<Snapshot>>();
        standing.viewable(model, actor).forEach(inline -> children.put(inline.path(), List.of()));
        var writable = allowed.writable(model, actor, true);
        return new Snapshot(
                model.name(),
                "",
                "",
                blankValues(model, writable, actor),
                children,
                writable,
                standing.ofNew(model, actor));
    }

    /// A child row to be added in an inline.
    ///
    /// @param entity the name of the child's entity: the inline's, or a subtype
    Snapshot blankChild(EntityModel model, String path, String entity, Actor actor) {
        var inline = model.inline(path).orElseThrow();
        var child = standing.child(inline, entity);
        requireExactly(actor, child);
        var writable = allowed.writable(inline, child, actor, true);
        var values = blankValues(child, writable, actor);
        values.keySet().retainAll(Set.copyOf(inline.paths(entity)));
        return new Snapshot(
                child.name(),
                "",
                "",
                values,
                Map.of(),
                writable,
                Set.of(Permission.ADD, Permission.DELETE));
    }

    private void requireExactly(Actor actor, EntityModel model) {
        if (!basis.gate().grants(actor, model, Permission.ADD)) {
            throw new AccessRefused(actor.username(), model.name(), Permission.ADD);
        }
    }

    private Map<String, @Nullable Object> values(EntityModel model, Object entity, Actor actor) {
        var fields = allowed.readable(model, actor);
        return desk.pictures().of(model, List.of(entity), fields, actor).getFirst();
    }

    /// What the actor may read, and what they may type although they will not see it afterwards.
    private Map<String, @Nullable Object> blankValues(
            EntityModel model, Set<String> writable, Actor actor) {
        var readable = allowed.readable(model, actor);
        var fields =
                model.fields().stream()
                        .filter(it -> readable.contains(it) || writable.contains(it.path()))
                        .toList();
        return reading(() -> {
            var entity = standing.fresh(model, actor);
            return desk.pictures().of(model, List.of(entity), fields, actor).getFirst();
        });
    }

    private List<Snapshot> children(
            EntityModel.Inline inline, Object parent, boolean changeable, Actor actor) {
        var child = standing.child(inline);
        var rows = desk.lookup().members(parent, inline.attribute(), child, actor, CHILDREN + 1);
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
                allowed.readable(child, actor).stream()
                        .filter(field -> paths.contains(field.path()))
                        .toList();
        var values = desk.pictures().of(child, rows, fields, actor);
        var writable = allowed.writable(inline, child, actor, false);
        var snapshots = new IdentityHashMap<Object, Snapshot>();
        for (var index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            var operations = changeable ? standing.ofChild(child, row, actor) : Set.<String>of();
            snapshots.put(
                    row,
                    new Snapshot(
                            child.name(),
                            basis.ids().of(child, row),
                            desk.titles().shown(child, row, actor),
                            values.get(index),
                            Map.of(),
                            operations.contains(Permission.CHANGE) ? writable : Set.of(),
                            operations));
        }
        return snapshots;
    }

    private <T> T reading(Supplier<T> work) {
        return Objects.requireNonNull(basis.reading().execute(status -> work.get()));
    }
}
