package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.internal.data.view.SavedView;
import dev.bureau.internal.data.view.SavedViews;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Toast;
import java.util.Locale;

/// Asks for another name of a view.
final class RenameView {

    private final Desk desk;
    private final EntityModel model;
    private final SavedView view;
    private final Runnable afterwards;
    private final Dialog dialog = new Dialog();
    private final TextField name = new TextField();

    RenameView(Desk desk, EntityModel model, SavedView view, Runnable afterwards) {
        this.desk = desk;
        this.model = model;
        this.view = view;
        this.afterwards = afterwards;
    }

    void open() {
        name.setLabel(desk.text("list.views.name"));
        name.setMaxLength(SavedViews.LONGEST_NAME);
        name.setValue(view.name());
        name.setAutoselect(true);
        name.setWidthFull();
        name.addClassName("bureau-view-name");
        name.addKeyPressListener(Key.ENTER, press -> rename());
        var rename = new Button(desk.text("list.views.rename"), click -> rename());
        rename.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.setHeaderTitle(desk.text("list.views.rename"));
        dialog.setWidth("24rem");
        dialog.add(name);
        dialog.getFooter()
                .add(new Button(desk.text("list.cancel"), click -> dialog.close()), rename);
        dialog.open();
        name.focus();
    }

    private void rename() {
        var words = name.getValue().strip();
        var refused = desk.views().rename(model, view.id(), words, desk.actor());
        if (refused.isPresent()) {
            name.setInvalid(true);
            name.setErrorMessage(
                    desk.text(
                            "list.views.refused." + refused.get().name().toLowerCase(Locale.ROOT)));
            return;
        }
        dialog.close();
        Toast.done(desk.text("list.views.renamed", words));
        afterwards.run();
    }
}
