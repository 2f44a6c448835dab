package dev.bureau.internal.data;

import dev.bureau.schema.Element;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Tells whether two values mean the same to the database: numbers whatever their scale, points of
/// time whatever their zone, everything else exactly.
final class Equality {

    private Equality() {}

    static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal otherNumber) {
            return number.compareTo(otherNumber) == 0;
        }
        if (one instanceof OffsetDateTime time && other instanceof OffsetDateTime otherTime) {
            return time.toInstant().equals(otherTime.toInstant());
        }
        if (one instanceof ZonedDateTime time && other instanceof ZonedDateTime otherTime) {
            return time.toInstant().equals(otherTime.toInstant());
        }
        if (nothing(one) && nothing(other)) {
            return true;
        }
        if (one instanceof Element element && other instanceof Element otherElement) {
            return same(element.key(), otherElement.key())
                    && same(element.value(), otherElement.value());
        }
        if (one instanceof List<?> list && other instanceof List<?> otherList) {
            return list.size() == otherList.size()
                    && IntStream.range(0, list.size())
                            .allMatch(at -> same(list.get(at), otherList.get(at)));
        }
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> otherMap) {
            return map.keySet().equals(otherMap.keySet())
                    && map.keySet().stream().allMatch(key -> same(map.get(key), otherMap.get(key)));
        }
        return Objects.deepEquals(one, other);
    }

    /// No members of a relation and no elements are the same as no collection.
    private static boolean nothing(@Nullable Object value) {
        return value == null
                || (value instanceof Set<?> || value instanceof List<?>)
                        && ((Collection<?>) value).isEmpty();
    }
}
