package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.data.unsaved.Leftover;
import java.time.format.FormatStyle;

/// Offers what somebody typed into the row before and did not save.
final class LeftoverNote extends Div {

    private static final long serialVersionUID = 1L;

    LeftoverNote(Place place, Leftover leftover, Runnable restore, Runnable discard) {
        addClassName("bureau-leftover");
        getElement().setAttribute("role", "status");
        var when = Ago.exact(place.desk(), leftover.at(), FormatStyle.SHORT);
        add(
                new Span(place.text("form.unsaved", when)),
                new Div(
                        button(place.text("form.unsaved.restore"), restore),
                        button(
                                place.text("form.unsaved.discard"),
                                discard,
                                ButtonVariant.TERTIARY)));
    }

    private Button button(String words, Runnable work, ButtonVariant... looks) {
        var button =
                new Button(
                        words,
                        event -> {
                            removeFromParent();
                            work.run();
                        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addThemeVariants(looks);
        return button;
    }
}
