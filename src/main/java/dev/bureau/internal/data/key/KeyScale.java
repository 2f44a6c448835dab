package dev.bureau.internal.data.key;

import dev.bureau.internal.model.EntityModel;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.PostgreSQLDialect;

/// The values of the first column of a key as numbers in the same order: whole numbers, and UUIDs
/// where the database sorts them by their digits.
///
/// @param alone whether the key has no other columns
public record KeyScale(KeyColumn column, boolean alone) {

    private static final List<Class<?>> WHOLE =
            List.of(
                    Long.class,
                    long.class,
                    Integer.class,
                    int.class,
                    BigInteger.class,
                    BigDecimal.class);

    private static final int HALF = 64;
    private static final int BY_CHANCE = 4;

    /// Empty where the values are no numbers.
    public static Optional<KeyScale> of(Ids ids, EntityModel model) {
        var columns = ids.columns(model);
        var scale = new KeyScale(columns.getFirst(), columns.size() == 1);
        var sorted =
                ids.dialect() instanceof PostgreSQLDialect || ids.dialect() instanceof H2Dialect;
        return scale.whole() || sorted && scale.column().type() == UUID.class
                ? Optional.of(scale)
                : Optional.empty();
    }

    /// Whether the column holds whole numbers.
    public boolean whole() {
        return WHOLE.contains(column.type());
    }

    public BigInteger number(Object value) {
        return value instanceof UUID id
                ? half(id.getMostSignificantBits())
                        .shiftLeft(HALF)
                        .add(half(id.getLeastSignificantBits()))
                : new BigDecimal(String.valueOf(value))
                        .setScale(0, RoundingMode.FLOOR)
                        .toBigInteger();
    }

    private static BigInteger half(long bits) {
        return new BigInteger(Long.toUnsignedString(bits));
    }

    public Object value(BigInteger number) {
        return column.read(
                whole()
                        ? number.toString()
                        : new UUID(number.shiftRight(HALF).longValue(), number.longValue())
                                .toString());
    }

    /// Whether values lie about as densely everywhere, as far as the value tells: numbers mostly do
    /// as they are counted up, UUIDs if they were made by chance.
    public boolean even(Object value) {
        return !(value instanceof UUID id) || id.version() == BY_CHANCE;
    }
}
