package dev.bureau.internal.data.paging;

import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.key.KeyScale;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.model.EntityModel;
import jakarta.persistence.criteria.Expression;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The numbers between the least and the greatest value of a key of one column.
public record KeySpan(KeyScale scale, BigInteger least, BigInteger greatest) {

    /// Empty where there are no rows, or the values are no numbers.
    public static Optional<KeySpan> of(Statements statements, Ids ids, EntityModel model) {
        return KeyScale.of(ids, model)
                .flatMap(scale -> {
                    var ends =
                            scale.whole()
                                    ? ends(statements, ids, model)
                                    : sorted(statements, ids, model);
                    return ends.isEmpty() ? Optional.empty() : Optional.of(of(scale, ends));
                });
    }

    private static KeySpan of(KeyScale scale, List<Object> ends) {
        return new KeySpan(scale, scale.number(ends.getFirst()), scale.number(ends.getLast()));
    }

    private static List<Object> ends(Statements statements, Ids ids, EntityModel model) {
        var criteria = statements.query(Object[].class);
        var key = number(ids.expressions(model, criteria.from(model.type())).getFirst());
        var cb = statements.cb();
        criteria.select(cb.array(cb.min(key), cb.max(key)));
        var ends = statements.limited(criteria).getSingleResult();
        return ends[0] == null ? List.of() : List.of(ends);
    }

    @SuppressWarnings("unchecked") // by the class of the key
    private static Expression<Number> number(Expression<?> key) {
        return (Expression<Number>) key;
    }

    /// Not every database knows the least of all values.
    private static List<Object> sorted(Statements statements, Ids ids, EntityModel model) {
        var ends = new ArrayList<Object>();
        for (var last : List.of(false, true)) {
            var criteria = statements.query(Object.class);
            var key = ids.expressions(model, criteria.from(model.type())).getFirst();
            var cb = statements.cb();
            criteria.select(key)
                    .where(cb.isNotNull(key))
                    .orderBy(last ? cb.desc(key) : cb.asc(key));
            ends.addAll(statements.limited(criteria).setMaxResults(1).getResultList());
        }
        return ends;
    }

    /// How many values there could be.
    public BigInteger size() {
        return greatest.subtract(least).add(BigInteger.ONE);
    }

    /// A number as the key has it.
    public Object value(BigInteger number) {
        return scale.value(number);
    }

    /// One of so many values at even distances.
    Object value(int at, int all) {
        var way = size().multiply(BigInteger.valueOf(at)).divide(BigInteger.valueOf(all));
        return value(least.add(way));
    }
}
