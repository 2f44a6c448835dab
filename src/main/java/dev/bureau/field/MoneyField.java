package dev.bureau.field;

import com.vaadin.flow.component.HasValue;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/// An amount of money in the currency that another attribute of the row names.
///
/// ```java
/// admin.field(Order::getTotal, total -> total.as(new MoneyField("currency")))
/// ```
///
/// @param currency the path of the attribute that holds the currency or its code
public record MoneyField(String currency) implements WrittenNumber {

    /// As amounts are written in the reader's language; without a known currency as any number.
    @Override
    public String show(Number value, FieldContext context) {
        var code = code(context);
        if (code.isEmpty() || !NumberType.finite(value)) {
            return NUMBER.show(value, context);
        }
        try {
            return format(value, Currency.getInstance(code.toUpperCase(Locale.ROOT)), context);
        } catch (IllegalArgumentException unknown) {
            return NUMBER.show(value, context) + " " + code;
        }
    }

    /// No digit of the value is left out.
    private static String format(Number value, Currency currency, FieldContext context) {
        var number = NumberType.exact(value);
        var format = NumberFormat.getCurrencyInstance(context.locale());
        format.setCurrency(currency);
        var digits = Math.max(0, currency.getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(
                Math.max(digits, Math.max(0, number.stripTrailingZeros().scale())));
        return format.format(number);
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        return Suffixes.put(NUMBER.editor(context), code(context));
    }

    private String code(FieldContext context) {
        var value = context.beside().get(currency);
        if (value == null) {
            return "";
        }
        return value instanceof Enum<?> constant
                ? constant.name()
                : TextCodec.encode(value).strip();
    }

    @Override
    public List<String> beside() {
        return List.of(currency);
    }
}
