package dev.bureau.internal.data;

import dev.bureau.access.Actor;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import jakarta.persistence.Tuple;
import java.util.List;

/// Counts the rows that answer a question, but no further than asked.
final class Counts {

    private final Statements statements;

    Counts(Statements statements) {
        this.statements = statements;
    }

    /// @param query a checked question
    Count count(EntityModel model, ListQuery query, long limit, Actor actor) {
        var cb = statements.cb();
        var criteria = statements.query(Long.class);
        var counted = criteria.subquery(Tuple.class);
        var rows = counted.from(model.type());
        statements.restrict(counted, rows, model, query, actor);
        counted.multiselect(List.of(cb.literal(1).alias("one"))).fetch(limit + 1);
        criteria.from(counted);
        criteria.select(cb.count());
        long number = statements.limited(criteria).getSingleResult();
        return new Count(Math.min(number, limit), number <= limit);
    }
}
