package dev.bureau.internal.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.theme.aura.Aura;
import dev.bureau.access.Actor;
import dev.bureau.internal.ui.parts.Brand;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.SignOut;
import jakarta.annotation.security.PermitAll;

/// Says to somebody who signed in that nothing was granted to them.
@PermitAll
@StyleSheet("base://" + Aura.STYLESHEET)
@StyleSheet("base://bureau/bureau.css")
@StyleSheet("base://bureau/account.css")
public final class NoRightsView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Brand brand;

    NoRightsView(Desk desk, Brand brand) {
        this.desk = desk;
        this.brand = brand;
        addClassName("bureau-threshold");
        var out = new Button(desk.text("account.signout"), click -> SignOut.go(brand));
        var who = desk.actors().current().map(Actor::displayName).orElse("");
        add(
                new Door(brand)
                        .heading(desk.text("account.norights"))
                        .say(desk.text("account.norights.help", who))
                        .with(out));
    }

    @Override
    public String getPageTitle() {
        return brand.pageTitle(desk.text("account.norights"));
    }
}
