package dev.bureau.internal.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bureau.access.Actor;
import dev.bureau.history.Revision;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.form.Ago;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import java.util.Optional;

/// What the actor did last, in words, with the way back to each row.
final class Recent {

    private static final int SHOWN = 10;

    private Recent() {}

    static Component of(Desk desk, Actor actor) {
        var revisions = desk.store().recent(actor, SHOWN);
        var section = new Section(new H2(desk.text("home.recent")));
        if (revisions.isEmpty()) {
            var nothing = new Paragraph(desk.text("home.recent.empty"));
            nothing.addClassName("bureau-muted");
            section.add(nothing);
        } else {
            var list = new UnorderedList();
            list.addClassName("bureau-recent");
            revisions.forEach(revision -> list.add(item(desk, revision)));
            section.add(list);
        }
        return section;
    }

    private static ListItem item(Desk desk, Revision revision) {
        var model =
                desk.registry()
                        .byName(revision.entity())
                        .flatMap(desk.registry()::home)
                        .flatMap(it -> desk.visible(it.slug(), desk.actor()));
        var kind = desk.registry().byName(revision.entity());
        var note = new Span(act(desk, kind, revision) + " · ");
        note.addClassName("bureau-muted");
        note.add(Ago.of(desk, revision.at()));
        return new ListItem(row(model, revision), note);
    }

    private static Component row(Optional<EntityModel> model, Revision revision) {
        return model.filter(it -> revision.kind() != Revision.Kind.DELETED)
                .<Component>map(
                        it -> new Link(Paths.form(it, revision.objectId()), revision.label()))
                .orElseGet(() -> new Span(revision.label()));
    }

    private static String act(Desk desk, Optional<EntityModel> model, Revision revision) {
        var kind = model.map(desk::singular).orElse(revision.entity());
        if (!revision.action().isEmpty()) {
            var action =
                    model.flatMap(it -> it.action(revision.action()))
                            .map(it -> desk.labels().words("action", it.label(), desk.locale()))
                            .orElse(revision.action());
            return desk.text("home.acted", kind, action);
        }
        return switch (revision.kind()) {
            case ADDED -> desk.text("home.added", kind);
            case CHANGED -> desk.text("home.changed", kind);
            case DELETED -> desk.text("home.deleted", kind);
        };
    }
}
