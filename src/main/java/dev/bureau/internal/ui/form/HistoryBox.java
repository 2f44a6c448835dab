package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import java.util.List;

/// What was done to the row last, beside its form.
final class HistoryBox extends Section {

    private static final long serialVersionUID = 1L;
    private static final int LAST = 5;

    private final transient Place place;
    private final String id;
    private final Div content = new Div();

    HistoryBox(Place place, String id) {
        this.place = place;
        this.id = id;
        addClassNames("bureau-section", "bureau-history-box");
        add(new H2(place.text("form.history")), content);
        var desk = place.desk();
        var actor = desk.actor();
        var model = place.model();
        desk.later()
                .fetch(
                        this,
                        () -> desk.store().history(model, id, new Window(0, LAST), actor),
                        this::show);
    }

    private void show(List<Revision> revisions) {
        content.removeAll();
        if (revisions.isEmpty()) {
            var none = new Paragraph(place.text("form.history.none"));
            none.addClassName("bureau-none");
            content.add(none);
            return;
        }
        var list = new OrderedList();
        revisions.forEach(revision -> list.add(new ListItem(line(revision))));
        content.add(
                list, new Link(Paths.history(place.list(), id), place.text("form.history.all")));
    }

    private Component line(Revision revision) {
        var who = new Span(revision.displayName());
        who.addClassName("bureau-who");
        var act = new Span(" " + RevisionWords.of(place, revision).act(revision));
        return new Div(new Div(who, act), Ago.of(place.desk(), revision.at()));
    }
}
