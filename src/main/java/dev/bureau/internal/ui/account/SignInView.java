package dev.bureau.internal.ui.account;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.theme.aura.Aura;
import dev.bureau.internal.data.account.FirstStart;
import dev.bureau.internal.ui.parts.Brand;
import dev.bureau.internal.ui.parts.Desk;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/// The page on which people sign in. The browser posts the form itself, so that password stores
/// work and the session gets a new id.
@AnonymousAllowed
@StyleSheet("base://" + Aura.STYLESHEET)
@StyleSheet("base://bureau/bureau.css")
@StyleSheet("base://bureau/account.css")
public final class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Brand brand;
    private final transient ObjectProvider<FirstStart> firstStart;
    private final LoginForm form = new LoginForm();
    private final Paragraph note = new Paragraph();

    SignInView(Desk desk, Brand brand, ObjectProvider<FirstStart> firstStart) {
        this.desk = desk;
        this.brand = brand;
        this.firstStart = firstStart;
        addClassName("bureau-threshold");
        form.setAction(VaadinRequest.getCurrent().getContextPath() + brand.path() + "/sign-in");
        form.setForgotPasswordButtonVisible(false);
        note.addClassName("bureau-door-note");
        note.getElement().setAttribute("role", "status");
        add(new Door(brand).with(note, form));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Optional.ofNullable(firstStart.getIfAvailable()).map(FirstStart::open).orElse(false)) {
            event.forwardTo(SetUpView.class);
        } else if (desk.actors().current().isPresent()) {
            event.forwardTo("");
        } else {
            show(event.getLocation().getQueryParameters());
        }
    }

    private void show(QueryParameters parameters) {
        var problem = problem(parameters);
        form.setI18n(words(problem));
        form.setError(!problem.isEmpty());
        var key = has(parameters, "bye") ? "account.bye" : "account.ready";
        note.setText(desk.text(key));
        note.setVisible(has(parameters, "bye") || has(parameters, "ready"));
    }

    private String problem(QueryParameters parameters) {
        var wait = parameters.getSingleParameter("wait").filter(it -> it.matches("[1-9]\\d{0,3}"));
        if (wait.isPresent()) {
            return desk.text("account.signin.wait", Integer.valueOf(wait.get()));
        }
        if (has(parameters, "unavailable")) {
            return desk.text("account.signin.unavailable");
        }
        return has(parameters, "error") ? desk.text("account.signin.wrong") : "";
    }

    private static boolean has(QueryParameters parameters, String name) {
        return parameters.getParameters().containsKey(name);
    }

    private LoginI18n words(String problem) {
        var fields = new LoginI18n.Form();
        fields.setTitle(desk.text("account.signin"));
        fields.setUsername(desk.text("account.username"));
        fields.setPassword(desk.text("account.password"));
        fields.setSubmit(desk.text("account.signin"));
        var error = new LoginI18n.ErrorMessage();
        error.setTitle(desk.text("account.signin.failed"));
        error.setMessage(problem);
        error.setUsername(desk.text("account.username.missing"));
        error.setPassword(desk.text("account.password.missing"));
        var words = new LoginI18n();
        words.setForm(fields);
        words.setErrorMessage(error);
        return words;
    }

    @Override
    public String getPageTitle() {
        return brand.pageTitle(desk.text("account.signin"));
    }
}
