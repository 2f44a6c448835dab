package dev.bureau.internal.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.bureau.access.User;
import dev.bureau.internal.data.account.Account;
import dev.bureau.internal.data.account.PasswordChanges;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.FormAside;
import java.util.Optional;

/// Lets staff set the password of somebody, beside the form of the user.
public final class PasswordAside implements FormAside {

    private final Desk desk;
    private final PasswordChanges changes;

    public PasswordAside(Desk desk, PasswordChanges changes) {
        this.desk = desk;
        this.changes = changes;
    }

    @Override
    public Optional<Component> of(EntityModel model, String id) {
        return model.type() == User.class
                ? changes.settable(Long.parseLong(id), desk.actor()).map(this::box)
                : Optional.empty();
    }

    private Component box(Account account) {
        var state = new Paragraph(state(account));
        var set = new Button(desk.text("account.password.set"));
        set.addClickListener(click ->
                new SetPasswordDialog(desk, changes, account, () -> state.setText(present()))
                        .open());
        var box = new Section(new H2(desk.text("account.password")), state, set);
        box.addClassNames("bureau-section", "bureau-password-box");
        return box;
    }

    private String state(Account account) {
        return account.passwordHash().isEmpty()
                ? desk.text("account.password.none", account.displayName())
                : present();
    }

    private String present() {
        return desk.text("account.password.present");
    }
}
