package dev.bureau.internal.data.value;

import dev.bureau.field.FieldType;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Element;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Tells whether two values mean the same to the database: numbers whatever their scale, points of
/// time whatever their class and zone, structures by their text, everything else exactly.
public final class Equality {

    private Equality() {}

    /// Whether two values of the field are the same. The application's own classes may lack an
    /// `equals`, so what they are stored as is compared.
    public static boolean same(Field field, @Nullable Object one, @Nullable Object other) {
        if (same(one, other)) {
            return true;
        }
        if (nothing(field, one) && nothing(field, other)) {
            return true;
        }
        var type = field.attribute().traits().javaType();
        if (!type.isInstance(one) || !type.isInstance(other)) {
            return false;
        }
        return switch (field.attribute()) {
            case Attribute.Converted converted ->
                    same(stored(converted, one), stored(converted, other));
            case Attribute.Structured structured ->
                    structured
                            .form()
                            .map(form -> form.same(one, other))
                            .orElseGet(() -> text(field, one).equals(text(field, other)));
            case Attribute.Text text -> false;
            case Attribute.Numeric numeric -> false;
            case Attribute.Flag flag -> false;
            case Attribute.Choice choice -> false;
            case Attribute.Moment moment -> false;
            case Attribute.Binary binary -> false;
            case Attribute.Embedded embedded -> false;
            case Attribute.ToOne toOne -> false;
            case Attribute.ToMany toMany -> false;
            case Attribute.Subtype subtype -> false;
            case Attribute.Elements elements -> false;
            case Attribute.AnyRelation any -> false;
        };
    }

    /// Whether the database holds nothing for the value.
    private static boolean nothing(Field field, @Nullable Object value) {
        return value == null
                || field.attribute() instanceof Attribute.Converted converted
                        && converted.traits().javaType().isInstance(value)
                        && stored(converted, value) == null;
    }

    /// What cannot be stored is only like itself.
    private static @Nullable Object stored(Attribute.Converted converted, Object value) {
        try {
            return converted.conversion().stored(value);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    @SuppressWarnings("unchecked")
    private static String text(Field field, Object value) {
        return ((FieldType<Object>) field.type()).encode(value);
    }

    /// Whether two values are the same whatever they are values of.
    public static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal otherNumber) {
            return number.compareTo(otherNumber) == 0;
        }
        var instant = instant(one);
        if (instant.isPresent() && instant.equals(instant(other))) {
            return true;
        }
        if (nothing(one) && nothing(other)) {
            return true;
        }
        return switch (one) {
            case Element element when other instanceof Element otherElement ->
                    same(element.key(), otherElement.key())
                            && same(element.value(), otherElement.value());
            case List<?> list when other instanceof List<?> otherList ->
                    list.size() == otherList.size()
                            && IntStream.range(0, list.size())
                                    .allMatch(at -> same(list.get(at), otherList.get(at)));
            case Map<?, ?> map when other instanceof Map<?, ?> otherMap ->
                    map.keySet().equals(otherMap.keySet())
                            && map.keySet().stream()
                                    .allMatch(key -> same(map.get(key), otherMap.get(key)));
            case null, default -> Objects.deepEquals(one, other);
        };
    }

    @SuppressWarnings("JavaUtilDate") // entities may hold the old classes
    private static Optional<Instant> instant(@Nullable Object value) {
        return switch (value) {
            case OffsetDateTime time -> Optional.of(time.toInstant());
            case ZonedDateTime time -> Optional.of(time.toInstant());
            case Calendar time -> Optional.of(time.toInstant());
            case Timestamp time -> Optional.of(time.toInstant());
            case Date time -> Optional.of(Instant.ofEpochMilli(time.getTime()));
            case null, default -> Optional.empty();
        };
    }

    /// No members of a relation and no elements are the same as no collection.
    private static boolean nothing(@Nullable Object value) {
        return value == null
                || (value instanceof Set<?> || value instanceof List<?>)
                        && ((Collection<?>) value).isEmpty();
    }
}
