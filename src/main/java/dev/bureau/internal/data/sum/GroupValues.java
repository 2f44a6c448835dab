package dev.bureau.internal.data.sum;

import dev.bureau.internal.data.basis.Reading;
import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.shape.TooSlow;
import dev.bureau.schema.Attribute;
import jakarta.persistence.criteria.Expression;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds which groups there may be without reading all rows: those that the mapping knows, and the
/// values of texts one after another, as an index has them.
record GroupValues(Statements statements, Reading reading) {

    private static final Duration LONGEST = Duration.ofMillis(300);

    /// Groups that there may be.
    ///
    /// @param all whether there are no others
    record Known(List<GroupKey.Found> groups, boolean all) {}

    Known of(Question question, GroupKey key) {
        var known =
                key.route().field().attribute() instanceof Attribute.Text
                                && key instanceof GroupKey.Single
                        ? texts(question, key.route())
                        : possible(key);
        if (optional(key.route())) {
            known.groups().add(GroupKey.Found.nothing(key.route().path()));
        }
        return known;
    }

    private static boolean optional(Route route) {
        return !route.hops().isEmpty() || !route.field().attribute().traits().required();
    }

    private Known possible(GroupKey key) {
        try {
            var groups = new ArrayList<>(reading.within(LONGEST, key::possible));
            return new Known(
                    groups, !(key instanceof GroupKey.Related) || groups.size() < GroupKeys.KNOWN);
        } catch (TooSlow slow) {
            return new Known(new ArrayList<>(), false);
        }
    }

    /// Each the least of those behind the one before.
    private Known texts(Question question, Route route) {
        var groups = new ArrayList<GroupKey.Found>();
        var all = question.everything();
        var end = System.nanoTime() + LONGEST.toNanos();
        var last = "";
        try {
            while (groups.size() < GroupKeys.KNOWN && System.nanoTime() < end) {
                var behind = last;
                var next = reading.within(LONGEST, () -> next(all, route, behind));
                if (next.isEmpty()) {
                    return new Known(groups, true);
                }
                last = next.get();
                groups.add(GroupKey.Found.of(route.path(), last, last));
            }
        } catch (TooSlow slow) {
            // what was found so far has to do
        }
        return new Known(groups, false);
    }

    @SuppressWarnings("unchecked") // a text, by the route
    private Optional<String> next(Question question, Route route, String behind) {
        var cb = statements.cb();
        var criteria = statements.query(String.class);
        var rows = criteria.from(question.model().type());
        var joins = statements.restrict(criteria, rows, question);
        var column =
                (Expression<String>)
                        (Expression<?>)
                                Joins.attribute(
                                        joins.treated(joins.to(route.hops()), route.owner()),
                                        route.field().path());
        criteria.select(cb.least(column))
                .where(cb.and(criteria.getRestriction(), cb.greaterThan(column, behind)));
        return Optional.ofNullable(statements.limited(criteria, LONGEST).getSingleResult());
    }
}
