package dev.bureau.internal.data;

import dev.bureau.Total;
import dev.bureau.internal.data.shape.Figure;
import dev.bureau.internal.data.shape.Wanted;
import jakarta.persistence.criteria.Selection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/// The totals of a list's columns over all rows that answer a question, in one statement. Where
/// there are too many rows, only the least and the greatest values are looked up, which an index
/// may have at hand.
final class Sums {

    /// How long rows are added up.
    private static final Duration LONGEST = Duration.ofSeconds(1);

    /// How long the least and the greatest are looked for.
    private static final Duration SHORT = Duration.ofMillis(400);

    /// How many rows are not worth beginning with.
    private static final long FAR = 3_000_000;

    private static final Logger log = LoggerFactory.getLogger(Sums.class);

    private final Statements statements;
    private final Summands summands;
    private final Estimates estimates;
    private final TransactionOperations reading;

    Sums(
            Statements statements,
            Summands summands,
            Estimates estimates,
            TransactionOperations reading) {
        this.statements = statements;
        this.summands = summands;
        this.estimates = estimates;
        this.reading = reading;
    }

    /// @param question a checked one
    Map<Wanted, Figure> of(Question question, List<Wanted> wanted) {
        var asked = summands.of(question.model(), wanted, question.actor());
        if (asked.isEmpty()) {
            return Map.of();
        }
        var all =
                far(question)
                        ? Optional.<Map<Wanted, Figure>>empty()
                        : read(question, asked, LONGEST);
        return all.orElseGet(() -> ends(question, asked));
    }

    /// Whether the database expects more rows than could be read in time.
    boolean far(Question question) {
        return estimates.possible()
                && reading.execute(status ->
                                estimates.rows(criteria ->
                                        statements.restrict(
                                                criteria,
                                                criteria.from(question.model().type()),
                                                question)))
                        .filter(rows -> rows > FAR)
                        .isPresent();
    }

    private Map<Wanted, Figure> ends(Question question, List<Summand> asked) {
        var figures = new HashMap<Wanted, Figure>();
        asked.forEach(one -> figures.put(one.wanted(), Figure.TOO_MANY));
        var ends = asked.stream().filter(Sums::end).toList();
        if (!ends.isEmpty()) {
            read(question, ends, SHORT).ifPresent(figures::putAll);
        }
        return figures;
    }

    private static boolean end(Summand summand) {
        var total = summand.wanted().total();
        return summand.unit().isEmpty() && (total == Total.MINIMUM || total == Total.MAXIMUM);
    }

    /// Empty if it takes too long. What the database cannot add up or the entity cannot hold is no
    /// total.
    private Optional<Map<Wanted, Figure>> read(
            Question question, List<Summand> asked, Duration longest) {
        try {
            return Optional.of(execute(() -> figures(question, asked, longest)));
        } catch (TooSlow slow) {
            return Optional.empty();
        } catch (RuntimeException e) {
            log.warn("Totals of {} cannot be told", question.model().name(), e);
            return Optional.of(Map.of());
        }
    }

    private Map<Wanted, Figure> figures(Question question, List<Summand> asked, Duration longest) {
        var criteria = statements.query(Object[].class);
        var rows = criteria.from(question.model().type());
        var joins = statements.restrict(criteria, rows, question);
        var selected = new ArrayList<Selection<?>>();
        asked.forEach(one -> selected.addAll(one.over(one.columns(joins))));
        criteria.select(statements.cb().array(selected.toArray(Selection<?>[]::new)));
        @Nullable Object[] found = statements.limited(criteria, longest).getSingleResult();
        var values = Arrays.asList(found).iterator();
        var figures = new HashMap<Wanted, Figure>();
        asked.forEach(one -> figures.put(one.wanted(), one.read(values)));
        return figures;
    }

    private <T> T execute(Supplier<T> work) {
        try {
            return reading.execute(status -> work.get());
        } catch (RuntimeException e) {
            throw TooSlow.causes(e) ? new TooSlow(e) : e;
        }
    }
}
