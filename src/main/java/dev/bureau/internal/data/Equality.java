package dev.bureau.internal.data;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
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
        return Objects.deepEquals(one, other);
    }

    /// Members of a relation are a set: none is the same as no set.
    private static boolean nothing(@Nullable Object value) {
        return value == null || value instanceof Set<?> && ((Collection<?>) value).isEmpty();
    }
}
