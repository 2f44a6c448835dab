package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import java.util.List;

/// Asks of which type a new row is to be, where the address does not say.
final class TypeChoice extends Div {

    private static final long serialVersionUID = 1L;

    /// @param kinds the types that the actor may add
    /// @param address what else the address says, for the form
    TypeChoice(Desk desk, EntityModel model, List<EntityModel> kinds, QueryParameters address) {
        addClassName("bureau-type-choice");
        var back = new Link(Paths.list(model), "‹ " + desk.plural(model));
        back.addClassName("bureau-back");
        var title = new H1(desk.text("form.add", desk.inside(desk.singular(model))));
        var heading = new Header(back, title);
        heading.addClassName("bureau-form-heading");
        var types = new Nav();
        types.setAriaLabel(desk.text("list.add.type"));
        kinds.forEach(kind -> types.add(link(desk, model, kind, address)));
        add(heading, types);
    }

    private static Link link(
            Desk desk, EntityModel model, EntityModel kind, QueryParameters address) {
        var query = address.getQueryString();
        var path = Paths.add(model, kind) + (query.isEmpty() ? "" : "&" + query);
        return new Link(path, Icons.of(kind.icon()), new Span(desk.singular(kind)));
    }
}
