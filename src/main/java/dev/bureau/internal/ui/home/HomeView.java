package dev.bureau.internal.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import dev.bureau.internal.ui.parts.Desk;
import jakarta.annotation.security.PermitAll;

/// The first page: what waits, what there is, what the actor did last.
@PermitAll
public final class HomeView extends Div {

    private static final long serialVersionUID = 1L;

    HomeView(Desk desk) {
        addClassName("bureau-page");
        add(new H1(desk.text("home.title")));
    }
}
