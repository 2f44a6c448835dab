package dev.bureau.field;

import com.vaadin.flow.component.HasValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// A latitude or longitude in degrees. A cell rounds it to about ten metres.
public final class CoordinateField implements WrittenNumber {

    private static final int DIGITS = 4;

    @Override
    public String show(Number value, FieldContext context) {
        if (!NumberType.finite(value)) {
            return value.toString();
        }
        var rounded = NumberType.exact(value).setScale(DIGITS, RoundingMode.HALF_UP);
        return shown(rounded, context) + "°";
    }

    private static String shown(BigDecimal degrees, FieldContext context) {
        return new NumberText(context.locale()).show(degrees, false, DIGITS);
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        return Suffixes.put(NUMBER.editor(context), "°");
    }
}
