package dev.bureau.internal.data.question;

import static dev.bureau.query.Operator.*;

import dev.bureau.internal.data.gate.Route;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import java.util.EnumSet;
import java.util.Set;

/// Which comparisons each kind of attribute knows.
public final class Operators {

    private static final Set<Operator> PRESENCE = EnumSet.of(EMPTY, NOT_EMPTY);
    private static final Set<Operator> FOUND = EnumSet.of(CONTAINS, NOT_CONTAINS, EMPTY, NOT_EMPTY);
    private static final Set<Operator> CHOSEN = EnumSet.of(IS, IS_NOT);
    private static final Set<Operator> SAME = EnumSet.of(IS, IS_NOT, EMPTY, NOT_EMPTY);
    private static final Set<Operator> WORDS = with(SAME, CONTAINS, NOT_CONTAINS, STARTS, ENDS);
    private static final Set<Operator> SIZE = with(SAME, LESS, AT_MOST, GREATER, AT_LEAST, BETWEEN);
    private static final Set<Operator> DAYS = with(SIZE, WITHIN);

    private Operators() {}

    /// Those of what a comparison is about.
    static Set<Operator> of(Route route) {
        return route.own().isPresent() ? CHOSEN : of(route.field().attribute());
    }

    public static Set<Operator> of(Attribute attribute) {
        return switch (attribute) {
            case Attribute.Text text -> held(text, WORDS);
            case Attribute.Numeric numeric -> held(numeric, SIZE);
            case Attribute.Flag flag -> held(flag, SAME);
            case Attribute.Choice choice -> held(choice, SAME);
            case Attribute.Moment moment -> held(moment, moment(moment.kind()));
            case Attribute.Binary binary -> binary.traits().id() ? SAME : PRESENCE;
            case Attribute.Converted converted -> of(converted.stored());
            case Attribute.Structured structured -> held(structured, FOUND);
            case Attribute.Subtype subtype -> SAME;
            case Attribute.Elements elements -> of(elements);
            case Attribute.AnyRelation any when any.many() -> Set.of();
            case Attribute.AnyRelation any -> any.choosable() ? SAME : PRESENCE;
            case Attribute.Embedded embedded -> Set.of();
            case Attribute.ToOne toOne -> SAME;
            case Attribute.ToMany toMany -> SAME;
        };
    }

    /// Those of a single value; of embeddables those of the texts in them.
    private static Set<Operator> of(Attribute.Elements elements) {
        return elements.element() instanceof Attribute.Embedded ? WORDS : of(elements.element());
    }

    /// Whether so many values make sense for the operator.
    static boolean takes(Operator operator, int values) {
        return switch (operator.operands()) {
            case NOTHING -> values == 0;
            case ONE -> values == 1;
            case SEVERAL -> values >= 1;
            case RANGE -> values == 2;
        };
    }

    /// Those that the database can answer for a column of this storage.
    private static Set<Operator> held(Attribute attribute, Set<Operator> known) {
        return switch (attribute.traits().storage()) {
            case WORDS -> known;
            case VALUES -> both(known, DAYS);
            case BYTES -> both(known, SAME);
            case DOCUMENT -> both(known, FOUND);
            case LARGE -> PRESENCE;
        };
    }

    private static Set<Operator> both(Set<Operator> some, Set<Operator> others) {
        var both = EnumSet.copyOf(some);
        both.retainAll(others);
        return both;
    }

    private static Set<Operator> moment(Attribute.Moment.Kind kind) {
        return switch (kind) {
            case DATE, DATE_TIME, INSTANT -> DAYS;
            case TIME, YEAR, YEAR_MONTH, DURATION -> SIZE;
            case PERIOD -> SAME;
        };
    }

    private static Set<Operator> with(Set<Operator> some, Operator first, Operator... others) {
        var all = EnumSet.of(first, others);
        all.addAll(some);
        return all;
    }
}
