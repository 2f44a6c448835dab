package dev.bureau.internal.ui.account;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.theme.aura.Aura;
import dev.bureau.access.Accounts.NewUser;
import dev.bureau.internal.data.account.FirstStart;
import dev.bureau.internal.ui.parts.Brand;
import dev.bureau.internal.ui.parts.Desk;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/// The page on which whoever reads the server's console makes the first account. It is there once.
@AnonymousAllowed
@StyleSheet("base://" + Aura.STYLESHEET)
@StyleSheet("base://bureau/bureau.css")
@StyleSheet("base://bureau/account.css")
public final class SetUpView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    private final transient Desk desk;
    private final transient Brand brand;
    private final transient ObjectProvider<FirstStart> firstStart;
    private final TextField code;
    private final TextField displayName;
    private final TextField username;
    private final NewPassword password;

    SetUpView(Desk desk, Brand brand, ObjectProvider<FirstStart> firstStart) {
        this.desk = desk;
        this.brand = brand;
        this.firstStart = firstStart;
        addClassName("bureau-threshold");
        code = field("account.setup.code", Autocomplete.OFF);
        code.setHelperText(desk.text("account.setup.code.help"));
        displayName = field("account.name", Autocomplete.NAME);
        username = field("account.username", Autocomplete.USERNAME);
        password = new NewPassword(desk);
        var create = new Button(desk.text("account.setup.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(Key.ENTER);
        add(
                new Door(brand)
                        .heading(desk.text("account.setup"))
                        .say(desk.text("account.setup.help"))
                        .with(code, displayName, username, password, create));
    }

    private TextField field(String label, Autocomplete autocomplete) {
        var field = new TextField(desk.text(label));
        field.setAutocomplete(autocomplete);
        field.setMaxLength(LONGEST);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.setWidthFull();
        return field;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var start = firstStart.getIfAvailable();
        if (start == null || !start.open()) {
            event.forwardTo(SignInView.class);
        }
    }

    private void create() {
        var missing = Stream.of(code, displayName, username).filter(this::missing).toList();
        if (!password.agrees() || !missing.isEmpty()) {
            return;
        }
        var name = displayName.getValue().strip();
        var user = new NewUser(username.getValue(), name, password.value(), Set.of(), true);
        firstStart
                .getObject()
                .create(code.getValue(), user)
                .ifPresentOrElse(this::refuse, this::leave);
    }

    private boolean missing(TextField field) {
        field.setErrorMessage(desk.text("account.missing"));
        field.setInvalid(field.getValue().isBlank());
        return field.isInvalid();
    }

    private void refuse(String reason) {
        if (reason.startsWith("account.password")) {
            password.refuse(desk.text(reason));
        } else {
            code.setErrorMessage(desk.text(reason));
            code.setInvalid(true);
            code.focus();
        }
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate("sign-in", QueryParameters.of("ready", "1")));
    }

    @Override
    public String getPageTitle() {
        return brand.pageTitle(desk.text("account.setup"));
    }
}
