package dev.bureau.internal.data.value;

import dev.bureau.schema.Attribute;
import dev.bureau.schema.Storage;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import java.util.Set;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaExpression;
import org.hibernate.query.sqm.NodeBuilder;

/// Whole numbers in columns of texts, where 10 would stand before 9. The database makes numbers of
/// those that are some; whatever else stands in the column counts as none.
public final class TextNumbers {

    private static final Set<Class<?>> WHOLE =
            Set.of(
                    Integer.class,
                    Long.class,
                    Short.class,
                    Byte.class,
                    int.class,
                    long.class,
                    short.class,
                    byte.class);

    private TextNumbers() {}

    public static boolean is(Attribute attribute, HibernateCriteriaBuilder cb) {
        return attribute instanceof Attribute.Numeric numeric
                && numeric.traits().storage() == Storage.WORDS
                && WHOLE.contains(numeric.traits().javaType())
                && ((NodeBuilder) cb)
                                .getQueryEngine()
                                .getSqmFunctionRegistry()
                                .findFunctionDescriptor("regexp_like")
                        != null;
    }

    public static Expression<Long> of(Path<?> column, HibernateCriteriaBuilder cb) {
        var text = cb.cast((JpaExpression<?>) column, String.class);
        return cb.<Long>selectCase()
                .when(cb.likeRegexp(text, "^-?[0-9]{1,18}$"), cb.cast(text, Long.class))
                .otherwise(cb.nullLiteral(Long.class));
    }
}
