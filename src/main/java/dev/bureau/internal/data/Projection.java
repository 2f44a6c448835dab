package dev.bureau.internal.data;

import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Reference;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The columns that a statement selects, and how values are read from a row of its result.
final class Projection {

    private final List<Selection<?>> selections = new ArrayList<>();
    private final Joins joins;
    private final RowNames names;
    private final Ids ids;

    Projection(Joins joins, RowNames names, Ids ids) {
        this.joins = joins;
        this.names = names;
        this.ids = ids;
    }

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
        var first = selections.size();
        selections.addAll(ids.expressions(model, from));
        var end = selections.size();
        var route = names.route(model, joins.actor());
        var title = route.map(found -> value(title(found, from)));
        return row -> {
            if (row[first] == null) {
                return null;
            }
            var id = ids.write(Arrays.asList(row).subList(first, end));
            var named = title.isPresent() ? title.get().read(row) : null;
            return new Reference(id, names.of(model, route, named, id));
        };
    }

    private Expression<?> title(Route route, From<?, ?> from) {
        var at = from;
        for (var hop : route.hops()) {
            at = joins.from(at, hop);
        }
        return Joins.attribute(at, route.field().path());
    }
}
