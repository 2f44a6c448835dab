package dev.bureau.internal.data.row;

import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.data.gate.RowNames;
import dev.bureau.internal.data.gate.RowTypes;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Reference;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The columns that a statement selects, and how values are read from a row of its result.
final class Projection {

    private final List<Selection<?>> selections = new ArrayList<>();
    private final CriteriaBuilder cb;
    private final Joins joins;
    private final RowNames names;
    private final Ids ids;
    private final RowTypes types;

    Projection(CriteriaBuilder cb, Joins joins, RowNames names, Ids ids) {
        this.cb = cb;
        this.joins = joins;
        this.names = names;
        this.ids = ids;
        types = names.types();
    }

    /// A row and the entity that it is of.
    record Named(String entity, Reference reference) {}

    List<Selection<?>> selections() {
        return selections;
    }

    /// Reads one thing from a row of the result.
    @FunctionalInterface
    interface Part<T extends @Nullable Object> {
        T read(@Nullable Object[] row);
    }

    Part<@Nullable Object> value(Expression<?> expression) {
        var place = selections.size();
        selections.add(expression);
        return row -> row[place];
    }

    /// Names a row of the model, without one null.
    ///
    /// @param from where it comes from
    Part<@Nullable Reference> reference(EntityModel model, From<?, ?> from) {
        var named = named(model, from);
        return row -> {
            var found = named.read(row);
            return found == null ? null : found.reference();
        };
    }

    /// Names the row behind a relation, without one null. Columns that the row would share with the
    /// one that refers to it may be there without it.
    ///
    /// @param from where it comes from
    Part<@Nullable Reference> related(EntityModel model, From<?, ?> from) {
        var first = selections.size();
        var reference = reference(model, from);
        var end = first + ids.columns(model).size();
        return row ->
                Arrays.asList(row).subList(first, end).contains(null) ? null : reference.read(row);
    }

    /// Names a row of the model with the entity that it is of, without one null.
    ///
    /// @param from where it comes from
    Part<@Nullable Named> named(EntityModel model, From<?, ?> from) {
        var first = selections.size();
        selections.addAll(ids.expressions(model, from));
        var end = selections.size();
        var kinds = names.kinds(model);
        Part<@Nullable Object> type =
                kinds.size() > 1 ? value(types.place(model, from, cb)) : row -> 0;
        var titles = titles(model, kinds, from);
        var entities = types.kinds(model).stream().map(EntityModel::name).toList();
        return row -> {
            var key = Arrays.asList(row).subList(first, end);
            if (key.stream().allMatch(Objects::isNull)) {
                return null;
            }
            var id = ids.write(model, key);
            var entity =
                    type.read(row) instanceof Integer at && at >= 0 && at < entities.size()
                            ? entities.get(at)
                            : model.name();
            var title = titles.get(entity);
            var words = title == null ? id : title.of(id, row);
            return new Named(entity, new Reference(id, words));
        };
    }

    /// What names a row of one entity.
    private record Title(
            RowNames names,
            EntityModel model,
            List<Route> routes,
            List<Part<@Nullable Object>> values) {

        String of(String id, @Nullable Object[] row) {
            var named = new ArrayList<@Nullable Object>();
            values.forEach(value -> named.add(value.read(row)));
            return names.of(model, routes, named, id);
        }
    }

    /// The titles of rows by the entity that they are of, and of those of no known one by what all
    /// have. What several entities have in common is selected once.
    private Map<String, Title> titles(EntityModel model, List<EntityModel> kinds, From<?, ?> from) {
        var selected = new HashMap<String, Part<@Nullable Object>>();
        var titles = new HashMap<String, Title>();
        for (var kind : Stream.concat(kinds.stream(), Stream.of(model)).distinct().toList()) {
            var routes = names.routes(kind, joins.actor());
            var values = new ArrayList<Part<@Nullable Object>>();
            for (var route : routes) {
                var owner = names.owner(model, kind, route);
                values.add(
                        selected.computeIfAbsent(
                                owner.name() + "." + route.path(),
                                once -> value(title(owner, route, from))));
            }
            titles.put(kind.name(), new Title(names, kind, routes, values));
        }
        return titles;
    }

    private Expression<?> title(EntityModel owner, Route route, From<?, ?> from) {
        var at = joins.treated(from, owner);
        for (var hop : route.hops()) {
            at = joins.from(at, hop);
        }
        return Joins.attribute(at, route.field().path());
    }
}
