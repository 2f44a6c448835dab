package dev.bureau.internal.model;

import dev.bureau.Declaration;
import dev.bureau.Declaration.FilterStart;
import dev.bureau.field.FieldType;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Period;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the filters of a list ask when it opens, as far as it was declared and can be asked.
public final class FilterStarts {

    private FilterStarts() {}

    static Optional<Compare> of(Draft draft, EntityModel.Filter filter) {
        return draft.source().flatMap(source -> of(source.declaration(), filter));
    }

    /// The last word counts.
    private static <T> Optional<Compare> of(Declaration<T> declared, EntityModel.Filter filter) {
        return declared.filterStarts().stream()
                .filter(start ->
                        PropertyName.of(start.path()).path().equals(Optional.of(filter.path())))
                .reduce((one, other) -> other)
                .filter(FilterStart::on)
                .filter(start -> asks(start, filter.field().attribute()))
                .map(start ->
                        new Compare(
                                filter.path(),
                                start.operator(),
                                texts(start.values(), filter.field().type())));
    }

    /// Whether an attribute can be compared so: not with related rows, and only dates with a
    /// period.
    public static boolean asks(FilterStart<?> start, Attribute attribute) {
        return start.values().stream()
                .allMatch(value ->
                        switch (attribute) {
                            case Attribute.Moment moment -> value != null;
                            case Attribute.Text text -> plain(value);
                            case Attribute.Numeric numeric -> plain(value);
                            case Attribute.Flag flag -> plain(value);
                            case Attribute.Choice choice -> plain(value);
                            case Attribute.Converted converted -> plain(value);
                            case Attribute.Subtype subtype -> false;
                            case Attribute.ToOne one -> false;
                            case Attribute.ToMany many -> false;
                            case Attribute.AnyRelation any -> false;
                            case Attribute.Elements elements -> false;
                            case Attribute.Embedded embedded -> false;
                            case Attribute.Structured structured -> false;
                            case Attribute.Binary binary -> false;
                        });
    }

    private static boolean plain(@Nullable Object value) {
        return value != null && !(value instanceof Period);
    }

    @SuppressWarnings("unchecked") // values have the type of the property
    private static List<String> texts(List<?> values, FieldType<?> type) {
        return values.stream()
                .map(value ->
                        value instanceof Period period
                                ? period.code()
                                : ((FieldType<Object>) type).encode(value))
                .filter(Objects::nonNull)
                .toList();
    }
}
