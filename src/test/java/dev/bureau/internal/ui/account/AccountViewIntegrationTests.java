package dev.bureau.internal.ui.account;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.bureau.access.Accounts;
import dev.bureau.access.Accounts.NewUser;
import dev.bureau.internal.data.account.Account;
import dev.bureau.internal.data.account.AccountStore;
import dev.bureau.internal.data.account.Passwords;
import dev.bureau.testing.UiTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountViewIntegrationTests extends UiTest {

    private static final String OLD = "ink, paper and coffee";
    private static final String CHOSEN = "quite another, longer one";

    @Autowired Accounts accounts;
    @Autowired AccountStore store;
    @Autowired Passwords passwords;

    private final String username = "u" + UUID.randomUUID();

    @Test
    void changesTheOwnPassword() {
        signInWith("Readers");
        open("account");

        type(OLD, CHOSEN, CHOSEN);

        assertThat(passwords.match(CHOSEN, account().passwordHash())).isTrue();
        assertThat(_find(PasswordField.class)).allMatch(PasswordField::isEmpty);
        open("");
        assertThat(_get(H1.class).getText()).isNotEqualTo("Sign in");
    }

    @Test
    void asksForTheCurrentPassword() {
        signInWith("Readers");
        open("account");

        type("wrong", CHOSEN, CHOSEN);

        assertThat(field("Current password").getErrorMessage())
                .isEqualTo("This is not your current password");
        assertThat(passwords.match(OLD, account().passwordHash())).isTrue();
    }

    @Test
    void saysWhyANewPasswordIsRefused() {
        signInWith("Readers");
        open("account");

        type(OLD, "too short", "too short");
        assertThat(field("New password").getErrorMessage())
                .isEqualTo("Use at least 15 characters.");

        type(OLD, CHOSEN, CHOSEN + "!");
        assertThat(field("The same password again").getErrorMessage())
                .isEqualTo("The two passwords differ");
        assertThat(passwords.match(OLD, account().passwordHash())).isTrue();
    }

    @Test
    void saysSoWhereNothingWasGranted() {
        signInWith();
        open("articles");

        assertThat(_get(H1.class).getText()).isEqualTo("Nothing to see yet");
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Nothing to see yet");
    }

    @Test
    void letsStaffSetSomebodysPassword() {
        accounts.user(new NewUser(username, "Some Body", OLD, Set.of("Readers")));
        signIn("admin");
        open("users/" + account().id());

        _click(_get(Button.class, spec -> spec.withText("Set password")));
        _setValue(field("New password"), CHOSEN);
        _setValue(field("The same password again"), CHOSEN);
        _click(_find(Button.class, spec -> spec.withText("Set password")).getLast());

        assertThat(passwords.match(CHOSEN, account().passwordHash())).isTrue();
    }

    private void signInWith(String... groups) {
        accounts.user(new NewUser(username, "Some Body", OLD, Set.of(groups)));
        signIn(username);
    }

    private void type(String current, String chosen, String again) {
        _setValue(field("Current password"), current);
        _setValue(field("New password"), chosen);
        _setValue(field("The same password again"), again);
        _click(_get(Button.class, spec -> spec.withText("Change password")));
    }

    private static PasswordField field(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }

    private Account account() {
        return store.find(username).orElseThrow();
    }
}
