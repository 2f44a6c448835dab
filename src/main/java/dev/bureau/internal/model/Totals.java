package dev.bureau.internal.model;

import dev.bureau.Total;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Attribute.Moment.Kind;
import dev.bureau.schema.Storage;
import java.util.List;

/// Which totals a column can have, by what it holds.
public final class Totals {

    private static final List<Total> ADDED =
            List.of(
                    Total.SUM,
                    Total.AVERAGE,
                    Total.MINIMUM,
                    Total.MAXIMUM,
                    Total.COUNT,
                    Total.DISTINCT);
    private static final List<Total> SORTED =
            List.of(Total.MINIMUM, Total.MAXIMUM, Total.COUNT, Total.DISTINCT);
    private static final List<Total> COUNTED = List.of(Total.COUNT, Total.DISTINCT);
    private static final List<Total> FILLED = List.of(Total.COUNT);

    private Totals() {}

    /// Those of an attribute with a single value; none where there is nothing to tell.
    public static List<Total> of(Attribute attribute) {
        return switch (attribute) {
            case Attribute.Numeric numeric -> numbers(numeric);
            case Attribute.Moment moment -> times(moment);
            case Attribute.Text text -> words(text);
            case Attribute.Choice choice -> COUNTED;
            case Attribute.ToOne toOne -> COUNTED;
            case Attribute.Converted converted -> words(converted);
            case Attribute.Flag flag -> FILLED;
            case Attribute.Binary binary -> FILLED;
            case Attribute.Structured structured -> FILLED;
            case Attribute.Subtype subtype -> List.of();
            case Attribute.ToMany toMany -> List.of();
            case Attribute.Elements elements -> List.of();
            case Attribute.AnyRelation any -> List.of();
            case Attribute.Embedded embedded -> List.of();
        };
    }

    private static List<Total> numbers(Attribute.Numeric number) {
        if (number.traits().storage() != Storage.VALUES) {
            return words(number);
        }
        return number.traits().id() ? SORTED : ADDED;
    }

    private static List<Total> times(Attribute.Moment moment) {
        if (moment.traits().storage() != Storage.VALUES || moment.kind() == Kind.PERIOD) {
            return words(moment);
        }
        return moment.kind() == Kind.DURATION ? ADDED : SORTED;
    }

    private static List<Total> words(Attribute attribute) {
        var storage = attribute.traits().storage();
        return storage == Storage.WORDS || storage == Storage.VALUES ? COUNTED : FILLED;
    }
}
