package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.grid.ClientItemToggleEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import dev.bureau.internal.data.shape.Row;
import java.util.List;
import java.util.function.Consumer;

/// The boxes before the rows, by which they are selected one by one or a stretch at a time.
final class Ticks {

    private final Grid<Row> grid;
    private List<Row> page = List.of();
    private int anchor = -1;

    /// @param select told the keys of the selected rows
    Ticks(Grid<Row> grid, Consumer<List<String>> select) {
        this.grid = grid;
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        var selection = (GridMultiSelectionModel<Row>) grid.getSelectionModel();
        selection.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.VISIBLE);
        selection.setSelectionColumnFrozen(true);
        selection.addMultiSelectionListener(
                event -> select.accept(event.getValue().stream().map(Row::id).toList()));
        selection.addClientItemToggleListener(this::toggle);
    }

    /// The rows among which a stretch can be selected.
    void among(List<Row> rows) {
        page = rows;
        anchor = -1;
    }

    /// With the shift key, selects or deselects everything from the row ticked before.
    private void toggle(ClientItemToggleEvent<Row> toggle) {
        var here = page.stream().map(Row::id).toList().indexOf(toggle.getItem().id());
        if (toggle.isShiftKey() && anchor >= 0 && here >= 0) {
            var stretch = page.subList(Math.min(anchor, here), Math.max(anchor, here) + 1);
            if (toggle.isSelected()) {
                grid.asMultiSelect().select(stretch);
            } else {
                grid.asMultiSelect().deselect(stretch);
            }
        }
        anchor = here;
    }
}
