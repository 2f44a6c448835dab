package dev.bureau.schema;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One persistent attribute of an entity. What JPA can express is closed, so a `switch` over the
/// kinds needs no `default`.
public sealed interface Attribute {

    /// The facts that every kind has.
    Traits traits();

    /// The path as seen from the entity, dotted inside an embeddable.
    default String path() {
        return traits().path();
    }

    /// Whether its name says that it holds nothing that may be shown: a password as text, as bytes
    /// or as a class of its own, a list of tokens.
    default boolean secret() {
        return switch (this) {
            case Text text -> text.secret();
            case Converted converted -> converted.stored().secret();
            case Binary binary -> Secrets.named(binary.traits().name());
            case Structured structured -> Secrets.named(structured.traits().name());
            case Elements elements -> elements.parts().stream().anyMatch(Attribute::secret);
            case Numeric numeric -> false;
            case Flag flag -> false;
            case Choice choice -> false;
            case Moment moment -> false;
            case Embedded embedded -> false;
            case ToOne toOne -> false;
            case ToMany toMany -> false;
            case Subtype subtype -> false;
            case AnyRelation any -> false;
        };
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

    /// Anything with an inner structure or of an unknown type: JSON, arrays; shown as text.
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
    /// @param owned whether the row lives and dies with this one (`orphanRemoval`, cascaded
    ///   removal)
    record ToOne(Traits traits, Class<?> target, Optional<String> mappedBy, boolean owned)
            implements Attribute {

        /// A relation to a row that lives by itself.
        public ToOne(Traits traits, Class<?> target, Optional<String> mappedBy) {
            this(traits, target, mappedBy, false);
        }
    }

    /// A relation to many rows.
    ///
    /// @param target the related entity's class
    /// @param mappedBy the owning attribute on the other side, empty where this side owns the join
    ///   table
    /// @param owned whether the children live and die with their parent (`orphanRemoval`, cascaded
    ///   removal, or a key that only the parent writes)
    /// @param exclusive whether a row belongs to one parent only (one-to-many)
    /// @param order in which the rows stand
    record ToMany(
            Traits traits,
            Class<?> target,
            Optional<String> mappedBy,
            boolean owned,
            boolean exclusive,
            RowOrder order)
            implements Attribute {

        /// A relation whose rows have no order.
        public ToMany(
                Traits traits,
                Class<?> target,
                Optional<String> mappedBy,
                boolean owned,
                boolean exclusive) {
            this(traits, target, mappedBy, owned, exclusive, RowOrder.NONE);
        }

        /// Whether the rows are children of this one, not rows that are chosen.
        public boolean children() {
            return owned || exclusive && mappedBy.isPresent();
        }
    }

    /// Values that hang on a row and have no key of their own (`@ElementCollection`), and relations
    /// to many in which the place or a key beside the row counts (`@OrderColumn`, `@MapKeyColumn`).
    /// A value is a list of [Element].
    ///
    /// @param element one value: a basic one, [Embedded], or [ToOne]; its path is `path.{element}`,
    ///   those of attributes inside it begin with the collection's path
    /// @param key the key of a map, likewise; its path is `path.{key}`
    /// @param exclusive whether a row can be in one such collection only (one-to-many)
    record Elements(
            Traits traits,
            Shape shape,
            Attribute element,
            Optional<Attribute> key,
            boolean exclusive)
            implements Attribute {

        /// Values that others may have too.
        public Elements(Traits traits, Shape shape, Attribute element, Optional<Attribute> key) {
            this(traits, shape, element, key, false);
        }

        /// What a collection promises: repeated values, an order, both, or keys.
        public enum Shape {
            BAG,
            LIST,
            SET,
            MAP
        }

        /// The keys and the values, or only the values.
        public List<Attribute> parts() {
            return Stream.concat(key.stream(), Stream.of(element)).toList();
        }

        /// What a part holds single values in, by path within it: the attributes of an embeddable,
        /// or the part itself under the empty path.
        public static Map<String, Attribute> leaves(Attribute part) {
            var leaves = new LinkedHashMap<String, Attribute>();
            collect(part, "", leaves);
            return leaves;
        }

        private static void collect(Attribute part, String path, Map<String, Attribute> leaves) {
            if (part instanceof Embedded embedded) {
                var prefix = path.isEmpty() ? "" : path + ".";
                embedded.attributes()
                        .forEach(inner -> collect(inner, prefix + inner.traits().name(), leaves));
            } else {
                leaves.put(path, part);
            }
        }
    }

    /// A relation to rows of several entities that have nothing in common (`@Any`, `@ManyToAny`);
    /// nobody types it. A value is a list of [Linked].
    ///
    /// @param many whether to many rows
    /// @param targets the entities that the mapping names, in the order of their names; none where
    ///   it leaves them open
    record AnyRelation(Traits traits, boolean many, List<Class<?>> targets) implements Attribute {

        public AnyRelation {
            targets = List.copyOf(targets);
        }

        /// Whether the mapping tells enough to choose a row.
        public boolean choosable() {
            return !many && !targets.isEmpty();
        }
    }
}
