package dev.bureau.filter;

import dev.bureau.schema.Attribute;
import dev.bureau.schema.Attribute.Moment.Kind;
import dev.bureau.schema.Storage;
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
            case Attribute.Text text -> words(text);
            case Attribute.Numeric numeric -> Optional.of(new NumberFilter());
            case Attribute.Flag flag -> Optional.of(new FlagFilter());
            case Attribute.Choice choice -> Optional.of(new ChoiceFilter());
            case Attribute.Moment moment when CALENDAR.contains(moment.kind()) ->
                    Optional.of(new MomentFilter());
            case Attribute.Moment moment -> Optional.of(new SpanFilter());
            case Attribute.Binary binary ->
                    binary.traits().id() ? Optional.of(new TextFilter()) : presence(binary);
            case Attribute.Converted converted ->
                    of(converted.stored())
                            .map(inner -> new ConvertedFilter(converted.stored(), inner));
            case Attribute.Structured structured -> words(structured);
            case Attribute.Subtype subtype -> Optional.of(new ChosenFilter());
            case Attribute.Elements elements -> ElementsFilter.of(elements);
            case Attribute.AnyRelation any -> linked(any);
            case Attribute.Embedded embedded -> Optional.empty();
            case Attribute.ToOne toOne -> Optional.of(new RelationFilter());
            case Attribute.ToMany toMany -> Optional.of(new RelationFilter());
        };
    }

    /// What holds no characters is found by the whole value, what lies elsewhere only by its
    /// presence.
    private static Optional<FilterType> words(Attribute attribute) {
        var storage = attribute.traits().storage();
        var found =
                attribute instanceof Attribute.Text
                        ? storage != Storage.LARGE
                        : storage == Storage.WORDS || storage == Storage.DOCUMENT;
        return found ? Optional.of(new TextFilter()) : presence(attribute);
    }

    /// Where the mapping leaves the entities open, nobody can choose among them.
    private static Optional<FilterType> linked(Attribute.AnyRelation any) {
        if (any.choosable()) {
            return Optional.of(new LinkedFilter());
        }
        return any.many() ? Optional.empty() : presence(any);
    }

    private static Optional<FilterType> presence(Attribute attribute) {
        return attribute.traits().required() ? Optional.empty() : Optional.of(new PresenceFilter());
    }
}
