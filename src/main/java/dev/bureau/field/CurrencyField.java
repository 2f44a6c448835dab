package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A currency: shown by its code, chosen by its name.
public final class CurrencyField implements WrittenText {

    private static final int LONGEST = 3;
    private static final Map<String, Currency> KNOWN =
            Currency.getAvailableCurrencies().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Currency::getCurrencyCode, Function.identity()));

    @Override
    public Component cell(Object value, FieldContext context) {
        var cell = Addresses.words(encode(value));
        cell.setTitle(name(encode(value), context.locale()));
        return cell;
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        return CodeInput.codes(context, LONGEST)
                ? CodeInput.of(context, codes(), code -> name(code, context.locale()))
                : TEXT.editor(context);
    }

    @Override
    public @Nullable Object read(HasValue<?, ?> editor) {
        return CodeInput.read(editor, this);
    }

    @Override
    public void write(HasValue<?, ?> editor, @Nullable Object value) {
        CodeInput.write(editor, value, this);
    }

    private static List<String> codes() {
        return List.copyOf(KNOWN.keySet());
    }

    private static String name(String code, Locale reader) {
        var currency = KNOWN.get(code);
        return currency == null ? "" : currency.getDisplayName(reader);
    }
}
