package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds the group of a form in which a field is looked for: what belongs to one embeddable, begins
/// with the same word, or means the same kind of thing.
final class FieldGroups {

    static final String GENERAL = "General";
    static final String DETAILS = "Details";
    static final String RECORD = "Record";
    static final Set<String> ASIDE = Set.of(DETAILS, RECORD);

    private static final String CONTACT = "Contact";
    private static final String ADDRESS = "Address";
    private static final String AMOUNTS = "Amounts";
    private static final String DATES = "Dates";
    private static final String OPTIONS = "Options";
    private static final String RELATIONS = "Relations";

    /// Forms with fewer fields need no groups by meaning.
    private static final int MANY = 14;

    private static final int ENOUGH = 3;
    private static final int MOST_ASIDE = 5;

    private static final Set<String> NO_PREFIX =
            Set.of(
                    "is", "has", "date", "total", "number", "no", "the", "last", "first", "max",
                    "min", "default", "in", "not");
    private static final String[] PLACES = {
        "street",
        "street number",
        "house number",
        "address",
        "address line",
        "address line1",
        "address line2",
        "address1",
        "zip",
        "zip code",
        "postal code",
        "postcode",
        "post code",
        "city",
        "town",
        "district",
        "county",
        "region",
        "province",
        "state",
        "country",
        "country code",
        "latitude",
        "longitude",
        "po box"
    };

    private final boolean many;
    private final Map<String, Long> prefixes;
    private final Map<String, Long> meanings;
    private final Map<String, Long> kinds;

    FieldGroups(List<Field> fields) {
        many = fields.size() > MANY;
        prefixes = counted(fields, FieldGroups::prefix);
        meanings = counted(fields, FieldGroups::meaning);
        kinds = counted(fields, FieldGroups::kind);
    }

    private static Map<String, Long> counted(List<Field> fields, Function<Field, String> group) {
        return fields.stream()
                .filter(field -> !DefaultSections.embedded(field))
                .collect(Collectors.groupingBy(group, Collectors.counting()));
    }

    /// The group in the main column, empty for the first.
    String main(Field field) {
        if (DefaultSections.embedded(field)) {
            return Words.of(field.path().substring(0, field.path().indexOf('.')));
        }
        if (!many) {
            return "";
        }
        var prefix = prefix(field);
        if (!prefix.isEmpty() && prefixes.getOrDefault(prefix, 0L) >= ENOUGH) {
            return Words.of(prefix);
        }
        var meaning = meaning(field);
        return meanings.getOrDefault(meaning, 0L) >= ENOUGH ? meaning : "";
    }

    /// The group of what describes the row, in a form of few fields.
    String shortly(Field field) {
        return Audit.of(field.attribute()) ? RECORD : DETAILS;
    }

    /// The group of what describes the row, in a form of many: those that are too many to stand
    /// beside it have a page of their own.
    String beside(Field field) {
        if (Audit.of(field.attribute())) {
            return RECORD;
        }
        var prefix = prefix(field);
        if (!prefix.isEmpty() && prefixes.getOrDefault(prefix, 0L) >= ENOUGH) {
            return Words.of(prefix);
        }
        var kind = kind(field);
        return kinds.getOrDefault(kind, 0L) > MOST_ASIDE ? kind : DETAILS;
    }

    private static String prefix(Field field) {
        var words = Naming.of(field.attribute().traits().name()).words();
        return words.size() < 2
                        || NO_PREFIX.contains(words.getFirst())
                        || Audit.of(field.attribute())
                ? ""
                : words.getFirst();
    }

    private static String meaning(Field field) {
        var naming = Naming.of(field.attribute().traits().name());
        if (naming.isAny(PLACES)) {
            return ADDRESS;
        }
        return switch (Recognition.of(field.attribute()).value()) {
            case MAIL, PHONE -> CONTACT;
            case LINK -> naming.isAny("website", "homepage", "url", "web site") ? CONTACT : "";
            case COUNTRY, COORDINATE -> ADDRESS;
            case MONEY, CURRENCY -> AMOUNTS;
            default -> "";
        };
    }

    private static String kind(Field field) {
        if (Audit.of(field.attribute())) {
            return RECORD;
        }
        return switch (field.attribute()) {
            case Attribute.Flag flag -> OPTIONS;
            case Attribute.Moment moment -> DATES;
            case Attribute.ToOne one -> RELATIONS;
            case Attribute.ToMany many -> RELATIONS;
            case Attribute.Text text -> "";
            case Attribute.Numeric numeric -> "";
            case Attribute.Choice choice -> DETAILS;
            case Attribute.Converted converted -> DETAILS;
            case Attribute.Binary binary -> "";
            case Attribute.Subtype subtype -> "";
            case Attribute.Elements elements -> "";
            case Attribute.AnyRelation any -> RELATIONS;
            case Attribute.Structured structured -> "";
            case Attribute.Embedded embedded -> "";
        };
    }
}
