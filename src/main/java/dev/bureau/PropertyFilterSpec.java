package dev.bureau;

import dev.bureau.query.Operator;
import dev.bureau.query.Period;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.core.TypedPropertyPath;

/// Options of a filter that compares a property.
///
/// ```java
/// admin.filter(Article::getStatus, status -> status.initially(ArticleStatus.REVIEW))
///         .filter(Article::getCreatedAt, created -> created.initially(Period.past(30, Unit.DAY)))
/// ```
///
/// A filter that is on from the beginning stands in the address of the list and among the filters
/// above it as if the reader had chosen it, and is taken off in the same way. Where a reader keeps
/// a view for the list to open with, that counts instead; who may not read the property sees the
/// list without this filter.
///
/// @param <P> the type of the property
public final class PropertyFilterSpec<P extends @Nullable Object> {

    private Operator operator = Operator.IS;
    private List<?> values = List.of();

    PropertyFilterSpec() {}

    /// The list opens with rows that have one of these values. Related rows are not values: name a
    /// property of theirs.
    @SafeVarargs
    public final PropertyFilterSpec<P> initially(P... oneOf) {
        return begin(Operator.IS, Arrays.asList(oneOf));
    }

    /// The list opens with rows whose date lies within the period.
    public PropertyFilterSpec<P> initially(Period period) {
        return begin(Operator.WITHIN, List.of(period));
    }

    /// The list opens with rows that have no value.
    public PropertyFilterSpec<P> initiallyEmpty() {
        return begin(Operator.EMPTY, List.of());
    }

    private PropertyFilterSpec<P> begin(Operator how, List<?> these) {
        operator = how;
        values = these.stream().toList();
        return this;
    }

    <T> Declaration.FilterStart<T> declared(TypedPropertyPath<T, ?> path) {
        return new Declaration.FilterStart<>(path, operator, values);
    }
}
