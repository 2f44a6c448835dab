package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.list.RowGrid.Seen;
import dev.bureau.internal.ui.parts.Counts;
import dev.bureau.internal.ui.parts.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// How many rows answer the question, which of them are shown, and the way to the others.
final class ListFoot extends Div {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final EntityModel model;
    private final Span answer = new Span();
    private final Pager pager;
    private final Select<Integer> size = new Select<>();
    private ListState state;
    private Optional<Count> all = Optional.empty();

    ListFoot(Desk desk, EntityModel model, Consumer<ListState> go, TotalRow totals) {
        this.desk = desk;
        this.model = model;
        state = ListState.first(model);
        pager = new Pager(desk, spot -> go.accept(state.at(spot)));
        addClassName("bureau-foot");
        answer.getElement().setAttribute("role", "status");
        add(answer, sums(totals), sizes(go), pager);
    }

    /// Shows totals under the columns, or hides them.
    private Component sums(TotalRow totals) {
        var button = new NativeButton("Σ");
        button.addClassName("bureau-sums");
        button.getElement().setAttribute("title", desk.text("list.totals"));
        button.getElement().setAttribute("aria-label", desk.text("list.totals"));
        button.getElement().setAttribute("aria-pressed", "" + totals.on());
        button.addClickListener(click -> {
            totals.turn();
            button.getElement().setAttribute("aria-pressed", "" + totals.on());
        });
        button.setVisible(totals.possible());
        return button;
    }

    private Component sizes(Consumer<ListState> go) {
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

    /// Shows which rows are there; how many there are in all comes later, and stays from page to
    /// page.
    void show(ListState shown, Seen seen) {
        if (!shown.asked().withOrders(List.of()).equals(state.asked().withOrders(List.of()))) {
            answer.setText("");
        }
        state = shown;
        size.setValue(shown.size());
        pager.setVisible(!shown.scrolling());
        if (!shown.scrolling()) {
            pager.show(shown.size(), seen);
        }
    }

    /// Tells how many rows answer the question.
    ///
    /// @param some whether there may be others, whose number is told behind as soon as it is known
    void counted(Count count, boolean some) {
        var words = desk.counted(model, count);
        answer.setText(
                all.filter(any -> some)
                        .map(known -> desk.text("list.of", words, Counts.words(desk, known)))
                        .orElse(words));
        if (!state.scrolling()) {
            pager.counted(count);
        }
    }

    /// Tells of how many rows that is.
    void counted(Count count, Count known) {
        all = Optional.of(known);
        counted(count, true);
    }
}
