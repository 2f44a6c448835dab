package dev.bureau.internal.data.paging;

import dev.bureau.internal.data.basis.Reading;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.key.Key;
import dev.bureau.internal.data.key.KeyColumn;
import dev.bureau.internal.data.paging.KeySpread.Bounds;
import dev.bureau.internal.data.paging.KeySpread.Range;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.shape.Start;
import dev.bureau.internal.model.EntityModel;
import jakarta.persistence.criteria.Expression;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Finds a row about so many rows behind the first of a long list, without reading those before it:
/// by keys at even distances, sorted as the list is. Whatever the order and the filter, a row at
/// half of these is about in the middle.
public final class Guesses {

    /// So many keys are tried; the second number if few of the first are in the list.
    private static final List<Integer> SAMPLES = List.of(100, 4_000);

    private static final int ENOUGH = 20;

    /// How long it is believed how keys are spread; what is out of date makes a guess worse.
    private static final Duration BELIEVED = Duration.ofMinutes(1);

    private static final int MOST = 1_000;

    private final Statements statements;
    private final Ids ids;
    private final Map<Where, Known> spreads = new ConcurrentHashMap<>();

    public Guesses(Statements statements, Ids ids) {
        this.statements = statements;
        this.ids = ids;
    }

    /// The rows of an entity, as one tenant has them.
    private record Where(String entity, String tenant) {}

    private record Known(Optional<KeySpread> spread, long since) {

        /// Whether it is out of date, as it surely is if there are more rows than keys.
        boolean old(long rows) {
            return System.nanoTime() - since > BELIEVED.toNanos()
                    || spread.filter(keys -> !keys.holds(rows)).isPresent();
        }
    }

    /// The row; empty where keys cannot be guessed.
    Optional<Anchor> at(Ordered rows, EntityModel model, Start.About about) {
        return spread(model, about.rows()).flatMap(spread -> at(rows, spread, about));
    }

    private static Optional<Anchor> at(Ordered rows, KeySpread spread, Start.About about) {
        List<Anchor> found = List.of();
        for (var samples : SAMPLES) {
            if (found.size() < ENOUGH) {
                found = rows.among(spread.keys(samples));
                var all = about.rows() > 0 ? about.rows() : spread.rows(found.size(), samples);
                var place = (int) (found.size() * Math.min(1, (double) about.offset() / all));
                if (found.size() >= ENOUGH) {
                    return Optional.of(found.get(Math.min(place, found.size() - 1)));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<KeySpread> spread(EntityModel model, long rows) {
        var where = new Where(model.name(), statements.tenant());
        var known = spreads.get(where);
        if (known != null && !known.old(rows)) {
            return known.spread();
        }
        if (spreads.size() >= MOST) {
            spreads.clear();
        }
        var read = new Known(read(model), System.nanoTime());
        spreads.put(where, read);
        return read.spread();
    }

    private Optional<KeySpread> read(EntityModel model) {
        var columns = ids.columns(model);
        if (columns.size() > 1) {
            return Optional.empty();
        }
        return whole(columns.getFirst().type())
                ? range(model, columns.getFirst())
                : bounds(model, columns.getFirst());
    }

    private Optional<KeySpread> range(EntityModel model, KeyColumn column) {
        var criteria = statements.query(Object[].class);
        var rows = criteria.from(model.type());
        var key = number(ids.expressions(model, rows).getFirst());
        var cb = statements.cb();
        criteria.select(cb.array(cb.min(key), cb.max(key)));
        var ends = statements.limited(criteria).getSingleResult();
        return ends[0] == null
                ? Optional.empty()
                : Optional.of(new Range(integer(ends[0]), integer(ends[1]), column));
    }

    /// Keys that are no numbers, where the database knows some.
    private Optional<KeySpread> bounds(EntityModel model, KeyColumn column) {
        if (!Reading.postgres(ids.dialect())) {
            return Optional.empty();
        }
        var known =
                statements.read(
                        connection -> KeyBounds.of(connection, ids.table(model), column.column()));
        var keys = known.texts().stream().flatMap(text -> key(column, text).stream()).toList();
        return keys.size() < ENOUGH
                ? Optional.empty()
                : Optional.of(new Bounds(keys, known.rows()));
    }

    private static Optional<Key> key(KeyColumn column, String text) {
        try {
            return Optional.of(new Key(List.of(column.read(text))));
        } catch (RuntimeException other) {
            return Optional.empty();
        }
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
