package dev.bureau.internal.data.sum;

import dev.bureau.internal.data.basis.Reading;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.key.Key;
import dev.bureau.internal.data.key.KeyBlocks;
import dev.bureau.internal.data.key.KeyScale;
import dev.bureau.internal.data.paging.KeySpan;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.shape.About;
import dev.bureau.internal.data.shape.Slices;
import dev.bureau.internal.data.shape.Slices.Slice;
import dev.bureau.internal.data.shape.TooSlow;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Reads a part of the rows that answer a question, several times another one, where there is no
/// time for all of them: the rows with keys in short slices at even distances, or, where keys are
/// no numbers, rows that PostgreSQL picks. What each part tells is compared with the others, which
/// says how far off all of them together may be.
public final class Samples {

    /// How long rows are read.
    private static final Duration LONGEST = Duration.ofMillis(700);

    /// How long each draw may take.
    private static final double DRAW_NANOS = 60e6;

    private static final int TRIES = 3;
    private static final int WIDEST = 16;

    private final Statements statements;
    private final Ids ids;
    private final Reading reading;

    public Samples(Statements statements, Ids ids, Reading reading) {
        this.statements = statements;
        this.ids = ids;
        this.reading = reading;
    }

    public Reading reading() {
        return reading;
    }

    /// What is asked of a part of the rows.
    ///
    /// @param <L> a line of the answer
    @FunctionalInterface
    public interface Asked<L> {

        List<L> lines(Part among);
    }

    /// Some of the rows.
    @FunctionalInterface
    public interface Part {

        /// All of them.
        Part ALL = (rows, answers) -> answers;

        /// Holds for those that belong to it.
        ///
        /// @param answers holds for rows that answer the question
        Predicate of(Path<?> rows, Predicate answers);
    }

    /// What the draws told.
    ///
    /// @param times how many of them would be all rows
    public record Drawn<L>(List<List<L>> draws, double times) {}

    /// Empty where keys cannot be cut, or even a part takes too long.
    public <L> Optional<Drawn<L>> of(Question question, Asked<L> asked) {
        try {
            return reading.within(
                    LONGEST,
                    () ->
                            sliced(question, asked)
                                    .or(() -> picked(question, asked))
                                    .filter(drawn -> drawn.draws().size() >= About.FEWEST));
        } catch (TooSlow slow) {
            return Optional.empty();
        }
    }

    /// By slices of the whole numbers that keys are. Other keys may lie anywhere: half of the rows
    /// between two slices would make no draw differ from the others.
    private <L> Optional<Drawn<L>> sliced(Question question, Asked<L> asked) {
        return KeyScale.of(ids, question.model())
                .filter(KeyScale::whole)
                .flatMap(whole -> KeySpan.of(statements, ids, question.model()))
                .filter(span -> span.size().compareTo(Slices.LEAST) > 0)
                .map(span -> new Parts<>(question, span, asked))
                .map(this::drawn);
    }

    /// By rows that the database picks.
    private <L> Optional<Drawn<L>> picked(Question question, Asked<L> asked) {
        if (!Reading.postgres(ids.dialect())) {
            return Optional.empty();
        }
        var model = question.model();
        return ids.table(model)
                .map(table ->
                        statements.read(
                                connection -> KeyBlocks.of(connection, table, ids.columns(model))))
                .filter(picked -> picked.rows() > Slices.LEAST.doubleValue())
                .map(picked -> drawn(question, picked, asked));
    }

    private <L> Drawn<L> drawn(Question question, KeyBlocks picked, Asked<L> asked) {
        var end = System.nanoTime() + LONGEST.toNanos();
        var draws = new ArrayList<List<L>>();
        var keys = 0;
        while (draws.size() < Slices.DRAWS && System.nanoTime() < end) {
            var some = every(picked.blocks(), draws.size());
            keys += some.size();
            draws.add(
                    asked.lines((rows, answers) ->
                            statements
                                    .cb()
                                    .and(
                                            ids.in(question.model(), rows, some, statements.cb()),
                                            unindexed(answers))));
        }
        return new Drawn<>(draws, picked.rows() * draws.size() / Math.max(1, keys));
    }

    /// Those of each block whose turn it is.
    private static List<Key> every(List<List<Key>> blocks, int draw) {
        return IntStream.range(0, blocks.size())
                .filter(at -> at % Slices.DRAWS == draw)
                .mapToObj(blocks::get)
                .flatMap(List::stream)
                .toList();
    }

    /// The same condition in words that no index has, so that the rows are found by their keys.
    private Predicate unindexed(Predicate answers) {
        var cb = statements.cb();
        return cb.equal(cb.<Integer>selectCase().when(answers, 1).otherwise(0), 1);
    }

    private <L> Drawn<L> drawn(Parts<L> parts) {
        var end = System.nanoTime() + LONGEST.toNanos();
        var slices = fitting(parts);
        var draws = new ArrayList<List<L>>();
        while (draws.size() < Slices.DRAWS && System.nanoTime() < end) {
            draws.add(parts.lines(slices.draw(draws.size())));
        }
        return new Drawn<>(draws, slices.times());
    }

    /// Slices that take about as long as there is time for.
    private static Slices fitting(Parts<?> parts) {
        var slices = Slices.of(parts.span().least(), parts.span().greatest());
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var began = System.nanoTime();
            parts.lines(slices.draw(attempt));
            var times = DRAW_NANOS / (System.nanoTime() - began);
            if (times < 1) {
                return slices;
            }
            slices = slices.wider(Math.min(times, WIDEST));
        }
        return slices;
    }

    /// What can be asked of rows by their keys.
    private final class Parts<L> {

        private final Question question;
        private final KeySpan span;
        private final Asked<L> asked;

        Parts(Question question, KeySpan span, Asked<L> asked) {
            this.question = question;
            this.span = span;
            this.asked = asked;
        }

        KeySpan span() {
            return span;
        }

        List<L> lines(List<Slice> slices) {
            var cb = statements.cb();
            return asked.lines(
                    (rows, answers) -> cb.and(cb.or(within(rows, slices)), unindexed(answers)));
        }

        private Predicate[] within(Path<?> rows, List<Slice> slices) {
            var key = ids.expressions(question.model(), rows).getFirst();
            return slices.stream().map(slice -> between(key, slice)).toArray(Predicate[]::new);
        }

        @SuppressWarnings("unchecked") // of the key's class, by the span
        private <Y extends Comparable<? super Y>> Predicate between(
                Expression<?> key, Slice slice) {
            return statements
                    .cb()
                    .between(
                            (Expression<Y>) key,
                            (Y) span.value(slice.from()),
                            (Y) span.value(slice.to()));
        }
    }
}
