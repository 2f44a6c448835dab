package dev.bureau.internal.ui.list;

import dev.bureau.internal.data.shape.Page;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Start;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.query.Order;
import dev.bureau.schema.Reference;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Fetches the rows of a tree: those at the top, those below a row, and those that answer a
/// question together with the rows above them.
///
/// Each is the list with one more condition. Rows whose parent is missing, hidden or below
/// themselves stand at the top.
///
/// @param parent the path of the relation to the row above
/// @param columns the last one is that relation
record TreeData(Desk desk, EntityModel model, String parent, List<Column> columns)
        implements Serializable {

    /// How many rows are shown below one at most, and how many that answer a question.
    static final int MOST = 1_000;

    static final int MOST_FOUND = 200;
    private static final int DEEPEST = 20;
    private static final int MOST_KEYS = 200;
    private static final int MOST_SORTED = 4_000;

    /// The rows of one place in the tree, and how many are below each of them.
    record Level(List<Row> rows, Map<String, Long> below) {}

    /// What rows at the top fulfil.
    ///
    /// @param circles rows that stand at the top although something is above them
    Condition top(List<String> circles) {
        var none = new Condition.Not(new Condition.Has(parent, Condition.ALL));
        return circles.isEmpty() ? none : new Condition.Or(List.of(none, among(circles)));
    }

    /// What rows below another one fulfil.
    Condition below(String id, List<String> circles) {
        var below = new Compare(parent, Operator.IS, id);
        return circles.isEmpty()
                ? below
                : new Condition.And(List.of(below, new Condition.Not(among(circles))));
    }

    /// Holds for rows with these keys, of which one comparison takes no more than so many.
    private Condition among(List<String> ids) {
        var keys = desk.store().keyValues(model, ids);
        var parts = new ArrayList<Condition>();
        for (var from = 0; from < keys.size(); from += MOST_KEYS) {
            var to = Math.min(from + MOST_KEYS, keys.size());
            parts.add(new Compare(key(), Operator.IS, keys.subList(from, to)));
        }
        return new Condition.Or(parts);
    }

    private String key() {
        return model.schema().identity().parts().getFirst().path();
    }

    List<String> circles() {
        return desk.store().circles(model, parent, desk.actor());
    }

    int count(Condition condition) {
        var query = ListQuery.ALL.withFilter(condition);
        return (int) desk.store().count(model, query, MOST, desk.actor()).rows();
    }

    Level level(Condition condition, List<Order> orders, int offset, int limit) {
        var query = ListQuery.ALL.withFilter(condition).withOrders(orders);
        var start = new Start.Beginning(Math.min(offset, Start.FURTHEST));
        var rows = page(query, new Stretch(start, limit)).rows();
        var ids = rows.stream().map(Row::id).toList();
        return new Level(rows, desk.store().below(model, parent, ids, desk.actor()));
    }

    /// Those of the rows with these keys that are there.
    List<Row> rows(List<String> ids) {
        return rows(ids, List.of());
    }

    /// None where their keys cannot be asked for, for instance because nobody sees them.
    private List<Row> rows(List<String> ids, List<Order> orders) {
        var query = ListQuery.ALL.withFilter(among(ids));
        var known = desk.store().check(model, query, desk.actor()).problems().isEmpty();
        return ids.isEmpty() || !known
                ? List.of()
                : page(query.withOrders(orders), Stretch.first(ids.size())).rows();
    }

    private Page page(ListQuery query, Stretch stretch) {
        return desk.store().page(model, columns, query, stretch, desk.actor());
    }

    /// Rows that answer a question, and those above them.
    ///
    /// @param found the keys of those that answer it
    /// @param above the key of the row above each, where there is one
    /// @param more whether further rows answer it
    record Found(
            Map<String, Row> rows, List<String> found, Map<String, String> above, boolean more) {}

    Found find(ListQuery query) {
        var page = page(query, Stretch.first(MOST_FOUND));
        var rows = new LinkedHashMap<String, Row>();
        page.rows().forEach(row -> rows.put(row.id(), row));
        var missing = missing(rows);
        for (var depth = 0; depth < DEEPEST && !missing.isEmpty(); depth++) {
            rows(missing).forEach(row -> rows.put(row.id(), row));
            var still = missing(rows);
            missing = still.equals(missing) ? List.of() : still;
        }
        var found = page.rows().stream().map(Row::id).toList();
        var sorted = rows.size() == found.size() ? rows : sorted(rows, query.orders());
        return new Found(sorted, found, above(sorted), page.more());
    }

    /// Rows next to each other are in the order of the list, those that match and those above.
    private Map<String, Row> sorted(Map<String, Row> rows, List<Order> orders) {
        if (rows.size() > MOST_SORTED) {
            return rows;
        }
        var sorted = new LinkedHashMap<String, Row>();
        rows(List.copyOf(rows.keySet()), orders)
                .forEach(row -> sorted.put(row.id(), rows.getOrDefault(row.id(), row)));
        rows.forEach(sorted::putIfAbsent);
        return sorted;
    }

    private List<String> missing(Map<String, Row> rows) {
        return rows.values().stream()
                .flatMap(row -> parent(row).stream())
                .filter(id -> !rows.containsKey(id))
                .distinct()
                .toList();
    }

    /// The row above each, but for those that would be above themselves.
    private Map<String, String> above(Map<String, Row> rows) {
        var above = new HashMap<String, String>();
        for (var row : rows.values()) {
            parent(row)
                    .filter(rows::containsKey)
                    .filter(id -> !upwards(above, id).contains(row.id()))
                    .ifPresent(id -> above.put(row.id(), id));
        }
        return above;
    }

    private static List<String> upwards(Map<String, String> above, String id) {
        var way = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var at = Optional.of(id);
                at.isPresent() && seen.add(at.get());
                at = Optional.ofNullable(above.get(at.get()))) {
            way.add(at.get());
        }
        return way;
    }

    /// The key of the row above, where there is one.
    static Optional<String> parent(Row row) {
        return row.cells().getLast() instanceof Reference above
                ? Optional.of(above.id())
                : Optional.empty();
    }
}
