package dev.bureau.internal.data.shape;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What came out of a total.
///
/// @param value of the column's class for the least and the greatest, a `Long` for numbers of rows,
///   a `BigDecimal`, a `Double` or a `Duration` for the rest; null where there is none
/// @param beside what its rows have in common that it cannot be read without, by path: a currency
public record Figure(Kind kind, @Nullable Object value, Map<String, Object> beside) {

    /// What is known.
    public enum Kind {
        /// The value of all rows.
        EXACT,
        /// What some of the rows tell of all.
        ABOUT,
        /// There are too many rows to read them all.
        TOO_MANY,
        /// The rows have several currencies, which do not add up.
        MIXED
    }

    /// Too many rows.
    public static final Figure TOO_MANY = new Figure(Kind.TOO_MANY, null, Map.of());

    /// Several currencies.
    public static final Figure MIXED = new Figure(Kind.MIXED, null, Map.of());

    public Figure {
        beside = Map.copyOf(beside);
    }

    /// A value that some of the rows tell of all.
    public static Figure about(Object value) {
        return new Figure(Kind.ABOUT, value, Map.of());
    }

    /// Whether there is something to tell.
    public boolean known() {
        return kind == Kind.EXACT || kind == Kind.ABOUT;
    }

    /// A value that all rows are in.
    public static Figure exact(@Nullable Object value) {
        return new Figure(Kind.EXACT, value, Map.of());
    }
}
