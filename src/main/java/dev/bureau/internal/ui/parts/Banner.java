package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.html.Div;

/// A sentence of the application's own over every page.
public final class Banner extends Div {

    private static final long serialVersionUID = 1L;

    public Banner(String words) {
        addClassName("bureau-banner");
        getElement().setAttribute("role", "note");
        setText(words);
    }
}
