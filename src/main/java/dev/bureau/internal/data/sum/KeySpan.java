package dev.bureau.internal.data.sum;

import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.key.KeyColumn;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.model.EntityModel;
import jakarta.persistence.criteria.Expression;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The whole numbers between the least and the greatest key of an entity.
record KeySpan(BigInteger least, BigInteger greatest, KeyColumn column) {

    private static final List<Class<?>> WHOLE =
            List.of(
                    Long.class,
                    long.class,
                    Integer.class,
                    int.class,
                    BigInteger.class,
                    BigDecimal.class);

    /// Empty where keys are no whole numbers, and where there are no rows.
    static Optional<KeySpan> of(Statements statements, Ids ids, EntityModel model) {
        var columns = ids.columns(model);
        if (columns.size() > 1 || !WHOLE.contains(columns.getFirst().type())) {
            return Optional.empty();
        }
        var criteria = statements.query(Object[].class);
        var rows = criteria.from(model.type());
        var key = number(ids.expressions(model, rows).getFirst());
        var cb = statements.cb();
        criteria.select(cb.array(cb.min(key), cb.max(key)));
        var ends = statements.limited(criteria).getSingleResult();
        return ends[0] == null
                ? Optional.empty()
                : Optional.of(new KeySpan(integer(ends[0]), integer(ends[1]), columns.getFirst()));
    }

    @SuppressWarnings("unchecked") // by the class of the key
    private static Expression<Number> number(Expression<?> key) {
        return (Expression<Number>) key;
    }

    private static BigInteger integer(@Nullable Object value) {
        return new BigDecimal(String.valueOf(value)).setScale(0, RoundingMode.FLOOR).toBigInteger();
    }

    /// How many keys there could be.
    BigInteger size() {
        return greatest.subtract(least).add(BigInteger.ONE);
    }

    /// A number as the key is one.
    Object key(BigInteger number) {
        return column.read(number.toString());
    }
}
