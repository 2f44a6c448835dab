package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bureau.internal.data.Problem;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import java.util.List;

/// Says which parts of an address were left out, and why.
final class Notice extends Div {

    private static final long serialVersionUID = 1L;

    Notice() {
        addClassName("bureau-notice");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(Desk desk, List<String> unreadable, List<Problem> problems) {
        removeAll();
        setVisible(!unreadable.isEmpty() || !problems.isEmpty());
        var reasons = new UnorderedList();
        unreadable.forEach(
                part -> reasons.add(new ListItem(desk.text("list.address.unreadable", part))));
        problems.forEach(
                problem -> reasons.add(new ListItem(desk.text(problem.reason(), problem.what()))));
        var words = new Div(new Span(desk.text("list.problems")), reasons);
        add(Icons.of("info-circle-o"), words, close(desk));
    }

    private NativeButton close(Desk desk) {
        var close = new NativeButton();
        close.add(Icons.of("close-small"));
        close.setAriaLabel(desk.text("list.close"));
        close.addClassName("bureau-close");
        close.addClickListener(click -> setVisible(false));
        return close;
    }
}
