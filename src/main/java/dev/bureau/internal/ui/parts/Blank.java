package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// What stands where there is nothing to show: what it is for, and what helps.
public final class Blank extends Div {

    private static final long serialVersionUID = 1L;

    /// A note with an icon, a heading, a sentence, and buttons or links that help.
    public Blank(String icon, String heading, String sentence, Component... helps) {
        addClassName("bureau-blank");
        var sign = new Div(Icons.of(icon));
        sign.addClassName("bureau-blank-icon");
        var buttons = new Div(helps);
        buttons.addClassName("bureau-blank-helps");
        add(sign, new H2(heading), new Paragraph(sentence), buttons);
    }
}
