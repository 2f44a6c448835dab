package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// What became of a text: the words that went and those that came, in their places.
final class TextDiff extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONG = 80;

    TextDiff(String before, String after) {
        addClassName("bureau-diff");
        for (var piece : Diff.of(before, after)) {
            var span = new Span(piece.text());
            switch (piece.kind()) {
                case SAME -> {}
                case REMOVED -> span.addClassName("bureau-before");
                case ADDED -> span.addClassName("bureau-after");
            }
            add(span);
        }
    }

    /// Whether this tells more than the two texts beside each other.
    static boolean helps(String before, String after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && Math.max(before.length(), after.length()) > LONG;
    }
}
