package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinRequest;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.ui.form.FormCommand.Spot;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.internal.ui.parts.TypeBadge;
import dev.bureau.schema.Attribute;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// The top of a form, always in sight: where one is, which row it is, and what can be done.
final class FormBar extends Header {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient Snapshot snapshot;
    private final Div heading = new Div();
    private final Div above = new Div();

    FormBar(Place place, Snapshot snapshot) {
        this.place = place;
        this.snapshot = snapshot;
        addClassName("bureau-form-bar");
        add(heading);
    }

    /// Adds something above the title.
    void around(Component part) {
        above.add(part);
    }

    /// Adds something below the title.
    void beside(Component part) {
        heading.add(part);
    }

    /// Says where one is, and which row it is.
    ///
    /// @param back the question of the list that one came from
    void head(String back) {
        var list = place.list();
        var link = new Link(Paths.list(list, back), "‹ " + place.desk().plural(list));
        link.addClassName("bureau-back");
        above.add(link);
        above.addClassName("bureau-form-above");
        var title = new Div(new H1(title()));
        title.addClassName("bureau-form-title");
        if (!snapshot.id().isEmpty() && TypeBadge.tells(place.desk(), place.model())) {
            title.add(new TypeBadge(place.desk(), place.model()));
        }
        status().ifPresent(title::add);
        page().ifPresent(title::add);
        heading.add(above, title);
        heading.addClassName("bureau-form-heading");
    }

    /// A link to the page on which the application itself shows the row.
    private Optional<Component> page() {
        return snapshot.page()
                .map(page -> {
                    var context = VaadinRequest.getCurrent().getContextPath();
                    var link = new Anchor(address(page, context), Icons.of("external-link"));
                    link.setTarget(AnchorTarget.BLANK);
                    link.getElement().setAttribute("rel", "noopener noreferrer");
                    link.getElement().setAttribute("router-ignore", true);
                    link.setAriaLabel(place.text("form.page"));
                    link.setTitle(place.text("form.page"));
                    link.addClassName("bureau-form-page");
                    return link;
                });
    }

    /// Where the browser finds a page; a path begins where the application does.
    static String address(URI page, String context) {
        return page.getScheme() == null ? context + page : page.toString();
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
    FormBar with(List<FormCommand> commands) {
        var saves = at(commands, Spot.SAVE);
        var buttons = new Div();
        buttons.addClassName("bureau-form-buttons");
        if (saves.isEmpty()) {
            var view = new Span(place.text("form.view"));
            view.addClassName("bureau-view-only");
            buttons.add(view);
        }
        at(commands, Spot.BUTTON).forEach(command -> buttons.add(button(command)));
        var items = at(commands, Spot.MENU);
        if (!items.isEmpty()) {
            buttons.add(menu(items));
        }
        if (!saves.isEmpty()) {
            buttons.add(saving(saves));
        }
        add(buttons);
        return this;
    }

    private static List<FormCommand> at(List<FormCommand> commands, Spot spot) {
        return commands.stream().filter(command -> command.spot() == spot).toList();
    }

    private static Button button(FormCommand command) {
        var button = new Button(command.words(), event -> command.work().run());
        command.icon().map(Icons::of).ifPresent(button::setIcon);
        if (command.danger()) {
            button.addThemeVariants(ButtonVariant.ERROR);
        }
        return button;
    }

    private MenuBar menu(List<FormCommand> commands) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var root = bar.addItem(Icons.of("ellipsis-dots-v"));
        root.setAriaLabel(place.text("form.more"));
        bar.addClassName("bureau-more");
        commands.forEach(command -> item(root, command));
        return bar;
    }

    private static void item(MenuItem root, FormCommand command) {
        var item = root.getSubMenu().addItem(command.words(), event -> command.work().run());
        if (command.danger()) {
            item.addClassName("bureau-danger");
        }
    }

    private Component saving(List<FormCommand> commands) {
        var first = commands.getFirst();
        var save = new Button(first.words(), event -> first.work().run());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL)
                .resetFocusOnActiveElement()
                .setBrowserDefaultAllowed(false);
        save.setTooltipText(place.text("form.save.keys"));
        if (commands.size() == 1) {
            return save;
        }
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.PRIMARY);
        var root = bar.addItem("");
        root.setAriaLabel(place.text("form.save.other"));
        commands.stream().skip(1).forEach(command -> item(root, command));
        var split = new Div(save, bar);
        split.addClassName("bureau-split");
        return split;
    }
}
