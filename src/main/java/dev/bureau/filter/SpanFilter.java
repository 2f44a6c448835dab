package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import dev.bureau.field.FieldContext;
import dev.bureau.field.FieldType;
import dev.bureau.field.FieldTypes;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Storage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Filters by times of day, years, months and durations: from one to another, or, where the
/// database knows no order among them, by the very same one.
public final class SpanFilter implements FilterType {

    @Override
    public List<Operator> operators(FieldContext context) {
        return ordered(context)
                ? Comparisons.of(context, Operator.BETWEEN, Operator.IS, Operator.IS_NOT)
                : Comparisons.of(context, Operator.IS, Operator.IS_NOT);
    }

    private static boolean ordered(FieldContext context) {
        var attribute = context.attribute();
        return attribute.traits().storage() != Storage.BYTES
                && attribute instanceof Attribute.Moment moment
                && moment.kind() != Attribute.Moment.Kind.PERIOD;
    }

    @Override
    public Component inputs(
            Operator operator,
            List<String> values,
            FieldContext context,
            Consumer<List<String>> changed) {
        if (operator != Operator.BETWEEN) {
            var input = input("is", Range.from(values), context);
            input.addValueChangeListener(change -> {
                var text = text(input, context);
                changed.accept(text == null ? List.of() : Range.one(text));
            });
            return (Component) input;
        }
        var from = input("from", Range.from(values), context);
        var to = input("to", Range.to(values), context);
        Runnable tell = () -> tell(text(from, context), text(to, context), changed);
        from.addValueChangeListener(change -> tell.run());
        to.addValueChangeListener(change -> tell.run());
        return new Range((Component) from, (Component) to);
    }

    private static void tell(
            @Nullable String from, @Nullable String to, Consumer<List<String>> changed) {
        if (from != null && to != null) {
            changed.accept(Range.of(from, to));
        }
    }

    private static HasValue<?, ?> input(String key, String text, FieldContext context) {
        var input = field(context).editor(context);
        if (input instanceof HasLabel labelled) {
            labelled.setLabel(Wording.words(context, key));
        }
        value(text, context).ifPresent(value -> field(context).write(input, value));
        return input;
    }

    /// What was typed in the canonical form; null if it is no value, which the input then says.
    private static @Nullable String text(HasValue<?, ?> input, FieldContext context) {
        var validated = (HasValidationProperties) input;
        try {
            var value = field(context).read(input);
            validated.setInvalid(false);
            return value == null ? "" : field(context).encode(value);
        } catch (IllegalArgumentException e) {
            validated.setErrorMessage(e.getMessage());
            validated.setInvalid(true);
            return null;
        }
    }

    @Override
    public List<String> shown(List<String> values, FieldContext context) {
        return values.stream()
                .map(text ->
                        value(text, context)
                                .map(value -> field(context).show(value, context))
                                .orElse(text))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static FieldType<Object> field(FieldContext context) {
        return (FieldType<Object>) FieldTypes.of(context.attribute());
    }

    private static Optional<Object> value(String text, FieldContext context) {
        try {
            return Optional.of(field(context).decode(text, context));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    @Override
    public Wording wording() {
        return Wording.SIZE;
    }
}
