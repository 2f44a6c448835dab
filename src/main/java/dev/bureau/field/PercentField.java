package dev.bureau.field;

import com.vaadin.flow.component.HasValue;

/// A percentage, held as people say it: 19 is shown as 19 %.
public final class PercentField implements WrittenNumber {

    @Override
    public String show(Number value, FieldContext context) {
        return NUMBER.show(value, context) + "\u00a0%";
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        return Suffixes.put(NUMBER.editor(context), "%");
    }
}
