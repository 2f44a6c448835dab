package dev.bureau.internal.ui.list;

import dev.bureau.Total;
import dev.bureau.field.FieldType;
import dev.bureau.field.FileSizeField;
import dev.bureau.field.MoneyField;
import dev.bureau.field.NumberField;
import dev.bureau.field.Options;
import dev.bureau.field.PercentField;
import dev.bureau.internal.data.shape.Figure;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.ui.parts.Desk;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Says totals in words, as the values of their column are written.
record TotalWords(Desk desk) {

    private static final FieldType<Number> NUMBER = new NumberField();

    /// What a total is called: "Sum".
    String name(Total total) {
        return desk.text("list.total." + total.name().toLowerCase(Locale.ROOT));
    }

    /// What came out: "1,204", "too many rows".
    ///
    /// @param figure null if nothing can be told
    String of(Column.Property column, Total total, @Nullable Figure figure) {
        if (figure == null) {
            return desk.text("list.total.none");
        }
        return switch (figure.kind()) {
            case TOO_MANY -> desk.text("list.total.toomany");
            case MIXED -> desk.text("list.total.mixed");
            case ABOUT -> desk.text("list.about", words(column, total, figure));
            case EXACT -> words(column, total, figure);
        };
    }

    private String words(Column.Property column, Total total, Figure figure) {
        return figure.value() == null ? "–" : value(column, total, figure.value(), figure);
    }

    @SuppressWarnings("unchecked")
    private String value(Column.Property column, Total total, Object value, Figure figure) {
        var field = column.field();
        var context = desk.context(field, Options.NONE).in(figure.beside());
        return switch (total) {
            case COUNT, DISTINCT -> NumberFormat.getInstance(desk.locale()).format(value);
            case MINIMUM, MAXIMUM -> ((FieldType<Object>) field.type()).show(value, context);
            case SUM, AVERAGE -> {
                if (value instanceof Number number && !anyNumber(field.type())) {
                    yield NUMBER.show(number, context);
                }
                yield ((FieldType<Object>) field.type()).show(value, context);
            }
        };
    }

    /// Whether it writes numbers of every class.
    private static boolean anyNumber(FieldType<?> type) {
        return type instanceof MoneyField
                || type instanceof PercentField
                || type instanceof FileSizeField;
    }
}
