package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import dev.bureau.internal.ui.parts.Desk;
import jakarta.annotation.security.PermitAll;

/// The rows of an entity.
@PermitAll
public final class ListView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Desk desk;

    ListView(Desk desk) {
        this.desk = desk;
        addClassName("bureau-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("entity").orElse("");
        var model = desk.visible(slug, desk.actor()).orElseThrow(NotFoundException::new);
        removeAll();
        add(new H1(desk.plural(model)));
    }
}
