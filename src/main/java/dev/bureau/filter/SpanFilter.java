package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import dev.bureau.field.FieldContext;
import dev.bureau.field.FieldType;
import dev.bureau.field.FieldTypes;
import dev.bureau.query.Condition.Compare;
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
    public Component editor(
            String path,
            Optional<Compare> chosen,
            FieldContext context,
            Consumer<Optional<Compare>> changed) {
        var ends = chosen.map(FilterRange::ends).orElse(List.of("", ""));
        var from = end(ordered(context) ? "from" : "is", ends.getFirst(), context);
        var to = end("to", ends.getLast(), context);
        Runnable tell = () -> tell(path, from, ordered(context) ? to : from, context, changed);
        from.addValueChangeListener(change -> tell.run());
        to.addValueChangeListener(change -> tell.run());
        var range = new Div((Component) from);
        if (ordered(context)) {
            range.add((Component) to);
        }
        range.addClassName("bureau-range");
        return new FilterPanel(context, range).withPresence(path, chosen, changed);
    }

    private static boolean ordered(FieldContext context) {
        var attribute = context.attribute();
        return attribute.traits().storage() != Storage.BYTES
                && attribute instanceof Attribute.Moment moment
                && moment.kind() != Attribute.Moment.Kind.PERIOD;
    }

    private static HasValue<?, ?> end(String key, String text, FieldContext context) {
        var input = field(context).editor(context);
        if (input instanceof HasLabel labelled) {
            labelled.setLabel(FilterPanel.words(context, key));
        }
        value(text, context).ifPresent(value -> field(context).write(input, value));
        return input;
    }

    private static void tell(
            String path,
            HasValue<?, ?> from,
            HasValue<?, ?> to,
            FieldContext context,
            Consumer<Optional<Compare>> changed) {
        var least = text(from, context);
        var most = text(to, context);
        if (least != null && most != null) {
            changed.accept(compare(path, least, most, ordered(context)));
        }
    }

    private static Optional<Compare> compare(String path, String from, String to, boolean ordered) {
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        if (!ordered) {
            return Optional.of(new Compare(path, Operator.IS, from));
        }
        if (from.isEmpty()) {
            return Optional.of(new Compare(path, Operator.AT_MOST, to));
        }
        return Optional.of(
                to.isEmpty()
                        ? new Compare(path, Operator.AT_LEAST, from)
                        : new Compare(path, Operator.BETWEEN, from, to));
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
    public String describe(Compare chosen, FieldContext context) {
        return FilterPanel.describe(chosen, context).orElseGet(() -> words(chosen, context));
    }

    private static String words(Compare chosen, FieldContext context) {
        var shown =
                chosen.values().stream()
                        .map(text ->
                                value(text, context)
                                        .map(value -> field(context).show(value, context))
                                        .orElse(text))
                        .toList();
        return FilterRange.words(chosen, shown, context);
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
}
