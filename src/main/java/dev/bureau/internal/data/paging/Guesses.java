package dev.bureau.internal.data.paging;

import dev.bureau.internal.data.basis.Reading;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.key.Key;
import dev.bureau.internal.data.key.KeyBlocks;
import dev.bureau.internal.data.key.KeyColumn;
import dev.bureau.internal.data.key.KeyScale;
import dev.bureau.internal.data.paging.KeySpread.Bounds;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.shape.Start;
import dev.bureau.internal.model.EntityModel;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Selection;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// Finds a row about so many rows behind the first of a long list, without reading those before it:
/// by keys at even distances, sorted as the list is. Whatever the order and the filter, a row at
/// half of these is about in the middle.
public final class Guesses {

    /// So many keys are tried; the second number if few of the first are in the list.
    private static final List<Integer> SAMPLES = List.of(100, 4_000);

    private static final int ENOUGH = 20;

    /// So many keys are looked up one by one where the database does not pick any.
    private static final int NEAR = 100;

    /// How long it is believed how keys are spread; what is out of date makes a guess worse.
    private static final Duration BELIEVED = Duration.ofMinutes(1);

    private static final int MOST = 1_000;
    private static final int MOST_DRAWN = 100;

    private final Statements statements;
    private final Ids ids;
    private final Map<Where, Known> spreads = new ConcurrentHashMap<>();
    private final Map<ListName, Draw> drawn = new ConcurrentHashMap<>();

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

    /// The row, among those that were found for the last guess in the same list; empty where there
    /// was none for a while. It may be gone.
    Optional<Anchor> again(Question question, Start.About about) {
        return Optional.ofNullable(drawn.get(ListName.of(question, statements.tenant())))
                .filter(draw -> System.nanoTime() - draw.since() < BELIEVED.toNanos())
                .filter(draw -> about.rows() > 0 || draw.all() > 0)
                .map(draw -> draw.at(about).unsure());
    }

    /// The row; empty where keys cannot be guessed.
    Optional<Anchor> at(Ordered rows, Question question, Start.About about) {
        var draw =
                spread(question.model(), about.rows())
                        .flatMap(spread ->
                                SAMPLES.stream()
                                        .map(samples -> draw(rows, spread, samples))
                                        .filter(found -> found.rows().size() >= ENOUGH)
                                        .filter(found -> about.rows() > 0 || found.all() > 0)
                                        .findFirst());
        draw.ifPresent(found -> keep(ListName.of(question, statements.tenant()), found));
        return draw.map(found -> found.at(about));
    }

    private static Draw draw(Ordered rows, KeySpread spread, int samples) {
        var found = rows.among(spread.keys(samples));
        return new Draw(found, spread.rows(found.size(), samples), System.nanoTime());
    }

    private void keep(ListName list, Draw draw) {
        if (drawn.size() >= MOST_DRAWN) {
            drawn.clear();
        }
        if (draw.rows().size() <= SAMPLES.getFirst()) {
            drawn.put(list, draw);
        }
    }

    /// Rows of a list at about even distances, in its order.
    ///
    /// @param all how many rows there are about
    private record Draw(List<Anchor> rows, double all, long since) {

        Anchor at(Start.About about) {
            var part = about.offset() / (about.rows() > 0 ? about.rows() : all);
            return rows.get(Math.min((int) (rows.size() * Math.min(1, part)), rows.size() - 1));
        }
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
        if (KeyScale.of(ids, model).filter(KeyScale::whole).isPresent()) {
            return KeySpan.of(statements, ids, model).map(KeySpread.Range::new);
        }
        return known(model)
                .or(() -> KeySpan.of(statements, ids, model).flatMap(span -> near(model, span)));
    }

    /// Keys that the database knows, or picks.
    private Optional<KeySpread> known(EntityModel model) {
        return Reading.postgres(ids.dialect())
                ? ids.table(model)
                        .flatMap(table -> bounds(model, table).or(() -> blocks(model, table)))
                : Optional.empty();
    }

    /// Keys of a single column, where the database wrote some down.
    private Optional<KeySpread> bounds(EntityModel model, String table) {
        var columns = ids.columns(model);
        if (columns.size() > 1) {
            return Optional.empty();
        }
        var column = columns.getFirst();
        var known = statements.read(connection -> KeyBounds.of(connection, table, column.column()));
        var keys = known.texts().stream().flatMap(text -> key(column, text).stream()).toList();
        return enough(keys, known.rows());
    }

    private Optional<KeySpread> blocks(EntityModel model, String table) {
        var known =
                statements.read(connection -> KeyBlocks.of(connection, table, ids.columns(model)));
        return enough(known.blocks().stream().map(List::getFirst).toList(), known.rows());
    }

    private static Optional<KeySpread> enough(List<Key> keys, double rows) {
        return keys.size() < ENOUGH ? Optional.empty() : Optional.of(new Bounds(keys, rows));
    }

    /// Those that come next behind values at even distances.
    private Optional<KeySpread> near(EntityModel model, KeySpan span) {
        var keys =
                IntStream.range(0, NEAR)
                        .mapToObj(at -> next(model, span.value(at, NEAR)))
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        return enough(keys, 0);
    }

    @SuppressWarnings("unchecked") // of the column's class, by the span
    private <Y extends Comparable<? super Y>> List<Key> next(EntityModel model, Object value) {
        var criteria = statements.query(Object[].class);
        var key = ids.expressions(model, criteria.from(model.type()));
        var cb = statements.cb();
        criteria.select(cb.array(key.toArray(Selection<?>[]::new)))
                .where(cb.greaterThanOrEqualTo((Expression<Y>) key.getFirst(), (Y) value))
                .orderBy(key.stream().map(cb::asc).toArray(Order[]::new));
        return statements.limited(criteria).setMaxResults(1).getResultList().stream()
                .map(row -> new Key(Arrays.asList(row)))
                .toList();
    }

    private static Optional<Key> key(KeyColumn column, String text) {
        try {
            return Optional.of(new Key(List.of(column.read(text))));
        } catch (RuntimeException other) {
            return Optional.empty();
        }
    }
}
