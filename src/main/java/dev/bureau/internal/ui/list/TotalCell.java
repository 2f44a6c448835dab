package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.PopoverPosition;
import dev.bureau.Total;
import dev.bureau.internal.data.shape.Figure;
import dev.bureau.internal.data.shape.Wanted;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.Totals;
import dev.bureau.internal.ui.parts.Desk;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The totals under one column, and the way to choose others.
final class TotalCell extends NativeButton {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final Column.Property column;
    private final String title;

    /// @param title the words over the column
    /// @param toggle is told which total was chosen or taken off
    TotalCell(
            Desk desk,
            Column.Property column,
            String title,
            TotalChoice choice,
            Consumer<Total> toggle) {
        this.desk = desk;
        this.column = column;
        this.title = title;
        addClassName("bureau-foot-total");
        getElement().setAttribute("aria-haspopup", "menu");
        addClickListener(click -> choose(choice, toggle));
    }

    Column.Property column() {
        return column;
    }

    /// Shows what is known; nothing of totals that are not there yet.
    void show(List<Total> totals, Map<Wanted, Figure> figures, boolean known) {
        removeAll();
        var words = new TotalWords(desk);
        for (var total : totals) {
            var figure = figures.get(new Wanted(column.name(), total));
            var value = new Span(known ? words.of(column, total, figure) : "…");
            value.addClassName("bureau-foot-value");
            if (known && (figure == null || !figure.known())) {
                value.addClassName("bureau-nothing");
            }
            var name = new Span(words.name(total));
            name.addClassName("bureau-foot-name");
            var line = new Span(name, value);
            line.addClassName("bureau-foot-line");
            add(line);
        }
        if (totals.isEmpty()) {
            add(new Span("Σ"));
        }
        getElement().setAttribute("data-empty", totals.isEmpty());
        getElement().setAttribute("aria-label", label(totals, figures));
    }

    private String label(List<Total> totals, Map<Wanted, Figure> figures) {
        var words = new TotalWords(desk);
        var shown =
                totals.stream()
                        .map(total ->
                                words.name(total)
                                        + " "
                                        + words.of(
                                                column,
                                                total,
                                                figures.get(new Wanted(column.name(), total))))
                        .collect(Collectors.joining(", "));
        return totals.isEmpty()
                ? desk.text("list.totals.choose", title)
                : desk.text("list.totals.of", title, shown);
    }

    private void choose(TotalChoice choice, Consumer<Total> toggle) {
        var menu =
                new SmallMenu(
                        this, PopoverPosition.TOP_END, desk.text("list.totals.choose", title));
        for (var total : Totals.of(column.field().attribute())) {
            menu.check(
                    new TotalWords(desk).name(total),
                    () -> choice.of(column).contains(total),
                    () -> toggle.accept(total));
        }
        menu.openIn(getParent().orElseThrow());
    }
}
