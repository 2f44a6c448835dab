package dev.bureau;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;

/// What the database sorts rows by, where no property says it.
///
/// ```java
/// admin.column("Title length", article -> article.getTitle().length(),
///         column -> column.sortedBy((article, cb) -> cb.length(article.get("title"))));
/// ```
///
/// @param <T> the listed entity
@FunctionalInterface
public interface SortExpression<T> {

    /// One value of the row; rows without one come last. It is made several times for one statement
    /// and must say the same each time, without parameters that change.
    ///
    /// @param row where the row is in the query; related rows are to be joined with a left join, so
    ///   that rows without one stay
    Expression<?> of(From<?, T> row, CriteriaBuilder cb);
}
