package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Traits;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Filters by what is among the values of a collection: as a single value would be, of embeddables
/// by the words in them.
///
/// @param one what a single value is filtered as
/// @param inner the filter of a single value
public record ElementsFilter(Attribute one, FilterType inner) implements FilterType {

    /// The filter for a collection; empty if its values cannot be asked for.
    static Optional<FilterType> of(Attribute.Elements elements) {
        var one = one(elements.element());
        return FilterTypes.of(one).map(inner -> new ElementsFilter(one, inner));
    }

    private static Attribute one(Attribute element) {
        var traits = optional(element.traits(), element.traits().javaType());
        return switch (element) {
            case Attribute.Text text ->
                    new Attribute.Text(
                            traits,
                            text.minLength(),
                            text.maxLength(),
                            text.large(),
                            text.email(),
                            text.secret());
            case Attribute.Numeric number ->
                    new Attribute.Numeric(traits, number.min(), number.max(), number.scale());
            case Attribute.Flag flag -> new Attribute.Flag(traits);
            case Attribute.Choice choice -> new Attribute.Choice(traits, choice.constants());
            case Attribute.Moment moment -> new Attribute.Moment(traits, moment.kind());
            case Attribute.ToOne relation ->
                    new Attribute.ToOne(traits, relation.target(), relation.mappedBy());
            case Attribute.Embedded embedded ->
                    new Attribute.Text(
                            optional(element.traits(), String.class),
                            0,
                            Integer.MAX_VALUE,
                            false,
                            false,
                            false);
            case Attribute.Converted converted ->
                    new Attribute.Converted(
                            traits, one(converted.stored()), converted.conversion());
            case Attribute.Subtype any -> any;
            case Attribute.ToMany any -> any;
            case Attribute.Elements any -> any;
            case Attribute.AnyRelation any -> any;
            case Attribute.Binary any -> any;
            case Attribute.Structured any -> any;
        };
    }

    /// A collection may always be empty.
    private static Traits optional(Traits traits, Class<?> type) {
        return new Traits(traits.path(), type, false, false, false, false, true, true, false);
    }

    @Override
    public List<Operator> operators(FieldContext context) {
        return inner.operators(context.of(one));
    }

    @Override
    public Component inputs(
            Operator operator,
            List<String> values,
            FieldContext context,
            Consumer<List<String>> changed) {
        return inner.inputs(operator, values, context.of(one), changed);
    }

    @Override
    public List<String> shown(List<String> values, FieldContext context) {
        return inner.shown(values, context.of(one));
    }

    @Override
    public Wording wording() {
        return inner.wording();
    }
}
