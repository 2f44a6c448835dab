package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.data.unsaved.FormPlace;
import dev.bureau.internal.data.unsaved.Presence;
import dev.bureau.internal.data.unsaved.Presence.Present;
import dev.bureau.internal.ui.parts.Desk;
import java.util.List;
import java.util.stream.Collectors;

/// Who else has the row open to change it. The browser says every few seconds that the form is
/// still open: see `form.js`; also while something else stands before it.
final class Companions extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 4;
    private static final int LETTERS = 2;

    private final transient Desk desk;
    private final transient FormPlace form;

    Companions(Desk desk, FormPlace form) {
        this.desk = desk;
        this.form = form;
        addClassName("bureau-companions");
        getElement().setAttribute("data-beat", String.valueOf(Presence.BEAT.toMillis()));
        getElement().setAttribute("role", "status");
        getElement().addEventListener("bureau-beat", event -> beat()).allowInert();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        beat();
    }

    /// Where nothing was closed properly, the silence tells.
    @Override
    protected void onDetach(DetachEvent event) {
        desk.presence().leave(form);
    }

    private void beat() {
        show(desk.presence().beat(form, desk.actor()));
    }

    private void show(List<Present> others) {
        removeAll();
        others.stream().limit(MOST).forEach(one -> add(badge(one)));
        if (others.size() > MOST) {
            add(new Span("+" + (others.size() - MOST)));
        }
        if (!others.isEmpty()) {
            var names = others.stream().map(Present::name).collect(Collectors.joining(", "));
            var words = new Span(desk.text("form.companions", others.size(), names));
            words.addClassName("bureau-companions-words");
            add(words);
        }
    }

    private Span badge(Present one) {
        var badge = new Span(initials(one.name()));
        badge.addClassName("bureau-companion");
        badge.getElement().setAttribute("aria-hidden", "true");
        badge.setTitle(
                desk.text("form.companions.since", one.name(), Ago.words(desk, one.since())));
        return badge;
    }

    private static String initials(String name) {
        var parts = name.strip().split("\\s+");
        var first = parts[0].codePoints().limit(parts.length > 1 ? 1 : LETTERS);
        var last =
                parts.length > 1 ? parts[parts.length - 1].codePoints().limit(1) : "".codePoints();
        var letters = new StringBuilder();
        first.forEach(letters::appendCodePoint);
        last.forEach(letters::appendCodePoint);
        return letters.toString().toUpperCase(java.util.Locale.ROOT);
    }
}
