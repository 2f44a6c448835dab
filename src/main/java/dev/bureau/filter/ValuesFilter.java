package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import dev.bureau.field.FieldContext;
import dev.bureau.field.NumberField;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Filters a text or a number by the values that rows have, as if they were choices; a text by
/// words as well.
///
/// ```java
/// admin.filter(Author::getCity, new ValuesFilter())
/// ```
public final class ValuesFilter implements FilterType {

    private static final Set<Operator> CHOSEN = EnumSet.of(Operator.IS, Operator.IS_NOT);

    @Override
    public List<Operator> operators(FieldContext context) {
        var known = inner(context).operators(context);
        var text = inner(context).wording() == Wording.TEXT;
        return Stream.concat(
                        known.stream().filter(CHOSEN::contains),
                        known.stream()
                                .filter(it -> !CHOSEN.contains(it))
                                .filter(it -> text || Comparisons.presence(it)))
                .toList();
    }

    @Override
    public Component inputs(
            Operator operator,
            List<String> values,
            FieldContext context,
            Consumer<List<String>> changed) {
        return CHOSEN.contains(operator)
                ? choices(inner(context), values, context, changed)
                : inner(context).inputs(operator, values, context, changed);
    }

    /// The values that rows have, to tick; what is typed is one, too.
    static Finds choices(
            FilterType inner,
            List<String> values,
            FieldContext context,
            Consumer<List<String>> changed) {
        return new Finds(
                new Finds.Source(
                        context,
                        (words, most) ->
                                shown(
                                        inner,
                                        context.options().find(words, 0, most).stream()
                                                .map(Reference::id)
                                                .toList(),
                                        context),
                        typed(inner, context)),
                shown(inner, values, context),
                changed);
    }

    private static Optional<Finds.Typed> typed(FilterType inner, FieldContext context) {
        if (context.attribute() instanceof Attribute.Numeric) {
            return Optional.of(words ->
                    number(words, context)
                            .map(it -> shown(inner, List.of(it), context).getFirst()));
        }
        return inner.wording() == Wording.TEXT
                ? Optional.of(words -> Optional.of(new Reference(words, words)))
                : Optional.empty();
    }

    /// A number that the attribute can have, as the reader's language writes it.
    @SuppressWarnings("unchecked") // numbers are typed as texts
    private static Optional<String> number(String words, FieldContext context) {
        var field = new NumberField();
        var input = (HasValue<?, String>) field.editor(context);
        input.setValue(words);
        try {
            return Optional.ofNullable(field.read(input)).map(field::encode);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static List<Reference> shown(
            FilterType inner, List<String> values, FieldContext context) {
        return values.stream()
                .map(value -> new Reference(value, inner.shown(List.of(value), context).getFirst()))
                .toList();
    }

    @Override
    public List<String> shown(List<String> values, FieldContext context) {
        return inner(context).shown(values, context);
    }

    @Override
    public Wording wording() {
        return Wording.TEXT;
    }

    private static FilterType inner(FieldContext context) {
        return FilterTypes.of(context.attribute()).orElseGet(PresenceFilter::new);
    }
}
