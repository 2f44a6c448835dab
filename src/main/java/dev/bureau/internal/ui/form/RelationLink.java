package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.parts.AddMenu;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.schema.Reference;
import org.jspecify.annotations.Nullable;

/// A relation's input, with the ways to the chosen row and to a new one: beside the form, or on a
/// page of its own.
final class RelationLink extends Div implements Drawer.Caller {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final ComboBox<Reference> box;
    private final Div ways = new Div();

    RelationLink(Place place, Field field, ComboBox<Reference> box, Component input) {
        this.place = place;
        this.box = box;
        addClassName("bureau-relation");
        ways.addClassName("bureau-relation-ways");
        add(input);
        var target = place.target(field.attribute());
        target.flatMap(place.desk().registry()::home)
                .ifPresent(list -> target.ifPresent(related -> offer(related, list)));
        place.visibleTarget(field.attribute()).ifPresent(this::open);
        if (ways.getChildren().findAny().isPresent()) {
            add(ways);
        }
    }

    /// Offers a new row to those who may add one.
    private void offer(EntityModel related, EntityModel list) {
        var desk = place.desk();
        var kinds = desk.store().addable(related, desk.actor());
        if (kinds.isEmpty()) {
            return;
        }
        var only = kinds.size() == 1 ? kinds.getFirst() : related;
        var button = new NativeButton();
        button.add(Icons.of("plus"));
        name(button, place.text("form.add", desk.inside(desk.singular(only))));
        if (kinds.size() == 1) {
            button.addClickListener(event -> new Drawer(desk, list, this).add(only));
            ways.add(button);
        } else {
            ways.add(AddMenu.menu(desk, button, kinds, kind -> choice(kind, list)));
        }
    }

    private Component choice(EntityModel kind, EntityModel list) {
        var desk = place.desk();
        var choice = new NativeButton();
        choice.add(Icons.of(kind.icon()), new Span(desk.singular(kind)));
        choice.addClickListener(event -> new Drawer(desk, list, this).add(kind));
        return choice;
    }

    /// Offers the chosen row.
    private void open(EntityModel list) {
        var beside = new NativeButton();
        beside.add(Icons.of("layout"));
        beside.addClickListener(event ->
                box.getOptionalValue()
                        .ifPresent(row -> new Drawer(place.desk(), list, this).change(row.id())));
        var link = new Link(Paths.HOME, Icons.of("external-link"));
        ways.add(beside, link);
        box.addValueChangeListener(event -> show(list, beside, link, event.getValue()));
        show(list, beside, link, box.getValue());
    }

    private void show(
            EntityModel list, NativeButton beside, Link link, @Nullable Reference chosen) {
        beside.setVisible(chosen != null);
        link.setVisible(chosen != null);
        if (chosen != null) {
            link.setHref(Paths.form(list, chosen.id()));
            name(link, place.text("form.open", chosen.label()));
            name(beside, place.text("form.drawer.open", chosen.label()));
        }
    }

    private static void name(Component way, String words) {
        way.addClassName("bureau-relation-open");
        way.getElement().setAttribute("aria-label", words);
        way.getElement().setAttribute("title", words);
    }

    /// A row that was chosen already may have another name now.
    @Override
    public void take(Reference row) {
        box.getLazyDataView().refreshAll();
        box.getLazyDataView().refreshItem(row);
        if (row.equals(box.getValue())) {
            box.clear();
        }
        box.setValue(row);
    }

    @Override
    public void behind(boolean isBehind) {
        var form = findAncestor(FormPane.class);
        if (form != null) {
            form.behind(isBehind);
        }
        if (!isBehind) {
            box.focus();
        }
    }
}
