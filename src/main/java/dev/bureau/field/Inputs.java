package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import org.jspecify.annotations.Nullable;

/// What all inputs have in common: they remember their surroundings, and leave the showing of
/// errors to the form.
final class Inputs {

    private Inputs() {}

    static <C extends Component & HasValue<?, ?>> C in(FieldContext context, C input) {
        ComponentUtil.setData(input, FieldContext.class, context);
        if (input instanceof HasValidationProperties validated) {
            validated.setManualValidation(true);
        }
        return input;
    }

    static FieldContext context(HasValue<?, ?> input) {
        var context = ComponentUtil.getData((Component) input, FieldContext.class);
        if (context == null) {
            throw new IllegalStateException(
                    "input: %s (expected: one made by this field type's editor)"
                            .formatted(input.getClass().getName()));
        }
        return context;
    }

    /// Refuses what was typed but is no value of the input, such as half a date.
    @SuppressWarnings("unchecked")
    static void refuseUnfinished(HasValue<?, ?> input) {
        if (input instanceof HasValidator<?> validator && input.isEmpty()) {
            var result =
                    ((HasValidator<@Nullable Object>) validator)
                            .getDefaultValidator()
                            .apply(null, new ValueContext(context(input).locale()));
            if (result.isError()) {
                throw new IllegalArgumentException(result.getErrorMessage());
            }
        }
    }

    /// The words for a key with its one place filled in.
    static String words(FieldContext context, String key, Object value) {
        return context.text().apply(key).replace("{0}", String.valueOf(value));
    }
}
