package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.query.Order;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The heads of the columns as what tells and changes the order of the rows.
final class SortHeads {

    private SortHeads() {}

    /// The order that the reader asked for; empty if it was not the reader.
    static Optional<List<Order>> asked(SortEvent<Grid<Row>, GridSortOrder<Row>> event) {
        return event.isFromClient()
                ? Optional.of(event.getSortOrder().stream().map(SortHeads::order).toList())
                : Optional.empty();
    }

    private static Order order(GridSortOrder<Row> sorter) {
        return new Order(
                sorter.getSorted().getKey(), sorter.getDirection() == SortDirection.DESCENDING);
    }

    /// Tells the order, as far as columns are shown that it is by.
    static void show(Grid<Row> grid, List<Order> orders) {
        var byKey =
                grid.getColumns().stream()
                        .filter(column -> column.getKey() != null)
                        .collect(Collectors.toMap(Grid.Column::getKey, Function.identity()));
        var sorters = sorters(orders, byKey);
        if (!sorters.equals(grid.getSortOrder())) {
            grid.sort(sorters);
        }
    }

    private static List<GridSortOrder<Row>> sorters(
            List<Order> orders, Map<String, Grid.Column<Row>> byKey) {
        return orders.stream()
                .filter(order -> byKey.containsKey(order.path()))
                .map(order ->
                        new GridSortOrder<>(
                                Objects.requireNonNull(byKey.get(order.path())),
                                order.descending()
                                        ? SortDirection.DESCENDING
                                        : SortDirection.ASCENDING))
                .toList();
    }
}
