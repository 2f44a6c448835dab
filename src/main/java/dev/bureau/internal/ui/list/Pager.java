package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.ui.list.RowGrid.Seen;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import java.text.NumberFormat;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The way from page to page: to the first, the next, the last, or one by its number.
final class Pager extends Nav {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final Consumer<Spot> go;
    private final Span range = new Span();
    private final Button first;
    private final Button previous;
    private final IntegerField number = new IntegerField();
    private final Span all = new Span();
    private final Button next;
    private final Button last;
    private Seen seen = Seen.NOTHING;
    private int size = 1;
    private long pages;
    private boolean exact;

    Pager(Desk desk, Consumer<Spot> go) {
        this.desk = desk;
        this.go = go;
        first = step("list.first", "step-backward", () -> Spot.FIRST);
        previous = step("list.previous", "angle-left", () -> seen.spot().previous(seen.first()));
        next = step("list.next", "angle-right", () -> seen.spot().next(seen.next()));
        last = step("list.last", "step-forward", this::end);
        first.addClassName("bureau-pager-end");
        last.addClassName("bureau-pager-end");
        setAriaLabel(desk.text("list.pages"));
        addClassName("bureau-pager");
        range.addClassName("bureau-range-shown");
        number.setAriaLabel(desk.text("list.goto"));
        number.setMin(1);
        number.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(page(change.getValue()));
            }
        });
        all.addClassName("bureau-pager-all");
        add(range, first, previous, number, all, next, last);
    }

    private Button step(String key, String icon, Supplier<Spot> wanted) {
        var button = new Button(Icons.of(icon), click -> go.accept(wanted.get()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(desk.text(key));
        // for the keys of the list: see list.js
        button.getElement().setAttribute("data-bureau-key", key);
        return button;
    }

    /// The last page, by its number where that is known.
    private Spot end() {
        return exact ? Spot.of(pages) : Spot.LAST;
    }

    private Spot page(long wanted) {
        return Spot.of(Math.clamp(wanted, 1, Math.max(1, pages)));
    }

    /// Shows where the rows are that were found.
    void show(int rows, Seen found) {
        size = rows;
        seen = found;
        pages = 0;
        exact = false;
        number.setVisible(false);
        all.setVisible(false);
        range.setText(range());
        var atFirst = found.spot().equals(Spot.FIRST);
        first.setEnabled(!atFirst);
        previous.setEnabled(!atFirst);
        next.setEnabled(!found.next().isEmpty());
        last.setEnabled(!found.next().isEmpty());
    }

    /// Offers the pages by number, as far as it is known how many there are.
    void counted(Count count) {
        pages = (count.rows() + size - 1) / size;
        var known = count.kind() != Count.Kind.MORE && pages > 1;
        number.setVisible(known);
        all.setVisible(known);
        exact = count.exact() && pages > 0;
        number.setMax((int) Math.min(pages, Integer.MAX_VALUE));
        if (seen.spot().page() > 0) {
            number.setValue((int) Math.min(seen.spot().page(), Integer.MAX_VALUE));
        } else {
            number.clear();
        }
        all.setText(desk.text(count.exact() ? "list.goto.of" : "list.goto.about", format(pages)));
    }

    private String range() {
        var page = seen.spot().page();
        var before = (Math.abs(page) - 1) * size;
        if (page == -1) {
            return desk.text("list.range.last", format(seen.rows()));
        }
        if (page < 0) {
            return desk.text("list.range.end", format(before + seen.rows()), format(before + 1));
        }
        if (seen.spot().about()) {
            return desk.text("list.range.about", format(before + 1));
        }
        var key = seen.furthest() ? "list.range.furthest" : "list.range";
        return desk.text(key, format(before + 1), format(before + seen.rows()));
    }

    private String format(long number) {
        return NumberFormat.getInstance(desk.locale()).format(number);
    }
}
