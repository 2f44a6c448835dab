package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.bureau.field.ElementsField;
import dev.bureau.field.FieldType;
import dev.bureau.history.Change;
import dev.bureau.history.Revision;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Optional;

/// The changes of one revision, a line each: the label, the old value and the new one.
final class ChangeLines extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient RevisionWords words;

    ChangeLines(Place place, List<Change> changes) {
        this.place = place;
        words = new RevisionWords(place);
        addClassName("bureau-changes");
        changes.forEach(change -> add(line(change)));
    }

    private Component line(Change change) {
        return switch (change) {
            case Change.Value value -> line(words.name(value), value(value));
            case Change.Members members -> line(words.name(members), members(members));
            case Change.Child child -> child(child);
        };
    }

    private static Component line(String label, Component content) {
        var name = new Span(label);
        name.addClassName("bureau-change-label");
        var line = new Div(name, content);
        line.addClassName("bureau-change");
        return line;
    }

    private Component value(Change.Value change) {
        var field = words.field(change.path());
        if (field.isPresent() && differs(field.get(), change)) {
            return new TextDiff(change.before(), change.after());
        }
        var line = new Div();
        line.addClassName("bureau-change-values");
        if (!change.before().isEmpty()) {
            line.add(marked("bureau-before", "form.history.before", shown(field, change.before())));
            line.add(Icons.of("arrow-right"));
        }
        line.add(marked("bureau-after", "form.history.after", shown(field, change.after())));
        return line;
    }

    private static boolean differs(Field field, Change.Value change) {
        return field.attribute() instanceof Attribute.Text
                && TextDiff.helps(change.before(), change.after());
    }

    /// The side a value stands on is said to those who do not see it.
    private Component marked(String style, String key, Component value) {
        var side = new Span(place.text(key));
        side.addClassName("bureau-hidden");
        var box = new Span(side, value);
        box.addClassName(style);
        return box;
    }

    private Component shown(Optional<Field> field, String text) {
        if (text.isEmpty()) {
            return new Span(place.text("form.empty"));
        }
        return field.filter(known -> !(known.attribute() instanceof Attribute.ToOne))
                .map(known -> decoded(known, text))
                .orElseGet(() -> new Span(text));
    }

    /// What cannot be read any more, because the attribute has changed since, is shown as it was
    /// written.
    @SuppressWarnings("unchecked")
    private Component decoded(Field field, String text) {
        try {
            var type = (FieldType<Object>) field.type();
            return Values.component(place, field, type.decode(text, place.context(field)));
        } catch (IllegalArgumentException e) {
            return new Span(text);
        }
    }

    private Component members(Change.Members change) {
        var line = new Div();
        line.addClassName("bureau-change-values");
        change.removed()
                .forEach(one ->
                        line.add(
                                marked(
                                        "bureau-before",
                                        "form.history.removed",
                                        member(change, one))));
        change.added()
                .forEach(one ->
                        line.add(
                                marked(
                                        "bureau-after",
                                        "form.history.joined",
                                        member(change, one))));
        return line;
    }

    /// A title, or an element of a collection in words.
    private Component member(Change.Members change, String text) {
        return new Span(
                words.field(change.path())
                        .filter(field -> field.type() instanceof ElementsField)
                        .map(field ->
                                ((ElementsField) field.type()).told(text, place.context(field)))
                        .orElse(text));
    }

    private Component child(Change.Child change) {
        var box = new Div(new Span(words.child(change)));
        box.addClassName("bureau-change-child");
        if (change.kind() != Revision.Kind.DELETED) {
            words.children(change.path())
                    .map(model -> new ChangeLines(place.of(model), change.changes()))
                    .ifPresent(box::add);
        }
        return box;
    }
}
