package dev.bureau.internal.data.picture;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.gate.RowTypes;
import dev.bureau.internal.data.relation.Tallies;
import dev.bureau.internal.data.repair.Salvage;
import dev.bureau.internal.data.shape.AccessRefused;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.data.value.Contents;
import dev.bureau.internal.data.value.ElementMerge;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Attribute;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shows single rows to forms. The number of statements depends on the mapping, not on the data.
public final class Snapshots {

    private static final Logger log = LoggerFactory.getLogger(Snapshots.class);

    /// How many children an inline shows at most.
    public static final int CHILDREN = 100;

    private final Desk desk;
    private final Basis basis;
    private final Standing standing;
    private final Allowed allowed;
    private final RowTypes types;
    private final ChildSnapshots childRows;

    public Snapshots(Desk desk) {
        this.desk = desk;
        basis = desk.basis();
        standing = desk.standing();
        allowed = desk.allowed();
        types = new RowTypes(basis.registry());
        childRows = new ChildSnapshots(desk);
    }

    /// The row with this key as the actor may see it.
    public Optional<Snapshot> find(EntityModel model, String id, Actor actor) {
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
    public Optional<byte[]> content(EntityModel model, String id, String path, Actor actor) {
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
        var cut = new LinkedHashMap<String, Long>();
        for (var inline : standing.viewable(model, actor)) {
            var rows = childRows.of(inline, entity, changeable, new Window(0, CHILDREN + 1), actor);
            children.put(inline.path(), rows.subList(0, Math.min(rows.size(), CHILDREN)));
            if (rows.size() > CHILDREN) {
                operations.add(inline.path() + ":more");
                cut.put(inline.path(), childRows.count(model, inline, entity, actor));
            }
        }
        var values = values(model, entity, actor);
        cut.putAll(cut(entity, values));
        return new Snapshot(
                model.name(),
                basis.ids().of(model, entity),
                desk.titles().shown(model, entity, actor),
                values,
                children,
                changeable ? writable(model, values, actor) : Set.of(),
                operations,
                cut,
                Sites.page(model, entity));
    }

    /// The collections of which only the first values were read.
    private Map<String, Long> cut(Object entity, Map<String, @Nullable Object> values) {
        var cut = new LinkedHashMap<String, Long>();
        values.forEach((path, value) -> {
            if (value instanceof List<?> some && some.size() == ElementMerge.MOST) {
                ElementPictures.tooMany(desk.properties().get(entity, path))
                        .ifPresent(many -> cut.put(path, many.count()));
            }
        });
        return cut;
    }

    /// Further children of a row.
    public List<Snapshot> children(
            EntityModel model, String id, String path, Window window, Actor actor) {
        basis.gate().require(actor, model, Permission.VIEW);
        return reading(() ->
                desk.lookup()
                        .find(model, id, actor)
                        .map(row -> further(types.of(model, row), row, path, window, actor))
                        .orElse(List.of()));
    }

    /// How many rows are behind a relation to many, by the key of the row that has it.
    public Map<String, Long> counts(EntityModel model, String path, List<String> ids, Actor actor) {
        basis.gate().require(actor, model, Permission.VIEW);
        var hidden =
                model.field(path)
                        .filter(field -> !basis.gate().readable(actor, model, field))
                        .isPresent();
        if (hidden
                || !(model.schema().attribute(path).orElse(null)
                        instanceof Attribute.ToMany many)) {
            return Map.of();
        }
        var target = basis.registry().byType(many.target());
        return target.filter(it -> basis.gate().may(actor, it, Permission.VIEW))
                .map(it -> reading(() -> new Tallies(basis).of(model, many, it, ids, actor)))
                .orElse(Map.of());
    }

    private List<Snapshot> further(
            EntityModel model, Object row, String path, Window window, Actor actor) {
        var changeable = standing.of(model, row, actor).contains(Permission.CHANGE);
        return standing.viewable(model, actor).stream()
                .filter(inline -> inline.path().equals(path))
                .flatMap(inline -> childRows.of(inline, row, changeable, window, actor).stream())
                .toList();
    }

    private Set<String> writable(
            EntityModel model, Map<String, @Nullable Object> values, Actor actor) {
        var writable = new LinkedHashSet<>(allowed.writable(model, actor, false));
        writable.removeIf(path ->
                unreadable(model, path, values.get(path))
                        || !desk.loadable().is(model.type(), path));
        return writable;
    }

    /// Elements that cannot be read are not written either.
    private static boolean unreadable(EntityModel model, String path, @Nullable Object value) {
        return value instanceof Unreadable
                && model.field(path)
                        .filter(field -> field.attribute() instanceof Attribute.Elements)
                        .isPresent();
    }

    /// A row to be added, with the values that its class and its admin give it.
    public Snapshot blank(EntityModel model, Actor actor) {
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
    public Snapshot blankChild(EntityModel model, String path, String entity, Actor actor) {
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

    private <T> T reading(Supplier<T> work) {
        return Objects.requireNonNull(basis.reading().execute(status -> work.get()));
    }
}
