package dev.bureau.internal.data.row;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.gate.Gate;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Registry;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Linked;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.hibernate.proxy.HibernateProxy;
import org.jspecify.annotations.Nullable;

/// Names the rows of any entity that stand in cells, in two statements for each entity, however
/// many rows there are.
public final class AnyNames {

    private final Statements statements;
    private final Registry registry;
    private final Gate gate;
    private final Ids ids;
    private final Pickers pickers;

    public AnyNames(Statements statements, Basis basis, Pickers pickers) {
        this.statements = statements;
        registry = basis.registry();
        gate = basis.gate();
        ids = basis.ids();
        this.pickers = pickers;
    }

    /// The rows with names in their cells.
    ///
    /// @param rows as the projection gave them, in the same transaction
    List<Row> in(List<Column> columns, List<Row> rows, Actor actor) {
        if (columns.stream().noneMatch(AnyNames::any)) {
            return rows;
        }
        var related = Collections.<Object>newSetFromMap(new IdentityHashMap<>());
        rows.forEach(row -> each(columns, row, related));
        var named = named(related, actor);
        return rows.stream()
                .map(row ->
                        new Row(row.id(), row.entity(), row.label(), cells(columns, row, named)))
                .toList();
    }

    private static boolean any(Column column) {
        return column instanceof Column.Property property
                && property.field().attribute() instanceof Attribute.AnyRelation;
    }

    private static void each(List<Column> columns, Row row, Set<Object> related) {
        for (var i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            if (cell != null && any(columns.get(i))) {
                related.add(cell);
            }
        }
    }

    private static List<@Nullable Object> cells(
            List<Column> columns, Row row, Map<Object, Object> named) {
        var cells = new ArrayList<@Nullable Object>(row.cells());
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell != null && any(columns.get(i))) {
                cells.set(i, named.get(cell));
            }
        }
        return cells;
    }

    private Map<Object, Object> named(Set<Object> related, Actor actor) {
        var found = loaded(related);
        var kinds = new LinkedHashMap<EntityModel, Map<Object, Object>>();
        var named = new IdentityHashMap<Object, Object>();
        for (var one : related) {
            var row = found.get(one);
            // nothing is there but a key where the row is gone
            named.put(one, row == null ? new Unreadable("") : List.of());
            if (row != null) {
                registry.byType(row.getClass())
                        .ifPresent(model ->
                                kinds.computeIfAbsent(model, kind -> new IdentityHashMap<>())
                                        .put(one, row));
            }
        }
        kinds.forEach((model, rows) -> named(model, rows, actor).forEach(named::put));
        return named;
    }

    private Map<Object, Object> named(EntityModel model, Map<Object, Object> rows, Actor actor) {
        var keys = rows.values().stream().map(row -> ids.of(model, row)).toList();
        Map<String, Reference> seen =
                gate.may(actor, model, Permission.VIEW)
                        ? pickers.references(model, keys, actor).stream()
                                .collect(Collectors.toMap(Reference::id, Function.identity()))
                        : Map.of();
        var named = new IdentityHashMap<Object, Object>();
        rows.forEach((one, row) -> {
            var key = ids.of(model, row);
            var shown = seen.getOrDefault(key, new Reference(key, Titles.HIDDEN));
            named.put(one, List.of(new Linked(model.name(), shown)));
        });
        return named;
    }

    /// The rows behind what may be proxies; those that are gone are left out.
    private Map<Object, Object> loaded(Set<Object> related) {
        var found = new IdentityHashMap<Object, Object>();
        var proxies = new LinkedHashMap<Class<?>, List<Object>>();
        for (var one : related) {
            var proxy = HibernateProxy.extractLazyInitializer(one);
            if (proxy == null) {
                found.put(one, one);
            } else {
                proxies.computeIfAbsent(proxy.getPersistentClass(), type -> new ArrayList<>())
                        .add(one);
            }
        }
        proxies.forEach((type, those) -> load(type, those, found));
        return found;
    }

    /// Whatever is there becomes known to its proxy.
    private void load(Class<?> type, List<Object> proxies, Map<Object, Object> found) {
        var criteria = statements.query(Object.class);
        var entity = criteria.from(type);
        criteria.select(entity).where(entity.in(proxies));
        statements.limited(criteria).getResultList();
        proxies.stream()
                .filter(Hibernate::isInitialized)
                .forEach(proxy -> found.put(proxy, Hibernate.unproxy(proxy)));
    }
}
