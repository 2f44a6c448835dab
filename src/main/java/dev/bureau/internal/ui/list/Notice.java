package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bureau.internal.data.shape.Problem;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import java.util.List;
import java.util.stream.Stream;

/// Says which parts of an address were left out, and why.
final class Notice extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;
    private static final int LONGEST = 100;

    Notice() {
        addClassName("bureau-notice");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(Desk desk, List<String> unreadable, List<Problem> problems) {
        removeAll();
        setVisible(!unreadable.isEmpty() || !problems.isEmpty());
        var reasons = new UnorderedList();
        Stream.concat(
                        unreadable.stream()
                                .map(part -> desk.text("list.address.unreadable", shortened(part))),
                        problems.stream()
                                .map(problem -> desk.text(problem.reason(), problem.what())))
                .distinct()
                .limit(MOST)
                .forEach(reason -> reasons.add(new ListItem(reason)));
        var more = unreadable.size() + problems.size() - MOST;
        if (more > 0) {
            reasons.add(new ListItem(desk.text("list.problems.more", more)));
        }
        var words = new Div(new Span(desk.text("list.problems")), reasons);
        add(Icons.of("info-circle-o"), words, close(desk));
    }

    private static String shortened(String part) {
        return part.length() <= LONGEST ? part : part.substring(0, LONGEST) + "…";
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
