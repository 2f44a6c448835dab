package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// A choice between few things, all of which are in sight.
///
/// @param <T> what is chosen from
final class Switch<T> extends Div {

    private static final long serialVersionUID = 1L;

    Switch(String title, List<T> choices, T chosen, Function<T, String> words, Consumer<T> choose) {
        addClassName("bureau-switch");
        var group = new Div();
        group.addClassName("bureau-switch-choices");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", title);
        for (var one : choices) {
            var button = new NativeButton(words.apply(one), click -> choose.accept(one));
            button.getElement().setAttribute("aria-pressed", String.valueOf(one.equals(chosen)));
            group.add(button);
        }
        add(new Span(title), group);
    }
}
