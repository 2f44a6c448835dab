package dev.bureau.filter;

import dev.bureau.field.FieldContext;
import dev.bureau.query.Operator;
import dev.bureau.schema.Storage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The comparisons that a filter offers for an attribute.
final class Comparisons {

    private static final Set<Operator> WORDS =
            EnumSet.of(Operator.CONTAINS, Operator.NOT_CONTAINS, Operator.STARTS, Operator.ENDS);

    private Comparisons() {}

    /// Those of a filter that the database can answer, and whether there is a value, unless every
    /// row has one.
    static List<Operator> of(FieldContext context, Operator... known) {
        var traits = context.attribute().traits();
        var values = Stream.of(known).filter(it -> answered(it, traits.storage()));
        var presence =
                traits.required()
                        ? Stream.<Operator>empty()
                        : Stream.of(Operator.NOT_EMPTY, Operator.EMPTY);
        return Stream.concat(values, presence).toList();
    }

    private static boolean answered(Operator operator, Storage storage) {
        return switch (storage) {
            case WORDS -> true;
            case VALUES -> !WORDS.contains(operator);
            case BYTES -> operator == Operator.IS || operator == Operator.IS_NOT;
            case DOCUMENT -> operator == Operator.CONTAINS || operator == Operator.NOT_CONTAINS;
            case LARGE -> false;
        };
    }

    /// Whether the comparison takes no value.
    static boolean presence(Operator operator) {
        return operator == Operator.EMPTY || operator == Operator.NOT_EMPTY;
    }
}
