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

/// The values of a key of one column as numbers in the same order: whole numbers, and UUIDs where
/// the database sorts them by their digits.
public record KeyScale(KeyColumn column) {

    private static final List<Class<?>> WHOLE =
            List.of(
                    Long.class,
                    long.class,
                    Integer.class,
                    int.class,
                    BigInteger.class,
                    BigDecimal.class);

    private static final int HALF = 64;

    /// Empty where the values are no numbers, or a key has several columns: how many rows share a
    /// value of the first one is not known.
    public static Optional<KeyScale> of(Ids ids, EntityModel model) {
        var columns = ids.columns(model);
        if (columns.size() > 1) {
            return Optional.empty();
        }
        var scale = new KeyScale(columns.getFirst());
        var sorted =
                ids.dialect() instanceof PostgreSQLDialect || ids.dialect() instanceof H2Dialect;
        return scale.whole() || sorted && scale.column().type() == UUID.class
                ? Optional.of(scale)
                : Optional.empty();
    }

    /// Whether the column holds whole numbers. These mostly lie about as densely everywhere, as
    /// they are counted up.
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
}
