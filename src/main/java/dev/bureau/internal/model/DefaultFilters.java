package dev.bureau.internal.model;

import dev.bureau.internal.model.Reason.Topic;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Storage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// Chooses what a list can be filtered by: attributes with few values, relations, dates and
/// amounts.
final class DefaultFilters {

    private static final int MOST = 8;
    private static final int ENOUGH = 5;
    private static final int OF_A_KIND = 4;
    private static final int LITTLE = 30;
    private static final int NEVER = 100;

    /// Texts with fewer different values are choices that nobody declared.
    private static final int FEW_VALUES = 30;

    private static final String[] CLASSES = {
        "status",
        "state",
        "stage",
        "phase",
        "type",
        "kind",
        "category",
        "priority",
        "severity",
        "level",
        "gender",
        "sex",
        "city",
        "department",
        "role",
        "class",
        "group",
        "source",
        "channel",
        "region",
        "brand",
        "unit"
    };

    private final Draft draft;
    private final Hints hints;

    private DefaultFilters(Draft draft, Hints hints) {
        this.draft = draft;
        this.hints = hints;
    }

    static Chosen<List<String>> of(Draft draft, Hints hints) {
        var paths = new DefaultFilters(draft, hints).paths();
        return new Chosen<>(
                paths, Reason.of(Topic.FILTERS, paths.isEmpty() ? "none" : "useful", paths.size()));
    }

    /// Whether an attribute is a text of few values, by what the database knows, or by its name.
    static boolean few(Draft draft, Hints hints, Attribute attribute) {
        return attribute instanceof Attribute.Text text
                && text.traits().storage() == Storage.WORDS
                && new DefaultFilters(draft, hints).text(text) < LITTLE;
    }

    private List<String> paths() {
        var useful =
                draft.shown().stream()
                        .map(field -> new Ranked(field, rank(field)))
                        .filter(one -> one.rank < NEVER)
                        .sorted(Comparator.comparingInt(Ranked::rank))
                        .toList();
        var paths = new ArrayList<String>();
        var kinds = new HashMap<Class<?>, Integer>();
        for (var one : useful) {
            var enough = paths.size() >= ENOUGH && one.rank >= LITTLE;
            var kind = one.field.attribute().getClass();
            if (paths.size() < MOST && !enough && kinds.merge(kind, 1, Integer::sum) <= OF_A_KIND) {
                paths.add(one.field.path());
            }
        }
        return paths;
    }

    /// Smaller numbers are more useful.
    private int rank(Field field) {
        var attribute = field.attribute();
        if (attribute.traits().id() && attribute.traits().generated()) {
            return NEVER;
        }
        var own = own(attribute);
        return own == NEVER ? NEVER : own + (field.path().contains(".") ? 15 : 0);
    }

    private int own(Attribute attribute) {
        var name = attribute.traits().name();
        return switch (attribute) {
            case Attribute.Choice choice -> Naming.of(name).endsAny(CLASSES) ? 0 : 2;
            case Attribute.ToOne one -> relation(one);
            case Attribute.Flag flag -> 20;
            case Attribute.ToMany many -> many.mappedBy().isEmpty() ? 24 : NEVER;
            case Attribute.Moment moment -> moment(moment);
            case Attribute.Text text -> text(text);
            case Attribute.Numeric numeric -> number(numeric);
            case Attribute.Converted converted -> own(converted.stored());
            case Attribute.Binary binary -> NEVER;
            case Attribute.Subtype subtype -> 1;
            case Attribute.Elements elements -> NEVER;
            case Attribute.AnyRelation any -> NEVER;
            case Attribute.Structured structured -> NEVER;
            case Attribute.Embedded embedded -> NEVER;
        };
    }

    private static int relation(Attribute.ToOne one) {
        if (one.mappedBy().isPresent()) {
            return NEVER;
        }
        return Audit.of(one) ? 40 : 5;
    }

    private static int moment(Attribute.Moment moment) {
        return switch (moment.kind()) {
            case DATE, DATE_TIME, INSTANT ->
                    Audit.of(moment) && !Moments.created(moment.traits().name()) ? 38 : 10;
            case TIME, YEAR, YEAR_MONTH, DURATION, PERIOD -> NEVER;
        };
    }

    private static int number(Attribute.Numeric numeric) {
        if (Naming.of(numeric.traits().name()).endsAny(CLASSES)) {
            return 4;
        }
        return Recognition.of(numeric).value() == Meaning.MONEY ? 25 : NEVER;
    }

    private int text(Attribute.Text text) {
        if (text.large()
                || text.traits().unique()
                || text.traits().id()
                || draft.names(text.path())) {
            return NEVER;
        }
        var values = hints.values(draft.schema().type(), text.path());
        if (values.isPresent()) {
            return values.getAsLong() <= FEW_VALUES ? 3 : NEVER;
        }
        return switch (Recognition.of(text).value()) {
            case COUNTRY, LANGUAGE, CURRENCY -> 32;
            case PLAIN -> Naming.of(text.traits().name()).endsAny(CLASSES) ? 4 : NEVER;
            default -> NEVER;
        };
    }

    /// A field with how useful it is.
    private record Ranked(Field field, int rank) {}
}
