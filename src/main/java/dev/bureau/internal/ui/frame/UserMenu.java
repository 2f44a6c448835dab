package dev.bureau.internal.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.select.Select;
import dev.bureau.access.Actor;
import dev.bureau.internal.ui.parts.Brand;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.internal.ui.parts.SignOut;
import java.util.Locale;

/// The actor's own corner: their name, account, language, light or dark, sign out.
final class UserMenu extends Div {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final Brand brand;

    UserMenu(Desk desk, Brand brand) {
        this.desk = desk;
        this.brand = brand;
        addClassName("bureau-user");
        desk.actors().current().ifPresent(this::build);
    }

    private void build(Actor actor) {
        var avatar = new Avatar(actor.displayName());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var open = new NativeButton();
        open.add(avatar);
        open.addClassName("bureau-user-open");
        open.setAriaLabel(desk.text("frame.user", actor.displayName()));
        var menu = new Popover();
        menu.setTarget(open);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.addClassName("bureau-user-menu");
        menu.setAriaLabel(desk.text("frame.user", actor.displayName()));
        menu.add(who(actor), account());
        if (actor.superuser()) {
            menu.add(link(Paths.MODEL, "sitemap", "frame.model"));
        }
        menu.add(language(), theme(), signOut());
        add(open, menu);
    }

    private static Component who(Actor actor) {
        var name = new Span(actor.displayName());
        name.addClassName("bureau-user-name");
        var account = new Span(actor.username());
        account.addClassName("bureau-muted");
        var who = new Div(name, account);
        who.addClassName("bureau-user-who");
        return who;
    }

    private Component account() {
        return link("account", "user", "frame.account");
    }

    private Component link(String path, String icon, String key) {
        var link = new Link(path, Icons.of(icon), new Span(desk.text(key)));
        link.addClassName("bureau-menu-item");
        return link;
    }

    private Component language() {
        var language = new Select<Locale>();
        language.setLabel(desk.text("frame.language"));
        language.setItems(Languages.OFFERED);
        language.setItemLabelGenerator(locale -> locale.getDisplayLanguage(locale));
        language.setValue(Languages.offered(desk.locale()));
        language.addValueChangeListener(change -> {
            Languages.choose(change.getValue());
            UI.getCurrent().getPage().reload();
        });
        return language;
    }

    private Component theme() {
        var choices =
                new Div(
                        theme("light", "sun-o"),
                        theme("dark", "moon-o"),
                        theme("system", "desktop"));
        choices.addClassName("bureau-segments");
        choices.getElement().setAttribute("role", "group");
        choices.getElement().setAttribute("aria-label", desk.text("frame.theme"));
        var title = new Span(desk.text("frame.theme"));
        title.addClassName("bureau-menu-label");
        return new Div(title, choices);
    }

    private Component theme(String name, String icon) {
        var choice = new NativeButton();
        choice.add(Icons.of(icon), new Span(desk.text("frame.theme." + name)));
        choice.getElement().setAttribute("data-bureau-theme", name);
        return choice;
    }

    private Component signOut() {
        var out = new Button(desk.text("frame.signout"), Icons.of("sign-out"));
        out.addThemeVariants(ButtonVariant.TERTIARY);
        out.addClassName("bureau-menu-item");
        out.addClickListener(click -> SignOut.go(brand));
        return out;
    }
}
