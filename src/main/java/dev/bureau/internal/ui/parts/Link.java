package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/// A link inside the back office, followed without loading the page anew.
public final class Link extends Anchor {

    private static final long serialVersionUID = 1L;

    /// A link with words.
    public Link(String path, String words) {
        this(path);
        setText(words);
    }

    /// A link around components.
    public Link(String path, Component... content) {
        setHref(path.isEmpty() ? "." : path);
        getElement().setAttribute("router-link", true);
        add(content);
    }
}
