package dev.bureau.internal.data.sum;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.basis.Estimates;
import dev.bureau.internal.data.gate.Gate;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.TooSlow;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.springframework.transaction.support.TransactionOperations;

/// Counts the rows that answer a question, but no further than asked, and not for long.
public final class Counts {

    /// How long rows are counted before they are estimated.
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private static final Count UNKNOWN = new Count(0, Count.Kind.MORE);

    /// How many times the limit a table has at least that is not worth counting up to it.
    private static final int FAR = 2;

    private final Statements statements;
    private final Estimates estimates;
    private final TransactionOperations reading;
    private final Gate gate;

    public Counts(
            Statements statements, Estimates estimates, TransactionOperations reading, Gate gate) {
        this.statements = statements;
        this.estimates = estimates;
        this.reading = reading;
        this.gate = gate;
    }

    /// Counts up to a limit, and estimates beyond it where the database can. A whole table that is
    /// far larger is not counted at all.
    ///
    /// @param query a checked question
    /// @throws TooSlow if nothing is known in time
    public Count count(EntityModel model, ListQuery query, long limit, Actor actor) {
        var estimable = estimates.possible() && gate.seesAll(model, actor);
        if (estimable && query.withOrders(List.of()).equals(ListQuery.ALL)) {
            var all = about(model, query, FAR * limit, actor);
            if (all.isPresent()) {
                return all.get();
            }
        }
        var counted = upTo(limit, model, query, actor, estimable);
        return counted.kind() == Count.Kind.MORE && counted.rows() > 0
                ? about(model, query, counted.rows(), actor).orElse(counted)
                : counted;
    }

    /// What could not be counted in time is estimated, unless the estimate is so low that it is no
    /// better than a guess.
    ///
    /// @param estimable whether an estimate tells the actor nothing of rows that they may not see,
    ///   even if none was counted: it is made from all rows of the table
    private Count upTo(
            long limit, EntityModel model, ListQuery query, Actor actor, boolean estimable) {
        try {
            return read(() -> upTo(limit, model, query, actor));
        } catch (TooSlow slow) {
            if (!estimable) {
                throw slow;
            }
            return about(model, query, limit, actor).orElse(UNKNOWN);
        }
    }

    private Count upTo(long limit, EntityModel model, ListQuery query, Actor actor) {
        var cb = statements.cb();
        var criteria = statements.query(Long.class);
        var counted = criteria.subquery(Tuple.class);
        var rows = counted.from(model.type());
        statements.restrict(counted, rows, new Question(model, query, actor));
        counted.multiselect(List.of(cb.literal(1).alias("one"))).fetch(limit + 1);
        criteria.from(counted);
        criteria.select(cb.count());
        long number =
                (estimates.possible()
                                ? statements.limited(criteria, LONGEST)
                                : statements.limited(criteria))
                        .getSingleResult();
        return new Count(Math.min(number, limit), number <= limit);
    }

    /// The database's estimate, if it is more than what is known.
    private Optional<Count> about(EntityModel model, ListQuery query, long known, Actor actor) {
        if (!estimates.possible()) {
            return Optional.empty();
        }
        return read(() -> estimates.rows(rows -> restricted(rows, model, query, actor)))
                .map(Counts::rounded)
                .filter(rows -> rows > known)
                .map(rows -> new Count(rows, Count.Kind.ABOUT));
    }

    /// What the database expects of each question, nothing read; none where it cannot tell, or an
    /// estimate would tell of rows that the actor may not see.
    public List<Count> expected(EntityModel model, List<ListQuery> queries, Actor actor) {
        if (!estimates.possible() || !gate.seesAll(model, actor)) {
            return List.of();
        }
        return read(() ->
                queries.stream()
                        .map(query -> estimates.rows(rows -> restricted(rows, model, query, actor)))
                        .map(rows -> new Count(rounded(rows.orElse(0L)), Count.Kind.ABOUT))
                        .toList());
    }

    private <T> T read(Supplier<T> work) {
        return reading.execute(status -> work.get());
    }

    private void restricted(
            JpaCriteriaQuery<String> criteria, EntityModel model, ListQuery query, Actor actor) {
        statements.restrict(
                criteria, criteria.from(model.type()), new Question(model, query, actor));
    }

    /// The two digits that an estimate is good for.
    private static long rounded(long rows) {
        var unit = 1L;
        while (rows / unit >= 100) {
            unit *= 10;
        }
        return Math.round((double) rows / unit) * unit;
    }
}
