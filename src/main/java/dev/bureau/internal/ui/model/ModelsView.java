package dev.bureau.internal.ui.model;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
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

/// All entities, each with the way to the page that tells how it is managed. For superusers only.
@PermitAll
@StyleSheet("context://bureau/model.css")
public final class ModelsView extends Div implements BeforeEnterObserver, HasDynamicTitle, Trail {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final Brand brand;

    ModelsView(Desk desk, Brand brand) {
        this.desk = desk;
        this.brand = brand;
        addClassNames("bureau-page", "bureau-model");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!desk.actor().superuser()) {
            throw new NotFoundException();
        }
        removeAll();
        var help = new Paragraph(desk.text("model.help"));
        help.addClassName("bureau-muted");
        add(new H1(words()), help, table());
    }

    private Component table() {
        var table =
                new FactTable(
                        desk.text("model.title"),
                        List.of("entity", "group", "named", "declared", "class").stream()
                                .map(key -> desk.text("model.column." + key))
                                .toList());
        desk.registry().all().forEach(model -> table.row(row(model)));
        return table;
    }

    private List<Component> row(EntityModel model) {
        var link =
                new Link(Paths.model(model), Icons.of(model.icon()), new Span(desk.plural(model)));
        link.addClassName("bureau-model-link");
        return List.of(
                link,
                new Span(model.group()),
                FactTable.code(model.labelPaths()),
                new Span(desk.text(model.declared() ? "model.yes" : "model.no")),
                new Code(model.type().getName()));
    }

    private String words() {
        return desk.text("model.title");
    }

    @Override
    public String getPageTitle() {
        return brand.pageTitle(words());
    }

    @Override
    public List<Crumb> trail() {
        return List.of(Crumb.here(words()));
    }
}
