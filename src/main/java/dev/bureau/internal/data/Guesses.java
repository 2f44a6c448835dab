package dev.bureau.internal.data;

import dev.bureau.internal.data.paging.Start;
import dev.bureau.internal.model.EntityModel;
import jakarta.persistence.criteria.Expression;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds a row about so many rows behind the first of a long list, without reading those before it:
/// by keys at even distances, sorted as the list is. Whatever the order and the filter, a row at
/// half of these is about in the middle.
final class Guesses {

    /// So many keys are tried; the second number if few of the first are in the list.
    private static final List<Integer> SAMPLES = List.of(200, 4_000);

    private static final int ENOUGH = 20;

    private final Statements statements;
    private final Ids ids;

    Guesses(Statements statements, Ids ids) {
        this.statements = statements;
        this.ids = ids;
    }

    /// The row; empty where keys cannot be guessed.
    Optional<Anchor> at(Ordered rows, EntityModel model, Start.About about) {
        return range(model).flatMap(range -> at(rows, range, about));
    }

    private static Optional<Anchor> at(Ordered rows, Range range, Start.About about) {
        List<Anchor> found = List.of();
        for (var samples : SAMPLES) {
            if (found.size() < ENOUGH) {
                found = rows.among(range.keys(samples));
                var all = about.rows() > 0 ? about.rows() : range.rows(found.size(), samples);
                var place = (int) (found.size() * Math.min(1, (double) about.offset() / all));
                if (found.size() >= ENOUGH) {
                    return Optional.of(found.get(Math.min(place, found.size() - 1)));
                }
            }
        }
        return Optional.empty();
    }

    /// The whole numbers between the least and the greatest key.
    private record Range(BigInteger least, BigInteger greatest, KeyColumn column) {

        List<Key> keys(int samples) {
            return IntStream.range(0, samples).mapToObj(at -> key(at, samples)).distinct().toList();
        }

        private Key key(int at, int samples) {
            var way = span().multiply(BigInteger.valueOf(at)).divide(BigInteger.valueOf(samples));
            return new Key(List.of(column.read(least.add(way).toString())));
        }

        private BigInteger span() {
            return greatest.subtract(least).add(BigInteger.ONE);
        }

        /// How many rows there are if so many of the samples were found.
        double rows(int found, int samples) {
            return Math.max(1, span().doubleValue() * found / samples);
        }
    }

    private Optional<Range> range(EntityModel model) {
        var columns = ids.columns(model);
        if (columns.size() > 1 || !whole(columns.getFirst().type())) {
            return Optional.empty();
        }
        var criteria = statements.query(Object[].class);
        var rows = criteria.from(model.type());
        var key = number(ids.expressions(model, rows).getFirst());
        var cb = statements.cb();
        criteria.select(cb.array(cb.min(key), cb.max(key)));
        var ends = statements.limited(criteria).getSingleResult();
        return ends[0] == null
                ? Optional.empty()
                : Optional.of(new Range(integer(ends[0]), integer(ends[1]), columns.getFirst()));
    }

    private static boolean whole(Class<?> type) {
        return List.of(
                        Long.class,
                        long.class,
                        Integer.class,
                        int.class,
                        BigInteger.class,
                        BigDecimal.class)
                .contains(type);
    }

    @SuppressWarnings("unchecked") // by the class of the key
    private static Expression<Number> number(Expression<?> key) {
        return (Expression<Number>) key;
    }

    private static BigInteger integer(@Nullable Object value) {
        return new BigDecimal(String.valueOf(value)).setScale(0, RoundingMode.FLOOR).toBigInteger();
    }
}
