package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.bureau.access.Actor;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.index.IndexReport.Purpose;
import dev.bureau.internal.data.index.IndexReport.Use;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Blank;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Order;
import java.util.Optional;
import java.util.stream.Collectors;

/// Stands in the place of rows that take long: that they are on their way, why that is as far as it
/// is known, and the way to stop it.
final class Looking extends Div {

    private static final long serialVersionUID = 1L;

    Looking(Desk desk, EntityModel model, ListQuery query, Runnable stop) {
        addClassName("bureau-looking");
        getElement().setAttribute("role", "status");
        var cancel = new Button(desk.text("list.cancel"), click -> stop.run());
        add(
                new Blank(
                        "hourglass",
                        desk.text("list.looking"),
                        desk.text("list.looking.help"),
                        cancel));
        var actor = desk.actor();
        if (actor.superuser()) {
            var store = desk.store();
            desk.later()
                    .fetch(
                            this,
                            () -> missing(store, model, query, actor),
                            missing -> missing.ifPresent(use -> tell(desk, model, use)));
        }
    }

    private void tell(Desk desk, EntityModel model, Use use) {
        var what =
                model.field(use.path().replaceFirst("^-", ""))
                        .map(field -> desk.labels().field(model, field, desk.locale()))
                        .orElse(use.path());
        var why =
                desk.text(
                        use.purpose() == Purpose.ORDER
                                ? "list.unindexed.order"
                                : "list.unindexed.search",
                        what);
        var advice = new Link(Paths.model(model), desk.text("list.unindexed.add"));
        var line = new Paragraph(why + " ");
        line.addClassName("bureau-looking-why");
        line.add(advice);
        add(line);
    }

    /// The first thing of the question that no index serves.
    private static Optional<Use> missing(
            EntityStore store, EntityModel model, ListQuery query, Actor actor) {
        var orders = query.orders().isEmpty() ? model.orders() : query.orders();
        var sorted = orders.stream().map(Looking::key).collect(Collectors.toSet());
        return store.indexes(model, actor).uses().stream()
                .filter(use -> use.index().isEmpty())
                .filter(use ->
                        switch (use.purpose()) {
                            case SEARCH -> !query.search().isEmpty();
                            case ORDER -> query.search().isEmpty() && sorted.contains(use.path());
                            case FILTER -> false;
                        })
                .findFirst();
    }

    private static String key(Order order) {
        return (order.descending() ? "-" : "") + order.path();
    }
}
