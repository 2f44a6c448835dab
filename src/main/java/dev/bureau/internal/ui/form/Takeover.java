package dev.bureau.internal.ui.form;

import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.TooMany;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Bytes;
import dev.bureau.schema.Filled;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a new row takes over from one that is in a form: what was typed, else what is stored, of
/// all that can be typed into a new row.
///
/// @param writable the paths that may be written in the new row
record Takeover(Place place, Snapshot snapshot, FormFields fields, Set<String> writable) {

    /// Whether all of it is here, and can be stored as it is.
    boolean whole() {
        return taken().allMatch(field -> {
            var value = value(field);
            return !(value instanceof Unreadable) && !(value instanceof TooMany);
        });
    }

    /// The command that makes the new row.
    Edit edit(Map<String, List<Edit>> children) {
        var values = new LinkedHashMap<String, Edit.Value>();
        taken().forEach(field ->
                values.put(field.path(), new Edit.Value(null, filled(field, value(field)))));
        return new Edit(Edit.Kind.ADD, place.model().name(), "", values, children);
    }

    private Stream<Field> taken() {
        return place.model().fields().stream()
                .filter(field -> writable.contains(field.path()))
                .filter(field -> !exclusive(field.attribute()))
                .filter(field -> typed(field) || stored(field));
    }

    /// Whether rows can be in one such relation only, so that a copy would take them away.
    private static boolean exclusive(Attribute attribute) {
        return attribute instanceof Attribute.ToMany many && many.exclusive()
                || attribute instanceof Attribute.Elements elements && elements.exclusive();
    }

    private boolean typed(Field field) {
        return fields.input(field.path()).filter(FormInput::changed).isPresent();
    }

    /// Whether what is stored counts. Secrets are typed anew, as are times that the application
    /// sets once.
    private boolean stored(Field field) {
        var once =
                fields.input(field.path()).isEmpty()
                        && field.attribute() instanceof Attribute.Moment
                        && field.attribute().traits().filled() == Filled.PERHAPS;
        return snapshot.values().containsKey(field.path())
                && field.type().editable()
                && !field.hidden()
                && !field.secret()
                && !once;
    }

    private @Nullable Object value(Field field) {
        var input = fields.input(field.path());
        if (input.isEmpty()) {
            return snapshot.values().get(field.path());
        }
        return input.get().changed() ? input.get().reading().orElse(null) : input.get().base();
    }

    /// The value with the bytes themselves, of which a form knows only how many there are.
    private @Nullable Object filled(Field field, @Nullable Object value) {
        if (!(value instanceof Bytes bytes) || bytes.content().isPresent()) {
            return value;
        }
        var desk = place.desk();
        return desk.store()
                .content(place.model(), snapshot.id(), field.path(), desk.actor())
                .map(Bytes::of)
                .orElse(bytes);
    }
}
