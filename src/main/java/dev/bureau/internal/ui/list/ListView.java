package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Brand;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.LeaveDialog;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.internal.ui.parts.Trail;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rows of an entity, as the address asks for them.
@PermitAll
@StyleSheet("base://bureau/list.css")
@StyleSheet("base://bureau/question.css")
@StyleSheet("base://bureau/keys.css")
@StyleSheet("base://bureau/views.css")
@StyleSheet("base://bureau/edit.css")
@StyleSheet("base://bureau/columns.css")
@StyleSheet("base://bureau/shape.css")
public final class ListView extends Div
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, Trail {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final Brand brand;
    private String title = "";
    private String path = "";
    private @Nullable Listing listing;

    ListView(Desk desk, Brand brand) {
        this.desk = desk;
        this.brand = brand;
        addClassNames("bureau-page", "bureau-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("entity").orElse("");
        var model = desk.visible(slug, desk.actor()).orElseThrow(NotFoundException::new);
        var shown = listing;
        if (shown == null || !shown.of(model)) {
            title = desk.plural(model);
            shown =
                    new Listing(
                            desk, model, brand.compact() ? Density.COMPACT : Density.COMFORTABLE);
            listing = shown;
            removeAll();
            add(shown);
        }
        path = event.getLocation().getPath();
        event.getUI().getPage().addJsModule("base://bureau/list.js");
        event.getUI().getPage().addJsModule("base://bureau/edit.js");
        event.getUI().getPage().addJsModule("base://bureau/columns.js");
        shown.open(ListState.read(asked(event, model), model));
    }

    /// What the address asks for; where it asks for nothing, what the reader's list opens with.
    private QueryParameters asked(BeforeEnterEvent event, EntityModel model) {
        var asked = event.getLocation().getQueryParameters();
        var first =
                asked.getParameters().isEmpty()
                        ? new Opening(desk, model).address()
                        : Optional.<String>empty();
        first.ifPresent(address ->
                event.getUI()
                        .getPage()
                        .getHistory()
                        .replaceState(null, Paths.list(model, address)));
        return first.map(QueryParameters::fromString).orElse(asked);
    }

    /// What was typed into the rows stays while the same list asks something else.
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        var shown = listing;
        if (shown == null || !shown.unsaved() || event.getLocation().getPath().equals(path)) {
            return;
        }
        var navigation = event.postpone();
        new LeaveDialog(desk, navigation::cancel, navigation::proceed).open();
    }

    @Override
    public String getPageTitle() {
        return brand.pageTitle(title);
    }

    @Override
    public List<Crumb> trail() {
        return List.of(Crumb.here(title));
    }
}
