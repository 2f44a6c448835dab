package dev.bureau.internal.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import dev.bureau.internal.data.account.PasswordChanges;
import dev.bureau.internal.ui.parts.Brand;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Toast;
import dev.bureau.internal.ui.parts.Trail;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/// The actor's own account: who they are signed in as, and a new password.
@PermitAll
@StyleSheet("base://bureau/account.css")
public final class AccountView extends Div implements HasDynamicTitle, Trail {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Brand brand;
    private final transient ObjectProvider<PasswordChanges> changes;
    private final PasswordField old;
    private final NewPassword chosen;

    AccountView(Desk desk, Brand brand, ObjectProvider<PasswordChanges> changes) {
        this.desk = desk;
        this.brand = brand;
        this.changes = changes;
        this.old =
                NewPassword.field(desk, "account.password.current", Autocomplete.CURRENT_PASSWORD);
        this.chosen = new NewPassword(desk);
        addClassNames("bureau-page", "bureau-account");
        add(new H1(desk.text("account.title")), new Paragraph(who()));
        add(changes.getIfAvailable() == null ? elsewhere() : password());
    }

    private String who() {
        var actor = desk.actor();
        return desk.text("account.who", actor.displayName(), actor.username());
    }

    private Component elsewhere() {
        return new Paragraph(desk.text("account.elsewhere"));
    }

    private Component password() {
        var change = new Button(desk.text("account.password.change"), click -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        var card = new Div(new H2(desk.text("account.password")), old, chosen, change);
        card.addClassName("bureau-card");
        return card;
    }

    private void change() {
        old.setErrorMessage(desk.text("account.missing"));
        old.setInvalid(old.isEmpty());
        if (!chosen.agrees() || old.isInvalid()) {
            return;
        }
        switch (changes.getObject().own(desk.actor(), old.getValue(), chosen.value())) {
            case PasswordChanges.Changed changed -> done(changed);
            case PasswordChanges.Refused refused -> refuse(refused.reason());
        }
    }

    private void done(PasswordChanges.Changed changed) {
        Session.renew(changed.stamp());
        old.clear();
        chosen.clear();
        Toast.done(desk.text("account.password.changed"));
    }

    private void refuse(String reason) {
        if (reason.equals("account.password.old")) {
            old.setErrorMessage(desk.text(reason));
            old.setInvalid(true);
            old.focus();
        } else {
            chosen.refuse(desk.text(reason));
        }
    }

    @Override
    public List<Crumb> trail() {
        return List.of(Crumb.here(desk.text("account.title")));
    }

    @Override
    public String getPageTitle() {
        return brand.pageTitle(desk.text("account.title"));
    }
}
