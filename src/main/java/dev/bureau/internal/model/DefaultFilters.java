package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;
import java.util.List;

/// Chooses what a list can be filtered by: attributes with few values, relations and dates.
final class DefaultFilters {

    private static final int MOST = 8;

    private DefaultFilters() {}

    static Chosen<List<String>> of(Draft draft) {
        var paths =
                draft.shown().stream()
                        .filter(field -> useful(field.attribute()))
                        .map(Field::path)
                        .limit(MOST)
                        .toList();
        return new Chosen<>(
                paths,
                paths.isEmpty()
                        ? "There are no filters: no attribute is a choice, a flag, a relation or a date."
                        : "Filters stand for choices, flags, relations and dates.");
    }

    private static boolean useful(Attribute attribute) {
        return switch (attribute) {
            case Attribute.Choice choice -> true;
            case Attribute.Flag flag -> true;
            case Attribute.ToOne one -> one.mappedBy().isEmpty();
            case Attribute.ToMany many -> !many.children();
            case Attribute.Moment moment -> day(moment.kind());
            case Attribute.Text text -> false;
            case Attribute.Numeric numeric -> false;
            case Attribute.Binary binary -> false;
            case Attribute.Converted converted -> useful(converted.stored());
            case Attribute.Structured structured -> false;
            case Attribute.Subtype subtype -> false;
            case Attribute.Elements elements -> true;
            case Attribute.AnyRelation any -> false;
            case Attribute.Embedded embedded -> false;
        };
    }

    private static boolean day(Attribute.Moment.Kind kind) {
        return switch (kind) {
            case DATE, DATE_TIME, INSTANT -> true;
            case TIME, YEAR, YEAR_MONTH, DURATION, PERIOD -> false;
        };
    }
}
