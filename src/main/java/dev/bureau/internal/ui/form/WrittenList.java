package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.ui.parts.Icons;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// What somebody typed, to be read, and to be copied as a whole; the browser copies it itself: see
/// `frame.js`.
final class WrittenList extends Div {

    private static final long serialVersionUID = 1L;

    WrittenList(Place place, List<Written> all) {
        addClassName("bureau-written");
        for (var one : all) {
            var caption = new Span(one.label());
            caption.addClassName("bureau-field-label");
            add(new Div(caption, new Pre(one.words())));
        }
        var whole =
                new Pre(
                        all.stream()
                                .map(one -> one.label() + "\n" + one.words())
                                .collect(Collectors.joining("\n\n")));
        whole.setId("bureau-" + UUID.randomUUID());
        whole.getElement().setAttribute("hidden", true);
        add(whole, copy(place, whole.getId().orElseThrow()));
    }

    private static NativeButton copy(Place place, String id) {
        var words = new Span(place.text("form.copy"));
        words.getElement().setAttribute("role", "status");
        var copy = new NativeButton();
        copy.add(Icons.of("copy-o"), words);
        copy.addClassName("bureau-button");
        copy.getElement().setAttribute("data-bureau-copy", id);
        copy.getElement().setAttribute("data-bureau-copied", place.text("form.copied"));
        return copy;
    }
}
