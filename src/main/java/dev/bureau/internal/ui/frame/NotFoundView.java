package dev.bureau.internal.ui.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import dev.bureau.internal.ui.parts.Brand;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.internal.ui.parts.Trail;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/// Says that there is nothing at an address, or nothing that the actor may see.
@PermitAll
@ParentLayout(AdminLayout.class)
public final class NotFoundView extends Div
        implements HasErrorParameter<NotFoundException>, HasDynamicTitle, Trail {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final Brand brand;

    NotFoundView(Desk desk, Brand brand) {
        this.desk = desk;
        this.brand = brand;
        addClassNames("bureau-page", "bureau-blank");
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        var sign = new Div(Icons.of("search"));
        sign.addClassName("bureau-blank-icon");
        var home = new Link(Paths.HOME, desk.text("frame.home"));
        home.addClassName("bureau-button");
        add(
                sign,
                new H1(desk.text("frame.missing")),
                new Paragraph(desk.text("frame.missing.help")),
                home);
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return brand.pageTitle(desk.text("frame.missing"));
    }

    @Override
    public List<Crumb> trail() {
        return List.of(Crumb.here(desk.text("frame.missing")));
    }
}
