package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.Icon;

/// Icons by name. They only accompany words, so assistive technology passes them over.
public final class Icons {

    private Icons() {}

    /// The icon of this name: one of Vaadin's, such as `newspaper`.
    public static Component of(String name) {
        var icon = new Icon("vaadin", name.isEmpty() ? "file-text-o" : name);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
