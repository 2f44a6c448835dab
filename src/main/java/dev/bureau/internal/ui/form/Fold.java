package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;

/// A group of fields under its title, folded until somebody opens it or something in it wants to be
/// seen. All of it is in the browser, so that what was typed is kept and checked with the rest.
final class Fold extends NativeDetails {

    private static final long serialVersionUID = 1L;

    Fold(String title, Component group) {
        super(new H2(title), group);
        addClassName("bureau-fold");
    }

    /// Opens what the component stands in, if that is folded.
    static void open(Component component) {
        for (var at = component.getParent(); at.isPresent(); at = at.get().getParent()) {
            if (at.get() instanceof Fold fold) {
                fold.setOpen(true);
            }
        }
    }
}
