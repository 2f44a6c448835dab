package dev.bureau.internal.data.list;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.gate.Paths;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.shape.DateSteps;
import dev.bureau.internal.data.shape.TooSlow;
import dev.bureau.internal.data.sum.Edges;
import dev.bureau.internal.data.value.Days;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.query.Period.Unit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionOperations;

/// Finds the deepest of years, months and days that tells rows apart. Looks up the last moment
/// before each step found, never at every row, and stops when its time is over.
final class Drilling {

    private static final Duration LONGEST = Duration.ofMillis(800);
    private static final int MOST = 40;

    private final Statements statements;
    private final Paths paths;
    private final TransactionOperations reading;

    Drilling(Statements statements, Paths paths, TransactionOperations reading) {
        this.statements = statements;
        this.paths = paths;
        this.reading = reading;
    }

    /// @param query a checked question
    DateSteps steps(EntityModel model, ListQuery query, Actor actor) {
        return paths.readable(model, model.dates(), actor)
                .filter(Edges::fits)
                .map(route -> new Look(model, route, query, actor))
                .flatMap(this::steps)
                .orElse(DateSteps.NONE);
    }

    /// What is looked at, and until when.
    private record Look(EntityModel model, Route route, ListQuery query, Actor actor, long end) {

        Look(EntityModel model, Route route, ListQuery query, Actor actor) {
            this(model, route, query, actor, System.nanoTime() + LONGEST.toNanos());
        }

        Duration left() {
            return Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
        }

        /// The question, of rows before a day.
        ListQuery before(LocalDate day) {
            var earlier = new Compare(model.dates(), Operator.LESS, day.toString());
            return query.withFilter(new Condition.And(List.of(query.filter(), earlier)));
        }
    }

    private Optional<DateSteps> steps(Look look) {
        try {
            return read(() -> {
                var first = edge(look, look.query(), false);
                var last = edge(look, look.query(), true);
                return first.isEmpty() || last.isEmpty()
                        ? Optional.empty()
                        : Optional.of(between(look, first.get(), last.get()));
            });
        } catch (TooSlow slow) {
            return Optional.empty();
        }
    }

    private DateSteps between(Look look, LocalDate first, LocalDate last) {
        var unit =
                first.getYear() != last.getYear()
                        ? Unit.YEAR
                        : first.getMonth() != last.getMonth() ? Unit.MONTH : Unit.DAY;
        var least = Days.unit(unit, first).first();
        var firsts = new ArrayList<LocalDate>();
        var at = Days.unit(unit, last).first();
        firsts.add(at);
        while (at.isAfter(least) && firsts.size() < MOST) {
            at = Days.unit(unit, previous(look, at).orElse(least)).first();
            firsts.add(at);
        }
        return new DateSteps(unit, firsts.reversed());
    }

    /// The last day with rows before this one; when there is no time to look, the day before it.
    private Optional<LocalDate> previous(Look look, LocalDate at) {
        return System.nanoTime() > look.end()
                ? Optional.of(at.minusDays(1))
                : edge(look, look.before(at), true);
    }

    /// The day of the first or last row.
    private Optional<LocalDate> edge(Look look, ListQuery query, boolean last) {
        return new Edges(statements, look.route())
                .edge(new Question(look.model(), query, look.actor()), last, look.left());
    }

    private <T> T read(Supplier<T> work) {
        try {
            return reading.execute(status -> work.get());
        } catch (RuntimeException e) {
            throw TooSlow.causes(e) ? new TooSlow(e) : e;
        }
    }
}
