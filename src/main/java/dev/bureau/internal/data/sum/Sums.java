package dev.bureau.internal.data.sum;

import dev.bureau.Total;
import dev.bureau.internal.data.basis.Estimates;
import dev.bureau.internal.data.basis.Reading;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.shape.Figure;
import dev.bureau.internal.data.shape.TooSlow;
import dev.bureau.internal.data.shape.Wanted;
import jakarta.persistence.criteria.Selection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The totals of a list's columns over all rows that answer a question, in one statement. Where
/// there are too many rows, the least and the greatest values are looked up, which an index may
/// have at hand, and some of the rows tell about what the others come to.
public final class Sums {

    /// How long rows are added up.
    private static final Duration LONGEST = Duration.ofMillis(500);

    /// How long the least and the greatest are looked for.
    private static final Duration SHORT = Duration.ofMillis(400);

    private static final Logger log = LoggerFactory.getLogger(Sums.class);

    private final Statements statements;
    private final Summands summands;
    private final Estimates estimates;
    private final Samples samples;
    private final Reading reading;

    public Sums(Statements statements, Summands summands, Estimates estimates, Samples samples) {
        this.statements = statements;
        this.summands = summands;
        this.estimates = estimates;
        this.samples = samples;
        reading = samples.reading();
    }

    /// @param question a checked one
    public Map<Wanted, Figure> of(Question question, List<Wanted> wanted) {
        var asked = summands.of(question.model(), wanted, question.actor());
        if (asked.isEmpty()) {
            return Map.of();
        }
        var all =
                far(question)
                        ? Optional.<Map<Wanted, Figure>>empty()
                        : read(question, asked, LONGEST);
        return all.orElseGet(() -> known(question, asked));
    }

    /// Whether the database expects more rows than could be read in time.
    public boolean far(Question question) {
        return estimates.possible()
                && reading.execute(status ->
                                estimates.rows(criteria ->
                                        statements.restrict(
                                                criteria,
                                                criteria.from(question.model().type()),
                                                question)))
                        .filter(rows -> rows > statements.exactRows())
                        .isPresent();
    }

    /// What is known without all rows: the ends, and what a part of them tells.
    private Map<Wanted, Figure> known(Question question, List<Summand> asked) {
        var figures = new HashMap<Wanted, Figure>();
        asked.forEach(one -> figures.put(one.wanted(), Figure.TOO_MANY));
        var last = System.nanoTime() + SHORT.toNanos();
        asked.stream()
                .filter(Sums::end)
                .takeWhile(any -> System.nanoTime() < last)
                .forEach(one -> read(question, List.of(one), SHORT).ifPresent(figures::putAll));
        figures.putAll(about(question, asked.stream().filter(Summand::scales).toList()));
        return figures;
    }

    private static boolean end(Summand summand) {
        var total = summand.wanted().total();
        return summand.unit().isEmpty() && (total == Total.MINIMUM || total == Total.MAXIMUM);
    }

    private Map<Wanted, Figure> about(Question question, List<Summand> asked) {
        var figures = new HashMap<Wanted, Figure>();
        if (!asked.isEmpty()) {
            drawn(question, asked)
                    .ifPresent(drawn -> {
                        for (var at = 0; at < asked.size(); at++) {
                            figures.put(asked.get(at).wanted(), about(asked, at, drawn));
                        }
                    });
        }
        return figures;
    }

    private Optional<Samples.Drawn<Object[]>> drawn(Question question, List<Summand> asked) {
        try {
            return samples.of(question, among -> lines(question, asked, among));
        } catch (RuntimeException e) {
            log.warn("Totals of {} cannot be told", question.model().name(), e);
            return Optional.empty();
        }
    }

    private static Figure about(List<Summand> asked, int at, Samples.Drawn<Object[]> drawn) {
        var draws = drawn.draws().stream().map(lines -> plain(asked, lines.getFirst()).get(at));
        return asked.get(at).about(draws.toList(), drawn.times());
    }

    private static List<List<Double>> plain(List<Summand> asked, @Nullable Object[] line) {
        var values = Arrays.asList(line).iterator();
        return asked.stream().map(one -> one.plain(values)).toList();
    }

    /// Empty if it takes too long. What the database cannot add up or the entity cannot hold is no
    /// total.
    private Optional<Map<Wanted, Figure>> read(
            Question question, List<Summand> asked, Duration longest) {
        try {
            return Optional.of(
                    reading.within(
                            longest,
                            () ->
                                    figures(
                                            asked,
                                            lines(question, asked, Samples.Part.ALL).getFirst())));
        } catch (TooSlow slow) {
            return Optional.empty();
        } catch (RuntimeException e) {
            log.warn("Totals of {} cannot be told", question.model().name(), e);
            return Optional.of(Map.of());
        }
    }

    private static Map<Wanted, Figure> figures(List<Summand> asked, @Nullable Object[] line) {
        var values = Arrays.asList(line).iterator();
        var figures = new HashMap<Wanted, Figure>();
        asked.forEach(one -> figures.put(one.wanted(), one.read(values)));
        return figures;
    }

    private List<Object[]> lines(Question question, List<Summand> asked, Samples.Part among) {
        var criteria = statements.query(Object[].class);
        var rows = criteria.from(question.model().type());
        var joins = statements.restrict(criteria, rows, question);
        criteria.where(among.of(rows, Objects.requireNonNull(criteria.getRestriction())));
        var selected = new ArrayList<Selection<?>>();
        asked.forEach(one -> selected.addAll(one.over(one.columns(joins))));
        criteria.select(statements.cb().array(selected.toArray(Selection<?>[]::new)));
        return statements.limited(criteria, LONGEST).getResultList();
    }
}
