package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.Snapshot;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.internal.ui.parts.TypeBadge;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Optional;

/// The top of a form, always in sight: where one is, which row it is, and what can be done.
final class FormBar extends Header {

    private static final long serialVersionUID = 1L;
    private static final int BUTTONS = 2;

    private final transient Place place;
    private final transient Snapshot snapshot;
    private final transient Commands commands;

    /// What the buttons do.
    interface Commands {

        void save(After after);

        void delete();

        void run(EntityModel.Action action);
    }

    /// Where a save leads.
    enum After {
        LIST,
        STAY,
        ANOTHER
    }

    FormBar(Place place, Snapshot snapshot, String back, Commands commands) {
        this.place = place;
        this.snapshot = snapshot;
        this.commands = commands;
        addClassName("bureau-form-bar");
        add(heading(back));
    }

    private Component heading(String back) {
        var list = place.list();
        var link = new Link(Paths.list(list, back), "‹ " + place.desk().plural(list));
        link.addClassName("bureau-back");
        var title = new Div(new H1(title()));
        title.addClassName("bureau-form-title");
        if (!snapshot.id().isEmpty() && TypeBadge.tells(place.desk(), place.model())) {
            title.add(new TypeBadge(place.desk(), place.model()));
        }
        status().ifPresent(title::add);
        var heading = new Div(link, title);
        heading.addClassName("bureau-form-heading");
        return heading;
    }

    private String title() {
        if (snapshot.id().isEmpty()) {
            return place.text(
                    "form.add", place.desk().inside(place.desk().singular(place.model())));
        }
        return snapshot.label();
    }

    /// The badge of the first choice, which is the row's state wherever there is one.
    private Optional<Component> status() {
        if (snapshot.id().isEmpty()) {
            return Optional.empty();
        }
        return place.model().fields().stream()
                .filter(field -> field.attribute() instanceof Attribute.Choice)
                .filter(field -> snapshot.values().get(field.path()) != null)
                .findFirst()
                .map(field -> Values.component(place, field, snapshot.values().get(field.path())));
    }

    /// Adds the buttons.
    ///
    /// @param writable whether there is anything to save
    FormBar with(boolean writable) {
        var buttons = new Div();
        buttons.addClassName("bureau-form-buttons");
        if (!writable) {
            var view = new Span(place.text("form.view"));
            view.addClassName("bureau-view-only");
            buttons.add(view);
        }
        var actions = actions();
        actions.stream().limit(BUTTONS).forEach(action -> buttons.add(action(action)));
        var menu = menu(actions.stream().skip(BUTTONS).toList());
        if (!menu.getItems().getFirst().getSubMenu().getItems().isEmpty()) {
            buttons.add(menu);
        }
        if (writable) {
            buttons.add(saving());
        }
        add(buttons);
        return this;
    }

    private List<EntityModel.Action> actions() {
        return place.model().actions().stream()
                .filter(action -> snapshot.operations().contains(action.name()))
                .toList();
    }

    private Button action(EntityModel.Action action) {
        var button = new Button(words(action), event -> commands.run(action));
        action.icon().map(Icons::of).ifPresent(button::setIcon);
        if (action.danger()) {
            button.addThemeVariants(ButtonVariant.ERROR);
        }
        return button;
    }

    private String words(EntityModel.Action action) {
        return place.desk().labels().words("action", action.label(), place.desk().locale());
    }

    private MenuBar menu(List<EntityModel.Action> actions) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var root = bar.addItem(Icons.of("ellipsis-dots-v"));
        root.setAriaLabel(place.text("form.more"));
        bar.addClassName("bureau-more");
        var items = root.getSubMenu();
        if (!snapshot.id().isEmpty()) {
            items.addItem(
                    place.text("form.history"),
                    event ->
                            event.getSource()
                                    .getUI()
                                    .ifPresent(ui ->
                                            ui.navigate(
                                                    Paths.history(place.list(), snapshot.id()))));
        }
        actions.forEach(action -> items.addItem(words(action), event -> commands.run(action)));
        if (snapshot.operations().contains(Permission.DELETE)) {
            MenuItem delete = items.addItem(place.text("form.delete"), event -> commands.delete());
            delete.addClassName("bureau-danger");
        }
        return bar;
    }

    private Component saving() {
        var save = new Button(place.text("form.save"), event -> commands.save(After.LIST));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).setBrowserDefaultAllowed(false);
        save.setTooltipText(place.text("form.save.keys"));
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.PRIMARY);
        var root = bar.addItem("");
        root.setAriaLabel(place.text("form.save.other"));
        root.getSubMenu().addItem(place.text("form.save.stay"), event -> commands.save(After.STAY));
        if (mayAdd()) {
            root.getSubMenu()
                    .addItem(
                            place.text("form.save.another"), event -> commands.save(After.ANOTHER));
        }
        var split = new Div(save, bar);
        split.addClassName("bureau-split");
        return split;
    }

    private boolean mayAdd() {
        var desk = place.desk();
        return desk.store().may(desk.actor(), place.model(), Permission.ADD);
    }
}
