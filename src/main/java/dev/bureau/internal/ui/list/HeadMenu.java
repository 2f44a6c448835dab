package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.PopoverPosition;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.query.Order;
import java.util.List;
import java.util.function.Consumer;

/// What can be done with a column at its head: sort and group by it, show rows along its dates,
/// keep it in sight, leave it out.
final class HeadMenu {

    private final Desk desk;
    private final EntityModel model;
    private final Arranging arranging;
    private final Acts acts;

    /// What changes the list.
    record Acts(Consumer<List<Order>> sort, Consumer<Folds> fold, DateBars bars) {}

    HeadMenu(Desk desk, EntityModel model, Arranging arranging, Acts acts) {
        this.desk = desk;
        this.model = model;
        this.arranging = arranging;
        this.acts = acts;
    }

    void sort(List<Order> orders) {
        acts.sort().accept(orders);
    }

    /// Gives each of these columns of the grid its menu.
    void over(Grid<Row> grid, List<Column> columns) {
        var titles = new ColumnTitles(desk, model);
        columns.forEach(column -> {
            var head = new Div();
            head.addClassName("bureau-column-head");
            var words = new Span(titles.of(column));
            words.addClassName("bureau-column-title");
            head.add(words, button(head, column, titles.of(column)));
            grid.getColumnByKey(column.name()).setHeader(head);
        });
    }

    private NativeButton button(Div head, Column column, String title) {
        var button = new NativeButton();
        button.add(Icons.of("chevron-down-small"));
        button.addClassName("bureau-column-menu");
        button.getElement().setAttribute("aria-haspopup", "menu");
        button.setAriaLabel(desk.text("list.head", title));
        button.setTitle(desk.text("list.head", title));
        button.addClickListener(click -> open(head, button, column, title));
        return button;
    }

    private void open(Div head, NativeButton button, Column column, String title) {
        var menu = new SmallMenu(button, PopoverPosition.BOTTOM_END, desk.text("list.head", title));
        if (column.sortable()) {
            menu.item(desk.text("list.head.up"), "arrow-up", () -> sort(column, false));
            menu.item(desk.text("list.head.down"), "arrow-down", () -> sort(column, true));
        }
        groups(menu, column);
        bars(menu, column);
        var pinned = arranging.now().isPinned(column);
        menu.item(
                desk.text(pinned ? "list.head.unpin" : "list.head.pin"),
                "pin",
                () -> arranging.pin(column.name(), !pinned));
        if (arranging.now().columns().size() > 1) {
            menu.item(desk.text("list.head.hide"), "eye-slash", () -> hide(column));
        }
        menu.openIn(head);
    }

    private void sort(Column column, boolean descending) {
        sort(List.of(new Order(column.name(), descending)));
    }

    private void groups(SmallMenu menu, Column column) {
        var offers = new GroupOffers(desk, model);
        offers.of(column.name())
                .forEach(offer ->
                        menu.item(
                                desk.text("list.head.group", offer.title()),
                                "list-ul",
                                () -> acts.fold().accept(Folds.by(offer.grouping()))));
    }

    private void bars(SmallMenu menu, Column column) {
        var choice = acts.bars().choice();
        if (choice.is(column)) {
            menu.item(desk.text("list.bars.hide"), "bar-chart-h", () -> acts.bars().along(""));
        } else if (choice.possible(column)) {
            menu.item(
                    desk.text("list.bars.show"),
                    "bar-chart",
                    () -> acts.bars().along(column.name()));
        }
    }

    private void hide(Column column) {
        var names = arranging.now().names();
        arranging.show(names.stream().filter(name -> !name.equals(column.name())).toList());
    }
}
