package dev.bureau.internal.ui.list;

import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.query.Condition;
import dev.bureau.query.Order;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Fetches what is unfolded of a tree; how many rows are below those of a page is told by one
/// statement.
final class TreeBranches extends AbstractBackEndHierarchicalDataProvider<Row, Void> {

    private static final long serialVersionUID = 1L;

    private final TreeData data;
    private final List<Order> orders;
    private final List<String> circles;
    private final Map<String, Row> known = new HashMap<>();
    private final Map<String, Long> below = new HashMap<>();
    private final Map<String, String> raised = new HashMap<>();

    /// @param unfolded the keys of rows that have others below them, as was known before
    TreeBranches(TreeData data, List<Order> orders, Collection<String> unfolded) {
        this.data = data;
        this.orders = orders;
        circles = data.circles();
        unfolded.forEach(id -> below.put(id, 1L));
    }

    /// The rows that were fetched.
    List<Row> known() {
        return List.copyOf(known.values());
    }

    private Condition of(HierarchicalQuery<Row, Void> query) {
        var row = query.getParent();
        return row == null ? data.top(circles) : data.below(row.id(), circles);
    }

    @Override
    public int getChildCount(HierarchicalQuery<Row, Void> query) {
        return data.count(of(query));
    }

    @Override
    public boolean hasChildren(Row row) {
        return below.getOrDefault(row.id(), 0L) > 0;
    }

    @Override
    protected Stream<Row> fetchChildrenFromBackEnd(HierarchicalQuery<Row, Void> query) {
        var limit = Math.min(query.getLimit(), TreeData.MOST);
        var level = data.level(of(query), orders, query.getOffset(), limit);
        level.rows()
                .forEach(row -> {
                    known.put(row.id(), row);
                    below.remove(row.id());
                });
        below.putAll(level.below());
        level.rows().stream()
                .filter(row -> circles.contains(row.id()))
                .forEach(row ->
                        TreeData.parent(row).ifPresent(above -> raised.put(row.id(), above)));
        raised.values().stream()
                .filter(level.below()::containsKey)
                .forEach(above -> below.merge(above, -1L, Long::sum));
        return level.rows().stream();
    }

    @Override
    public Object getId(Row row) {
        return row.id();
    }
}
