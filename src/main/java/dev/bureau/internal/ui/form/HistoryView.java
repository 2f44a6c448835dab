package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.internal.ui.parts.Trail;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/// Everything that was done to one row: who, when, and each old and new value.
@PermitAll
@StyleSheet("base://bureau/history.css")
@StyleSheet("base://bureau/form.css")
@StyleSheet("base://bureau/children.css")
public final class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle, Trail {

    private static final long serialVersionUID = 1L;
    private static final int PIECE = 50;

    private final transient Desk desk;
    private final OrderedList list = new OrderedList();
    private String slug = "";
    private String id = "";
    private String label = "";
    private int shown;

    HistoryView(Desk desk) {
        this.desk = desk;
        addClassNames("bureau-page", "bureau-history");
        list.addClassName("bureau-timeline");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("entity").orElse("");
        id = event.getRouteParameters().get("id").orElse("");
        var place = place();
        label =
                desk.store()
                        .find(place.model(), id, desk.actor())
                        .orElseThrow(NotFoundException::new)
                        .label();
        removeAll();
        list.removeAll();
        shown = 0;
        var back = new Link(Paths.form(place.model(), id), "‹ " + label);
        back.addClassName("bureau-back");
        add(back, new H1(title()), list);
        more();
    }

    private Place place() {
        return desk.visible(slug, desk.actor())
                .map(model -> new Place(desk, model))
                .orElseThrow(NotFoundException::new);
    }

    private void more() {
        var place = place();
        var revisions =
                desk.store().history(place.model(), id, new Window(shown, PIECE + 1), desk.actor());
        revisions.stream().limit(PIECE).forEach(one -> list.add(new ListItem(entry(place, one))));
        shown += Math.min(PIECE, revisions.size());
        if (shown == 0) {
            add(new Paragraph(desk.text("form.history.none")));
        } else if (revisions.size() > PIECE) {
            add(older());
        }
    }

    private Button older() {
        var older = new Button(desk.text("form.history.older"));
        older.addClickListener(event -> {
            remove(older);
            more();
        });
        return older;
    }

    private Component entry(Place place, Revision revision) {
        var who = new Span(revision.displayName());
        who.addClassName("bureau-who");
        var act = new Span(RevisionWords.of(place, revision).act(revision));
        var head = new Div(who, act, Ago.of(desk, revision.at()));
        head.addClassName("bureau-entry-head");
        var entry = new Div(head);
        entry.addClassName("bureau-entry");
        entry.getElement()
                .setAttribute(
                        "data-kind", revision.kind().name().toLowerCase(java.util.Locale.ROOT));
        if (!revision.changes().isEmpty()) {
            entry.add(new ChangeLines(RevisionWords.at(place, revision), revision.changes()));
        }
        return entry;
    }

    private String title() {
        return desk.text("form.history.of", label);
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    @Override
    public List<Crumb> trail() {
        var model = place().model();
        return List.of(
                new Crumb(desk.plural(model), Paths.list(model)),
                new Crumb(label, Paths.form(model, id)),
                Crumb.here(desk.text("form.history")));
    }
}
