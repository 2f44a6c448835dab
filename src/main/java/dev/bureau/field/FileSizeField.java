package dev.bureau.field;

import com.vaadin.flow.component.HasValue;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/// A number of bytes: a cell says 1.2 MB.
public final class FileSizeField implements WrittenNumber {

    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB");

    @Override
    public String show(Number value, FieldContext context) {
        return words(NumberType.exact(value), context.locale());
    }

    static String words(BigDecimal bytes, Locale locale) {
        var size = bytes.doubleValue();
        var unit = 0;
        while (Math.abs(size) >= 1000 && unit < UNITS.size() - 1) {
            size /= 1000;
            unit++;
        }
        var number = NumberFormat.getInstance(locale);
        number.setMaximumFractionDigits(unit == 0 ? 0 : 1);
        return number.format(size) + " " + UNITS.get(unit);
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        return Suffixes.put(NUMBER.editor(context), "B");
    }
}
