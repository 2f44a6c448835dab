package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bureau.schema.Attribute;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A number of any class. It is typed as text in the reader's language, so that no digit is lost on
/// the way through the browser.
public final class NumberField implements FieldType<Number> {

    /// Stands before what could be read as a number when it was kept.
    private static final String NUMBER = "=";

    /// Stands before what could not.
    private static final String OTHER = "~";

    private static final Set<String> UNGROUPED = Set.of("year", "number", "code", "zip");

    @Override
    public String show(Number value, FieldContext context) {
        if (!NumberType.finite(value)) {
            return value.toString();
        }
        var number = NumberType.exact(value);
        return new NumberText(context.locale())
                .show(number, grouped(context.attribute()), decimals(number, context));
    }

    @Override
    public String encode(Number value) {
        return NumberType.finite(value)
                ? NumberType.exact(value).toPlainString()
                : value.toString();
    }

    @Override
    public Number decode(String text, FieldContext context) {
        try {
            return NumberType.of(new BigDecimal(text), context.attribute().traits().javaType());
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "text: %s (expected: a number that fits)".formatted(text), e);
        }
    }

    @Override
    public Component cell(Number value, FieldContext context) {
        var cell = new Span(show(value, context));
        cell.addClassName("bureau-number");
        return cell;
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        var input = new com.vaadin.flow.component.textfield.TextField();
        var whole = NumberType.whole(context.attribute().traits().javaType());
        input.getElement().setAttribute("inputmode", whole ? "numeric" : "decimal");
        input.addClassName("bureau-number-input");
        input.setValueChangeMode(ValueChangeMode.LAZY);
        return Inputs.in(context, input);
    }

    @Override
    public @Nullable Number read(HasValue<?, ?> editor) {
        var typed = ((String) editor.getValue()).strip();
        if (typed.isEmpty()) {
            return null;
        }
        var context = Inputs.context(editor);
        var number = parse(typed, context);
        refuseDecimals(number, context);
        try {
            return NumberType.of(number, context.attribute().traits().javaType());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(context.text().apply("field.number.size"), e);
        }
    }

    private static BigDecimal parse(String typed, FieldContext context) {
        var text = new NumberText(context.locale());
        try {
            return text.parse(typed);
        } catch (NumberFormatException e) {
            var whole = NumberType.whole(context.attribute().traits().javaType());
            var example = text.show(new BigDecimal(whole ? "1234" : "1234.5"), true, 0);
            throw new IllegalArgumentException(
                    Inputs.words(context, "field.number.invalid", example), e);
        }
    }

    private static void refuseDecimals(BigDecimal number, FieldContext context) {
        var allowed = scale(context.attribute());
        var typed = Math.max(0, number.stripTrailingZeros().scale());
        if (allowed == 0 && typed > 0) {
            throw new IllegalArgumentException(context.text().apply("field.number.whole"));
        }
        if (allowed > 0 && typed > allowed) {
            throw new IllegalArgumentException(
                    Inputs.words(context, "field.number.decimals", allowed));
        }
    }

    @Override
    public void write(HasValue<?, ?> editor, @Nullable Number value) {
        type(editor, value == null ? "" : typed(value, Inputs.context(editor)));
    }

    @SuppressWarnings("unchecked")
    private static void type(HasValue<?, ?> editor, String text) {
        ((HasValue<?, String>) editor).setValue(text);
    }

    private static String typed(Number value, FieldContext context) {
        if (!NumberType.finite(value)) {
            return value.toString();
        }
        var number = NumberType.exact(value);
        return new NumberText(context.locale()).show(number, false, decimals(number, context));
    }

    /// A number is kept apart from the language in which it was typed.
    @Override
    public Optional<String> keep(HasValue<?, ?> editor) {
        return Keeping.read(this, editor)
                .map(number -> number.isEmpty() ? "" : NUMBER + number)
                .or(() -> Optional.of(OTHER + editor.getValue()));
    }

    @Override
    public void restore(HasValue<?, ?> editor, String kept, FieldContext context) {
        if (kept.startsWith(NUMBER)) {
            write(editor, decode(kept.substring(NUMBER.length()), context));
        } else {
            type(editor, kept.substring(kept.startsWith(OTHER) ? OTHER.length() : 0));
        }
    }

    @Override
    public boolean numeric() {
        return true;
    }

    /// Money keeps its two digits; a double has no digits of its own.
    private static int decimals(BigDecimal number, FieldContext context) {
        var exact = context.attribute().traits().javaType() == BigDecimal.class;
        return exact ? Math.max(number.scale(), Math.max(0, scale(context.attribute()))) : 0;
    }

    private static int scale(Attribute attribute) {
        if (NumberType.whole(attribute.traits().javaType())) {
            return 0;
        }
        return attribute instanceof Attribute.Numeric numeric && numeric.scale() > 0
                ? numeric.scale()
                : -1;
    }

    /// Keys and years are names, not amounts.
    private static boolean grouped(Attribute attribute) {
        var name = attribute.traits().name().toLowerCase(Locale.ROOT);
        return !attribute.traits().id() && UNGROUPED.stream().noneMatch(name::endsWith);
    }
}
