package dev.bureau.internal.ui.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.bureau.internal.data.account.PasswordPolicy;
import dev.bureau.internal.ui.parts.Desk;

/// Two inputs for a new password, which must be typed alike.
final class NewPassword extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final PasswordField first;
    private final PasswordField second;

    NewPassword(Desk desk) {
        this.desk = desk;
        first = field(desk, "account.password.new", Autocomplete.NEW_PASSWORD);
        first.setHelperText(desk.text("account.password.help", PasswordPolicy.MINIMUM));
        second = field(desk, "account.password.repeat", Autocomplete.NEW_PASSWORD);
        addClassName("bureau-new-password");
        add(first, second);
    }

    /// An input for a password.
    static PasswordField field(Desk desk, String label, Autocomplete autocomplete) {
        var field = new PasswordField(desk.text(label));
        field.setAutocomplete(autocomplete);
        field.setMaxLength(PasswordPolicy.MAXIMUM);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.setWidthFull();
        return field;
    }

    String value() {
        return first.getValue();
    }

    void clear() {
        first.clear();
        second.clear();
    }

    /// Whether something was typed, twice alike; says at the inputs what is wrong.
    boolean agrees() {
        var empty = first.isEmpty();
        first.setErrorMessage(desk.text("account.missing"));
        first.setInvalid(empty);
        var differs = !empty && !first.getValue().equals(second.getValue());
        second.setErrorMessage(desk.text("account.password.differs"));
        second.setInvalid(differs);
        return !empty && !differs;
    }

    /// Says why the password was not accepted.
    void refuse(String why) {
        first.setErrorMessage(why);
        first.setInvalid(true);
        first.focus();
    }
}
