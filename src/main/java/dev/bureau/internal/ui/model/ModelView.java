package dev.bureau.internal.ui.model;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Brand;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.internal.ui.parts.Trail;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/// How one entity is managed: what the mapping says, what was chosen and why, and the code that
/// pins it. For superusers only.
@PermitAll
@StyleSheet("context://bureau/model.css")
public final class ModelView extends Div implements BeforeEnterObserver, HasDynamicTitle, Trail {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final Brand brand;
    private String title = "";

    ModelView(Desk desk, Brand brand) {
        this.desk = desk;
        this.brand = brand;
        addClassNames("bureau-page", "bureau-model");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("entity").orElse("");
        if (!desk.actor().superuser()) {
            throw new NotFoundException();
        }
        var model = desk.registry().bySlug(slug).orElseThrow(NotFoundException::new);
        title = desk.plural(model);
        removeAll();
        add(
                head(model),
                section("model.choices", new ChoiceList(desk, model)),
                section("model.attributes", new AttributeFacts(desk, model).table()),
                section("model.index", new IndexFacts(desk, model)),
                section("model.code", new PinnedCode(desk, model)));
    }

    private Component head(EntityModel model) {
        var list = new Link(Paths.list(model), Icons.of("list"), new Span(desk.text("model.list")));
        list.addClassName("bureau-button");
        var heading = new Div(new H1(title), new Code(model.type().getName()));
        heading.addClassName("bureau-model-title");
        var head = new Div(heading, list);
        head.addClassName("bureau-head");
        return head;
    }

    private Component section(String key, Component content) {
        return new Section(new H2(desk.text(key)), content);
    }

    @Override
    public String getPageTitle() {
        return brand.pageTitle(title + " · " + desk.text("model.title"));
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(desk.text("model.title"), Paths.MODEL), Crumb.here(title));
    }
}
