package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import dev.bureau.history.Change;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.internal.ui.parts.Toast;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Tells in passing what a save came to, and offers for a while to take it back.
final class SavedToast {

    /// Long enough to read it, think, and reach the button.
    private static final int MILLIS = 10_000;

    private static final int NAMES = 3;

    private final Place place;
    private final boolean added;
    private final Outcome.Saved saved;
    private final boolean left;

    /// @param added whether the row is a new one
    /// @param left whether its form is left
    SavedToast(Place place, boolean added, Outcome.Saved saved, boolean left) {
        this.place = place;
        this.added = added;
        this.saved = saved;
        this.left = left;
    }

    void tell() {
        if (!saved.changed()) {
            Toast.note(place.text("form.saved.nothing"));
            return;
        }
        var note = new Notification();
        note.setPosition(Notification.Position.BOTTOM_CENTER);
        note.setDuration(MILLIS);
        note.addThemeVariants(NotificationVariant.SUCCESS);
        var box = new Div(words());
        box.addClassName("bureau-saved");
        saved.effect().undo().ifPresent(undo -> box.add(button(note, undo)));
        note.add(box);
        alone(note);
        note.open();
    }

    /// Only the last save is taken back, and only as long as it is told.
    private static void alone(Notification note) {
        var ui = UI.getCurrent();
        var name = SavedToast.class.getName();
        var before = ComponentUtil.getData(ui, name);
        if (before instanceof Notification other) {
            other.close();
        }
        ComponentUtil.setData(ui, name, note);
        note.addOpenedChangeListener(event -> {
            if (!event.isOpened() && note.equals(ComponentUtil.getData(ui, name))) {
                ComponentUtil.setData(ui, name, null);
            }
        });
    }

    private Component words() {
        var words = new Div(new Span(headline()));
        words.addClassName("bureau-saved-words");
        if (left) {
            var path = Paths.form(place.list(), saved.id());
            words.add(new Link(path, saved.label()));
        }
        kept().forEach(sentence -> words.add(new Span(sentence)));
        return words;
    }

    private String headline() {
        var names = names(place, saved.effect().changes());
        if (added) {
            return place.text("form.saved.added", place.desk().singular(place.model()));
        }
        if (names.isEmpty()) {
            return place.text("form.saved");
        }
        return names.size() <= NAMES + 1
                ? place.text("form.saved.names", String.join(", ", names))
                : place.text(
                        "form.saved.more",
                        String.join(", ", names.subList(0, NAMES)),
                        names.size() - NAMES);
    }

    /// What the changed attributes and inlines are called.
    static List<String> names(Place place, List<Change> changes) {
        var words = new RevisionWords(place);
        return changes.stream().map(words::name).distinct().toList();
    }

    /// A sentence for each who changed something meanwhile.
    private List<String> kept() {
        var names = new LinkedHashMap<String, List<String>>();
        for (var kept : saved.effect().kept()) {
            var who = kept.who().isEmpty() ? place.text("form.conflict.somebody") : kept.who();
            place.model()
                    .field(kept.path())
                    .map(place::label)
                    .ifPresent(label ->
                            names.computeIfAbsent(who, any -> new ArrayList<>()).add(label));
        }
        return names.entrySet().stream()
                .map(one ->
                        place.text(
                                "form.saved.kept",
                                one.getKey(),
                                String.join(", ", one.getValue()),
                                one.getValue().size()))
                .toList();
    }

    private Button button(Notification note, Edit undo) {
        var button = new Button(place.text("form.undo"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTooltipText(place.text("form.undo.keys"));
        button.addClickShortcut(Key.KEY_Z, KeyModifier.ALT).resetFocusOnActiveElement();
        button.addClickListener(event -> {
            note.close();
            new Undoing(place, saved, undo).run();
        });
        return button;
    }
}
