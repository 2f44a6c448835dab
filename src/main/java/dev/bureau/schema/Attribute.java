package dev.bureau.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One persistent attribute of an entity. What JPA can express is closed, so a `switch` over the
/// kinds needs no `default`.
public sealed interface Attribute {

    /// The facts that every kind has.
    Traits traits();

    /// The path as seen from the entity, dotted inside an embeddable.
    default String path() {
        return traits().path();
    }

    /// Finds the attribute with this path among these, stepping into embeddables.
    static Optional<Attribute> find(List<Attribute> attributes, String path) {
        for (var attribute : attributes) {
            if (attribute.path().equals(path)) {
                return Optional.of(attribute);
            }
            if (attribute instanceof Embedded embedded && path.startsWith(attribute.path() + ".")) {
                return find(embedded.attributes(), path);
            }
        }
        return Optional.empty();
    }

    /// Words: strings, characters and everything that has one exact spelling (UUID, URI, Locale,
    /// Currency, ZoneId).
    ///
    /// @param minLength the least number of characters, 0 if any
    /// @param maxLength the greatest number of characters, `Integer.MAX_VALUE` if unlimited
    /// @param large whether the column is meant for long text (`@Lob`, `text`), to be edited on
    ///   several lines
    /// @param email whether Bean Validation wants an e-mail address
    /// @param secret whether the name says that it must never be shown (password, token, secret)
    record Text(
            Traits traits,
            int minLength,
            int maxLength,
            boolean large,
            boolean email,
            boolean secret)
            implements Attribute {}

    /// A number: every primitive and wrapper, `BigInteger`, `BigDecimal`.
    ///
    /// @param min the least allowed value
    /// @param max the greatest allowed value
    /// @param scale digits after the point: 0 of an integer, -1 if unlimited
    record Numeric(Traits traits, Optional<BigDecimal> min, Optional<BigDecimal> max, int scale)
            implements Attribute {}

    /// Yes or no; unknown as well where null is allowed.
    record Flag(Traits traits) implements Attribute {}

    /// One of the constants of an enum.
    ///
    /// @param constants in the order of declaration
    record Choice(Traits traits, List<? extends Enum<?>> constants) implements Attribute {
        public Choice {
            constants = List.copyOf(constants);
        }
    }

    /// A point or a span of time.
    ///
    /// @param kind what it tells
    record Moment(Traits traits, Kind kind) implements Attribute {

        /// What a moment tells; INSTANT covers all types that name one point of the time line.
        public enum Kind {
            DATE,
            TIME,
            DATE_TIME,
            INSTANT,
            YEAR,
            YEAR_MONTH,
            DURATION,
            PERIOD
        }
    }

    /// Bytes: never in a list, never searched.
    record Binary(Traits traits) implements Attribute {}

    /// A class of the application's own that a converter turns into a basic value: it is shown,
    /// typed and compared as that.
    ///
    /// @param stored the attribute as the database has it
    /// @param conversion between the two
    record Converted(Traits traits, Attribute stored, Conversion conversion) implements Attribute {}

    /// Anything with an inner structure or of an unknown type: JSON, arrays, collections of basics;
    /// shown as text.
    ///
    /// @param form how it is written as text and read again, empty if it can only be shown
    record Structured(Traits traits, Optional<TextForm> form) implements Attribute {

        /// One that can only be shown.
        public Structured(Traits traits) {
            this(traits, Optional.empty());
        }
    }

    /// Which entity a row is of, where an entity has subtypes. It is no attribute of any class, and
    /// nobody writes it. Its path is `type`, or `class` where an attribute has that name.
    record Subtype(Traits traits) implements Attribute {}

    /// A group of attributes that live in the entity's own table.
    ///
    /// @param attributes with paths as seen from the entity
    record Embedded(Traits traits, List<Attribute> attributes) implements Attribute {
        public Embedded {
            attributes = List.copyOf(attributes);
        }
    }

    /// A relation to at most one row.
    ///
    /// @param target the related entity's class
    /// @param mappedBy the owning attribute on the other side, empty where this side holds the
    ///   column
    record ToOne(Traits traits, Class<?> target, Optional<String> mappedBy) implements Attribute {}

    /// A relation to many rows.
    ///
    /// @param target the related entity's class
    /// @param mappedBy the owning attribute on the other side, empty where this side owns the join
    ///   table
    /// @param owned whether the children live and die with their parent (`orphanRemoval`, or
    ///   cascaded removal)
    record ToMany(Traits traits, Class<?> target, Optional<String> mappedBy, boolean owned)
            implements Attribute {}
}
