package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.bureau.internal.data.Count;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.list.RowGrid.Seen;
import dev.bureau.internal.ui.parts.Counts;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.query.ListQuery;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.function.Consumer;

/// How many rows answer the question, which of them are shown, and the way to the others.
final class ListFoot extends Div {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final EntityModel model;
    private final Span answer = new Span();
    private final Span range = new Span();
    private final Button previous;
    private final Button next;
    private final Select<Integer> size = new Select<>();
    private ListState state;

    ListFoot(Desk desk, EntityModel model, Consumer<ListState> go) {
        this.desk = desk;
        this.model = model;
        state = new ListState(ListQuery.ALL, 0, model.pageSize());
        previous = step("list.previous", "angle-left", () -> go.accept(state.at(state.page() - 1)));
        next = step("list.next", "angle-right", () -> go.accept(state.at(state.page() + 1)));
        addClassName("bureau-foot");
        answer.getElement().setAttribute("role", "status");
        range.addClassName("bureau-range-shown");
        var pager = new Nav(range, previous, next);
        pager.setAriaLabel(desk.text("list.pages"));
        pager.addClassName("bureau-pager");
        add(answer, sizes(go), pager);
    }

    private static Button step(String key, String icon, Runnable go) {
        var button = new Button(Icons.of(icon), click -> go.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("data-key", key);
        return button;
    }

    private Component sizes(Consumer<ListState> go) {
        previous.setAriaLabel(desk.text("list.previous"));
        next.setAriaLabel(desk.text("list.next"));
        var choices = new ArrayList<>(ListState.sizes(model));
        choices.add(ListState.SCROLL);
        size.setItems(choices);
        size.setItemLabelGenerator(
                rows -> rows == ListState.SCROLL ? desk.text("list.scroll") : rows.toString());
        size.setAriaLabel(desk.text("list.rows"));
        size.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(state.sized(change.getValue()));
            }
        });
        var sizes = new Div(new Span(desk.text("list.rows")), size);
        sizes.addClassName("bureau-sizes");
        return sizes;
    }

    /// Shows which rows are there; how many there are in all comes later.
    void show(ListState shown, Seen seen) {
        state = shown;
        size.setValue(shown.size());
        answer.setText("");
        pages(seen);
    }

    /// Tells how many rows answer the question.
    void counted(Count count) {
        answer.setText(desk.counted(model, count));
    }

    /// Tells how many of all rows answer the question.
    void counted(Count count, Count all) {
        answer.setText(desk.text("list.of", Counts.words(desk, count), Counts.words(desk, all)));
    }

    private void pages(Seen seen) {
        range.setVisible(!state.scrolling());
        previous.setVisible(!state.scrolling());
        next.setVisible(!state.scrolling());
        var format = NumberFormat.getInstance(desk.locale());
        range.setText(
                desk.text(
                        "list.range",
                        format.format(seen.passed() + 1),
                        format.format(seen.passed() + seen.rows())));
        previous.setEnabled(state.page() > 0);
        next.setEnabled(seen.more());
    }
}
