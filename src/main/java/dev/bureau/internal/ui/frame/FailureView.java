package dev.bureau.internal.ui.frame;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.theme.aura.Aura;
import dev.bureau.internal.ui.parts.Brand;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Failures;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/// Says that a page could not be shown, with the number under which the log tells why. Stands
/// without the frame, which may be what failed.
@PermitAll
@StyleSheet("base://" + Aura.STYLESHEET)
@StyleSheet("base://bureau/bureau.css")
@StyleSheet("base://bureau/parts.css")
public final class FailureView extends Main
        implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final Brand brand;

    FailureView(Desk desk, Brand brand) {
        this.desk = desk;
        this.brand = brand;
        addClassNames("bureau-page", "bureau-blank", "bureau-failure");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var id = Failures.log(parameter.getCaughtException());
        removeAll();
        var sign = new Div(Icons.of("warning"));
        sign.addClassName("bureau-blank-icon");
        var number = new Span(desk.text("frame.failure.id", id));
        number.addClassName("bureau-muted");
        var again =
                new Link(
                        event.getLocation().getPathWithQueryParameters(), desk.text("frame.again"));
        again.addClassName("bureau-button");
        again.setRouterIgnore(true);
        var home = new Link(Paths.HOME, desk.text("frame.home"));
        home.addClassName("bureau-button");
        add(
                sign,
                new H1(desk.text("frame.failure")),
                new Paragraph(desk.text("frame.failure.help")),
                new Div(again, home),
                number);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return brand.pageTitle(desk.text("frame.failure"));
    }
}
