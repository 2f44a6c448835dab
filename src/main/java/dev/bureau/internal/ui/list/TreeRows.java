package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The rows of a list as a tree: those at the top first, those below a row when it is unfolded.
/// Rows that answer a question stand below those above them, all unfolded.
final class TreeRows extends Div {

    private static final long serialVersionUID = 1L;

    /// Nothing is above the rows at the top.
    private static final String TOP = "";

    private final Desk desk;
    private final EntityModel model;
    private final String parent;
    private final transient Parts parts;
    private final transient Heads heads;
    private final TreeGrid<Row> grid = new TreeGrid<>();
    private final Span note = new Span();
    private final Map<String, Row> unfolded = new LinkedHashMap<>();
    private Optional<TreeBranches> branches = Optional.empty();
    private TreeData data;
    private Set<String> found = Set.of();

    /// What changes how the tree is shown, and who is told of it.
    ///
    /// @param state the list as it is shown
    /// @param unfold takes the keys of the rows below which others are shown
    record Parts(
            Arranging arranging,
            HeadMenu menu,
            Supplier<ListState> state,
            Consumer<List<String>> unfold,
            Consumer<List<String>> select) {}

    TreeRows(Desk desk, EntityModel model, String parent, Parts parts) {
        this.desk = desk;
        this.model = model;
        this.parent = parent;
        this.parts = parts;
        data = new TreeData(desk, model, parent, List.of());
        heads = new Heads(grid, model, parts.arranging(), parts.menu());
        addClassNames("bureau-rows", "bureau-tree");
        Heads.words(desk, this);
        note.addClassName("bureau-group-rest");
        note.getElement().setAttribute("role", "status");
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.asMultiSelect()
                .addValueChangeListener(change ->
                        parts.select().accept(change.getValue().stream().map(Row::id).toList()));
        grid.setPartNameGenerator(
                row -> found.isEmpty() || found.contains(row.id()) ? null : "above");
        grid.getElement().setAttribute("aria-label", desk.plural(model));
        grid.addExpandListener(event -> {
            if (event.isFromClient()) {
                event.getItems().forEach(row -> unfolded.put(row.id(), row));
                unfold();
            }
        });
        grid.addCollapseListener(event -> {
            if (event.isFromClient()) {
                event.getItems().forEach(row -> unfolded.remove(row.id()));
                unfold();
            }
        });
        add(grid, note);
    }

    /// What is unfolded stands in the address, and in the links of rows for the way back.
    private void unfold() {
        parts.unfold().accept(List.copyOf(unfolded.keySet()));
        branches.ifPresent(shown -> shown.known().forEach(shown::refreshItem));
    }

    /// Unfolds what the address says.
    private void recall() {
        var wanted = parts.state().get().look().folds().unfolded();
        unfolded.keySet().retainAll(wanted);
        var missing = wanted.stream().filter(id -> !unfolded.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            data.rows(missing).forEach(row -> unfolded.put(row.id(), row));
        }
    }

    /// Makes the columns, unless they are there already. The one that tells what the tree shows is
    /// left out where nobody asked for it.
    private void arrange() {
        var arranged = parts.arranging().now(parts.state().get().look()).without(parent);
        if (heads.other(arranged)) {
            var columns = new ArrayList<>(Beside.asked(desk, model, arranged.columns()));
            var last = desk.store().columns(model, List.of(parent), desk.actor());
            Supplier<String> address = () -> parts.arranging().address(parts.state().get());
            grid.removeAllColumns();
            new Cells(desk, model, arranged, columns, Optional.empty(), address).addTo(grid);
            heads.made(arranged);
            columns.addAll(last);
            data = new TreeData(desk, model, parent, List.copyOf(columns));
            Density.apply(this, arranged.density());
        }
    }

    /// Shows the tree, or what of it answers a checked question.
    ///
    /// @return whether there are any rows
    boolean show(ListQuery query) {
        arrange();
        heads.show(query);
        note.setVisible(false);
        var asks = !query.withOrders(List.of()).equals(ListQuery.ALL);
        return asks ? search(query) : browse(query.orders());
    }

    private boolean browse(List<Order> orders) {
        found = Set.of();
        recall();
        var shown = new TreeBranches(data, orders, unfolded.keySet());
        branches = Optional.of(shown);
        var many = shown.getChildCount(new HierarchicalQuery<>(null, null));
        grid.setDataProvider(shown);
        grid.expand(List.copyOf(unfolded.values()));
        note.setText(desk.text("list.tree.more", TreeData.MOST));
        note.setVisible(many == TreeData.MOST);
        return many > 0;
    }

    private boolean search(ListQuery query) {
        var answer = data.find(query);
        branches = Optional.empty();
        found = new HashSet<>(answer.found());
        var tree = new Forest();
        var below = new HashMap<String, List<Row>>();
        for (var row : answer.rows().values()) {
            var above = answer.above().getOrDefault(row.id(), TOP);
            below.computeIfAbsent(above, id -> new ArrayList<>()).add(row);
        }
        tree.addRootItems(below.getOrDefault(TOP, List.of()));
        tree.getRootItems().forEach(row -> tree.fill(row, below));
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

    void deselectAll() {
        grid.deselectAll();
    }

    /// Rows that are all at hand.
    private static final class Forest
            extends com.vaadin.flow.data.provider.hierarchy.TreeData<Row> {

        private static final long serialVersionUID = 1L;

        private void fill(Row row, Map<String, List<Row>> below) {
            addItems(row, below.getOrDefault(row.id(), List.of()));
            getChildren(row).forEach(child -> fill(child, below));
        }
    }
}
