package dev.bureau.internal.data.list;

import dev.bureau.internal.data.gate.Paths;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.key.Key;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.question.Statements;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/// Tells of rows that refer to others of the same entity how many are below each, and which of them
/// go round in circles.
final class Branches {

    /// How many rows are looked at for circles; larger trees are taken for sound.
    private static final int MOST = 5_000;

    private final Statements statements;
    private final Paths paths;
    private final Ids ids;
    private final TransactionOperations reading;

    Branches(Statements statements, Paths paths, Ids ids, TransactionOperations reading) {
        this.statements = statements;
        this.paths = paths;
        this.ids = ids;
        this.reading = reading;
    }

    /// How many rows the actor sees below each of these; those that have none are left out.
    ///
    /// @param question whose rows are meant
    Map<String, Long> below(Question question, String parent, List<String> above) {
        var route = route(question, parent);
        var keys = above.stream().flatMap(id -> ids.read(question.model(), id).stream()).toList();
        if (route.isEmpty() || keys.isEmpty()) {
            return Map.of();
        }
        return reading.execute(status -> below(question, route.get(), keys));
    }

    private Optional<Route> route(Question question, String parent) {
        return paths.readable(question.model(), parent, question.actor())
                .filter(route -> route.hops().isEmpty() && !route.many());
    }

    private Map<String, Long> below(Question question, Route route, List<Key> keys) {
        var cb = statements.cb();
        var criteria = statements.query(Object[].class);
        var rows = criteria.from(question.model().type());
        var joins = statements.restrict(criteria, rows, question);
        var parent = joins.from(rows, route.last(question.model()));
        var key = ids.expressions(question.model(), parent);
        criteria.where(
                cb.and(criteria.getRestriction(), ids.in(question.model(), parent, keys, cb)));
        var selected = new ArrayList<Selection<?>>(key);
        selected.add(cb.count());
        criteria.select(cb.array(selected.toArray(Selection<?>[]::new))).groupBy(key);
        var below = new HashMap<String, Long>();
        for (var line : statements.limited(criteria).getResultList()) {
            below.put(ids.write(question.model(), List.of(line[0])), (Long) line[1]);
        }
        return below;
    }

    /// A row of each circle, which stands at the top as if nothing were above it; the first one by
    /// its text.
    List<String> circles(Question question, String parent) {
        return route(question, parent)
                .map(route -> circles(reading.execute(status -> parents(question, route))))
                .orElse(List.of());
    }

    /// The key of the row above each row that has one; none where there are too many.
    private Map<String, String> parents(Question question, Route route) {
        var criteria = statements.query(Object[].class);
        var rows = criteria.from(question.model().type());
        var joins = statements.restrict(criteria, rows, question);
        var above = joins.from(rows, route.last(question.model()));
        Expression<?> key = ids.expressions(question.model(), rows).getFirst();
        Expression<?> parent = ids.expressions(question.model(), above).getFirst();
        var cb = statements.cb();
        criteria.where(cb.and(criteria.getRestriction(), cb.isNotNull(parent)));
        criteria.select(cb.array(key, parent));
        var lines = statements.limited(criteria).setMaxResults(MOST + 1).getResultList();
        var parents = new HashMap<String, String>();
        if (lines.size() <= MOST) {
            lines.forEach(line -> parents.put(text(question, line[0]), text(question, line[1])));
        }
        return parents;
    }

    private String text(Question question, Object key) {
        return ids.write(question.model(), List.of(key));
    }

    private static List<String> circles(Map<String, String> parents) {
        Set<String> done = new HashSet<>();
        var circles = new ArrayList<String>();
        for (var start : parents.keySet()) {
            Set<String> way = new HashSet<>();
            @Nullable String at = start;
            while (at != null && !done.contains(at) && way.add(at)) {
                at = parents.get(at);
            }
            if (at != null && way.contains(at)) {
                circles.add(least(parents, at));
            }
            done.addAll(way);
        }
        return circles.stream().sorted().toList();
    }

    private static String least(Map<String, String> parents, String of) {
        var least = of;
        var at = parents.getOrDefault(of, of);
        while (!at.equals(of)) {
            least = at.compareTo(least) < 0 ? at : least;
            at = parents.getOrDefault(at, of);
        }
        return least;
    }
}
