package dev.bureau.internal.data.question;

import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.Route;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import java.util.List;
import java.util.function.Function;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/// One column by which rows are sorted.
///
/// @param column where it is among the rows of a query
/// @param part its place in the rows' own key, or -1
/// @param hops the relations that lead to the row that has it; none for a column of the row itself
public record Step(
        Function<Joins, Expression<?>> column, Sorted sorted, int part, List<Route.Hop> hops) {

    /// A column of the row itself.
    Step(Function<Joins, Expression<?>> column, Sorted sorted, int part) {
        this(column, sorted, part, List.of());
    }

    /// The other way round.
    public Step reversed() {
        return new Step(column, sorted.reversed(), part, hops);
    }

    public Order order(HibernateCriteriaBuilder cb, Joins joins) {
        var nulls =
                switch (sorted.empty()) {
                    case NEVER -> Nulls.NONE;
                    case FIRST -> Nulls.FIRST;
                    case LAST -> Nulls.LAST;
                };
        var expression = column.apply(joins);
        return sorted.descending() ? cb.desc(expression, nulls) : cb.asc(expression, nulls);
    }
}
