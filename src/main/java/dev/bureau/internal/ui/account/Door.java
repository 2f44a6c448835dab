package dev.bureau.internal.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.ui.parts.Banner;
import dev.bureau.internal.ui.parts.Brand;

/// The card in the middle of a page that stands before the back office: the product's name over
/// what is asked.
final class Door extends Div {

    private static final long serialVersionUID = 1L;

    Door(Brand brand) {
        addClassName("bureau-door");
        brand.accent().ifPresent(accent -> getStyle().set("--bureau-accent", accent));
        brand.radius().ifPresent(radius -> getStyle().set("--bureau-radius", radius + "px"));
        brand.notice().ifPresent(words -> add(new Banner(words)));
        add(sign(brand));
    }

    Door heading(String words) {
        add(new H1(words));
        return this;
    }

    Door say(String sentence) {
        add(new Paragraph(sentence));
        return this;
    }

    Door with(Component... parts) {
        add(parts);
        return this;
    }

    private static Component sign(Brand brand) {
        var sign = new Div();
        sign.addClassName("bureau-door-sign");
        sign.add(brand.logo().<Component>map(it -> new Image(it, "")).orElseGet(() -> mark(brand)));
        sign.add(new Span(brand.name()));
        return sign;
    }

    /// The first letter of the name, where there is no logo.
    private static Component mark(Brand brand) {
        var letter = new Span(brand.name().substring(0, brand.name().offsetByCodePoints(0, 1)));
        letter.addClassName("bureau-door-mark");
        letter.getElement().setAttribute("aria-hidden", "true");
        return letter;
    }
}
