package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;
import java.util.Map;
import java.util.Optional;

/// How much an attribute tells of a row to people who compare rows: smaller numbers tell more.
final class Importance {

    /// Of what has no place in a list.
    static final int NEVER = 100;

    /// Of what stands in a list only where there is little else.
    static final int LITTLE = 60;

    /// Of what stands in a list only where there is nothing else.
    static final int LEAST = 80;

    private static final String[] STATES = {
        "status", "state", "stage", "phase", "type", "kind", "category", "priority", "severity"
    };
    private static final String[] NUMBERS = {
        "number", "no", "nr", "code", "reference", "sku", "isbn", "ean"
    };
    private static final String[] TOWNS = {"city", "town"};
    private static final String[] SWITCHES = {
        "active",
        "enabled",
        "published",
        "approved",
        "paid",
        "open",
        "closed",
        "available",
        "activated"
    };
    private static final String[] AMOUNTS = {
        "quantity", "qty", "stock", "units", "rating", "score", "year", "points"
    };
    private static final String[] REMARKS = {
        "description",
        "comment",
        "comments",
        "note",
        "notes",
        "remark",
        "remarks",
        "summary",
        "message",
        "reason",
        "keywords",
        "error",
        "stack trace",
        "exception",
        "path",
        "hash",
        "uuid",
        "guid",
        "etag",
        "fax",
        "middle name",
        "created by",
        "modified by",
        "updated by",
        "changed by",
        "last updated by",
        "street",
        "address",
        "address line",
        "line",
        "address1",
        "zip",
        "zip code",
        "postal code",
        "postcode",
        "salutation",
        "suffix",
        "prefix"
    };

    private Importance() {}

    static int of(Field field) {
        var traits = field.attribute().traits();
        if (traits.id() && traits.generated()) {
            return NEVER;
        }
        var own = own(field.attribute());
        return own == NEVER ? NEVER : own + (nested(field) ? 30 : 0) + (assigned(field) ? -50 : 0);
    }

    private static boolean nested(Field field) {
        return field.path().contains(".") && !field.attribute().traits().id();
    }

    private static boolean assigned(Field field) {
        return field.attribute().traits().id();
    }

    private static int own(Attribute attribute) {
        var naming = Naming.of(attribute.traits().name());
        return switch (attribute) {
            case Attribute.Choice choice -> naming.endsAny(STATES) ? 0 : 10;
            case Attribute.ToOne one -> relation(one);
            case Attribute.Text text -> text.large() ? NEVER : text(text, naming);
            case Attribute.Flag flag -> naming.endsAny(SWITCHES) ? 25 : 45;
            case Attribute.Moment moment -> moment(moment, naming);
            case Attribute.Numeric numeric -> number(numeric, naming);
            case Attribute.Converted converted ->
                    document(converted) ? NEVER : own(converted.stored());
            case Attribute.Binary binary -> NEVER;
            case Attribute.Subtype subtype -> 1;
            case Attribute.Elements elements -> NEVER;
            case Attribute.AnyRelation any -> NEVER;
            case Attribute.Structured structured -> NEVER;
            case Attribute.Embedded embedded -> NEVER;
            case Attribute.ToMany many -> NEVER;
        };
    }

    /// Whether it is JSON, which says nothing at a glance.
    private static boolean document(Attribute.Converted converted) {
        var type = converted.traits().javaType();
        return Naming.of(type.getSimpleName()).hasAny("json") || Map.class.isAssignableFrom(type);
    }

    private static int relation(Attribute.ToOne one) {
        if (one.mappedBy().isPresent()) {
            return NEVER;
        }
        if (Audit.of(one)) {
            return 60;
        }
        return one.traits().required() ? 8 : 12;
    }

    private static int text(Attribute.Text text, Naming naming) {
        if (text.traits().unique() || text.traits().origin().has("NaturalId")) {
            return 5;
        }
        var meaning = Recognition.of(text).value();
        if (Audit.of(text) || naming.endsAny(REMARKS) && meaning != Meaning.MAIL) {
            return 70;
        }
        return switch (meaning) {
            case MAIL -> 14;
            case PHONE -> 32;
            case CURRENCY -> 65;
            case COUNTRY -> 36;
            case LANGUAGE, COLOR -> 50;
            case IMAGE -> 48;
            case LINK, SLUG, NETWORK_ADDRESS, MARKDOWN -> 60;
            case MONEY, PERCENTAGE, COORDINATE, BYTES, PLAIN -> plain(text, naming);
        };
    }

    private static int plain(Attribute.Text text, Naming naming) {
        if (naming.is("state") && text.path().contains(".")) {
            return 28; // of an address
        }
        if (naming.endsAny(STATES)) {
            return 4;
        }
        if (naming.endsAny(NUMBERS)) {
            return 15;
        }
        if (naming.isAny(TOWNS)) {
            return 28;
        }
        return text.maxLength() > 255 ? 58 : 35;
    }

    private static int moment(Attribute.Moment moment, Naming naming) {
        var name = moment.traits().name();
        if (Moments.changed(name)) {
            return 62;
        }
        if (Moments.created(name)) {
            return 22;
        }
        if (naming.hasAny("deleted", "removed", "expires", "expiry", "reset")) {
            return 55;
        }
        return switch (moment.kind()) {
            case DATE, DATE_TIME, INSTANT -> 20;
            case TIME, YEAR, YEAR_MONTH, DURATION, PERIOD -> 34;
        };
    }

    private static int number(Attribute.Numeric numeric, Naming naming) {
        if (Ordinals.named(numeric)) {
            return 72;
        }
        if (naming.endsAny(STATES)) {
            return 4;
        }
        return switch (Recognition.of(numeric).value()) {
            case MONEY -> 18;
            case PERCENTAGE -> 40;
            case BYTES -> 42;
            case COORDINATE -> LEAST;
            default -> {
                if (naming.endsAny(NUMBERS)) {
                    yield 15;
                }
                yield naming.endsAny(AMOUNTS) ? 30 : naming.last().equals("id") ? 64 : 44;
            }
        };
    }

    /// Where a column stands among the others: what names and belongs first, then states, numbers
    /// and dates.
    static int place(Field field) {
        return field.attribute().traits().id() ? 0 : place(field.attribute());
    }

    private static int place(Attribute attribute) {
        return switch (attribute) {
            case Attribute.Text text -> image(text) ? 1 : 2;
            case Attribute.ToOne one -> 3;
            case Attribute.Choice choice -> 4;
            case Attribute.Flag flag -> 5;
            case Attribute.Numeric numeric -> 6;
            case Attribute.Moment moment -> Moments.created(moment.traits().name()) ? 8 : 7;
            case Attribute.Converted converted -> place(converted.stored());
            case Attribute.Binary binary -> 9;
            case Attribute.Subtype subtype -> 3;
            case Attribute.Elements elements -> 9;
            case Attribute.AnyRelation any -> 9;
            case Attribute.Structured structured -> 9;
            case Attribute.Embedded embedded -> 9;
            case Attribute.ToMany many -> 9;
        };
    }

    private static boolean image(Attribute.Text text) {
        return Optional.of(Recognition.of(text).value()).filter(Meaning.IMAGE::equals).isPresent();
    }
}
