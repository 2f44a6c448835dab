package dev.bureau.field;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextArea;
import dev.bureau.schema.Linked;
import java.util.List;
import java.util.stream.Collectors;

/// Rows of entities that have nothing in common, as `@Any` has them: their titles. Nobody types
/// them.
public final class LinkedField implements FieldType<List<Linked>> {

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

    @Override
    public List<Linked> decode(String text, FieldContext context) {
        throw new IllegalArgumentException("text: cannot be read (expected: rows of any entity)");
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        var area = new TextArea();
        area.setReadOnly(true);
        return Inputs.in(context, area);
    }

    @Override
    public boolean editable() {
        return false;
    }
}
