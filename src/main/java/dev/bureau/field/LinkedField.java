package dev.bureau.field;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextArea;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Linked;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows of entities that have nothing in common, as `@Any` has them: their titles. Where the
/// mapping says which entities there are, one row is chosen by its entity and its title; else
/// nobody types them.
public final class LinkedField implements FieldType<List<Linked>> {

    private final boolean chosen;

    /// Rows that are shown, and chosen where that is possible.
    public LinkedField(Attribute.AnyRelation relation) {
        chosen = relation.choosable();
    }

    @Override
    public String show(List<Linked> value, FieldContext context) {
        return titles(value);
    }

    @Override
    public String encode(List<Linked> value) {
        return titles(value);
    }

    private static String titles(List<Linked> rows) {
        return rows.stream().map(linked -> linked.row().label()).collect(Collectors.joining(", "));
    }

    /// Reads one row as `Entity:key`; it has no other name then.
    @Override
    public List<Linked> decode(String text, FieldContext context) {
        var colon = text.indexOf(':');
        if (!chosen || colon < 1 || colon == text.length() - 1) {
            throw new IllegalArgumentException(
                    "text: cannot be read (expected: an entity and a key, as Article:42)");
        }
        var key = text.substring(colon + 1);
        return List.of(new Linked(text.substring(0, colon), new Reference(key, key)));
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        if (chosen) {
            return Inputs.in(context, new LinkedInput(context));
        }
        var area = new TextArea();
        area.setReadOnly(true);
        return Inputs.in(context, area);
    }

    @Override
    public @Nullable List<Linked> read(HasValue<?, ?> editor) {
        return editor instanceof LinkedInput input ? input.row().map(List::of).orElse(null) : null;
    }

    @Override
    public void write(HasValue<?, ?> editor, @Nullable List<Linked> value) {
        var rows = value == null ? List.<Linked>of() : value;
        if (editor instanceof LinkedInput input) {
            input.setValue(rows);
        } else {
            ((TextArea) editor).setValue(titles(rows));
        }
    }

    @Override
    public Optional<String> keep(HasValue<?, ?> editor) {
        var rows = Objects.requireNonNullElse(read(editor), List.<Linked>of());
        return Optional.of(
                rows.stream()
                        .map(linked -> linked.entity() + ":" + linked.row().id())
                        .findFirst()
                        .orElse(""));
    }

    @Override
    public boolean editable() {
        return chosen;
    }
}
