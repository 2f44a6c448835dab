package dev.bureau.filter;

import dev.bureau.schema.Attribute;
import dev.bureau.schema.Attribute.Moment.Kind;
import java.util.Optional;
import java.util.Set;

/// The default filter for each kind of attribute: the whole table at a glance.
public final class FilterTypes {

    private static final Set<Kind> CALENDAR = Set.of(Kind.DATE, Kind.DATE_TIME, Kind.INSTANT);

    private FilterTypes() {}

    /// The filter for an attribute that nobody configured; empty for what cannot be filtered.
    public static Optional<FilterType> of(Attribute attribute) {
        return switch (attribute) {
            case Attribute.Text text when text.secret() -> Optional.empty();
            case Attribute.Text text -> Optional.of(new TextFilter());
            case Attribute.Numeric numeric -> Optional.of(new NumberFilter());
            case Attribute.Flag flag -> Optional.of(new FlagFilter());
            case Attribute.Choice choice -> Optional.of(new ChoiceFilter());
            case Attribute.Moment moment when CALENDAR.contains(moment.kind()) ->
                    Optional.of(new MomentFilter());
            case Attribute.Moment moment -> Optional.empty();
            case Attribute.Binary binary -> Optional.empty();
            case Attribute.Structured structured -> Optional.empty();
            case Attribute.Embedded embedded -> Optional.empty();
            case Attribute.ToOne toOne -> Optional.of(new RelationFilter());
            case Attribute.ToMany toMany -> Optional.of(new RelationFilter());
        };
    }
}
