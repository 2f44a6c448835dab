package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import dev.bureau.internal.data.Row;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.list.edit.Sheet;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The rows of a list as a tree: those at the top first, those below a row when it is unfolded.
/// Rows that answer a question stand below those above them, all unfolded.
final class TreeRows extends Div {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final TreeData data;
    private final TreeGrid<Row> grid = new TreeGrid<>();
    private final Span note = new Span();
    private Set<String> found = Set.of();

    /// @param address the list's question, kept in links for the way back
    TreeRows(
            Desk desk,
            EntityModel model,
            String parent,
            Supplier<String> address,
            Consumer<List<String>> select) {
        this.desk = desk;
        var shown = desk.store().columns(model, desk.actor());
        var others = shown.stream().filter(column -> !column.name().equals(parent)).toList();
        var columns = new ArrayList<>(Beside.asked(desk, model, others));
        columns.addAll(desk.store().columns(model, List.of(parent), desk.actor()));
        data = new TreeData(desk, model, parent, List.copyOf(columns));
        addClassNames("bureau-rows", "bureau-tree");
        note.addClassName("bureau-group-rest");
        note.getElement().setAttribute("role", "status");
        var arranged =
                new Arrangement(
                        others,
                        List.of(),
                        Map.of(),
                        Optional.empty(),
                        false,
                        Arrangement.Source.DECLARATION);
        new Cells(desk, model, arranged, columns, new Sheet(desk, model), address).addTo(grid);
        grid.getColumns().forEach(column -> column.setSortable(false));
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.asMultiSelect()
                .addValueChangeListener(
                        change -> select.accept(change.getValue().stream().map(Row::id).toList()));
        grid.setPartNameGenerator(
                row -> found.isEmpty() || found.contains(row.id()) ? null : "above");
        grid.getElement().setAttribute("aria-label", desk.plural(model));
        add(grid, note);
    }

    /// Shows the tree, or what of it answers a checked question.
    ///
    /// @return whether there are any rows
    boolean show(ListQuery query) {
        note.setVisible(false);
        var asks = !query.withOrders(List.of()).equals(ListQuery.ALL);
        return asks ? search(query) : browse(query.orders());
    }

    private boolean browse(List<Order> orders) {
        found = Set.of();
        var lazy = new Lazy(data, orders, data.circles());
        var many = lazy.getChildCount(new HierarchicalQuery<>(null, null));
        grid.setDataProvider(lazy);
        note.setText(desk.text("list.tree.more", TreeData.MOST));
        note.setVisible(many == TreeData.MOST);
        return many > 0;
    }

    private boolean search(ListQuery query) {
        var answer = data.find(query);
        found = new HashSet<>(answer.found());
        var tree = new Forest();
        answer.rows().keySet().forEach(id -> add(tree, answer, id));
        grid.setDataProvider(
                new TreeDataProvider<>(tree) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public Object getId(Row row) {
                        return row.id();
                    }
                });
        grid.expand(answer.rows().values());
        note.setText(desk.text("list.tree.found", TreeData.MOST_FOUND));
        note.setVisible(answer.more());
        return !found.isEmpty();
    }

    private static void add(Forest tree, TreeData.Found answer, String id) {
        var row = Objects.requireNonNull(answer.rows().get(id));
        if (!tree.contains(row)) {
            var above = answer.above().get(id);
            if (above == null) {
                tree.addRootItems(row);
            } else {
                add(tree, answer, above);
                tree.addItem(answer.rows().get(above), row);
            }
        }
    }

    void deselectAll() {
        grid.deselectAll();
    }

    /// Rows that are all at hand.
    private static final class Forest
            extends com.vaadin.flow.data.provider.hierarchy.TreeData<Row> {

        private static final long serialVersionUID = 1L;
    }

    /// Fetches what is unfolded; how many rows are below those of a page is told by one statement.
    private static final class Lazy extends AbstractBackEndHierarchicalDataProvider<Row, Void> {

        private static final long serialVersionUID = 1L;

        private final TreeData data;
        private final List<Order> orders;
        private final List<String> circles;
        private final Map<String, Long> below = new HashMap<>();

        Lazy(TreeData data, List<Order> orders, List<String> circles) {
            this.data = data;
            this.orders = orders;
            this.circles = circles;
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
            level.rows().forEach(row -> below.remove(row.id()));
            below.putAll(level.below());
            return level.rows().stream();
        }

        @Override
        public Object getId(Row row) {
            return row.id();
        }
    }
}
