package dev.bureau;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.core.TypedPropertyPath;

/// Says how children appear in their parent's form.
///
/// ```java
/// admin.inline(Article::getComments, comments -> comments.fields(Comment::getAuthorName, Comment::getBody))
/// ```
///
/// @param <C> the child entity
public final class InlineSpec<C> {

    private final List<TypedPropertyPath<C, ?>> fields = new ArrayList<>();
    private @Nullable String label;
    private long least;
    private long most = Long.MAX_VALUE;

    InlineSpec() {}

    /// The heading over the rows.
    public InlineSpec<C> label(String words) {
        label = words;
        return this;
    }

    /// The attributes shown in each row, in this order.
    @SafeVarargs
    public final InlineSpec<C> fields(TypedPropertyPath<C, ?>... paths) {
        fields.addAll(List.of(paths));
        return this;
    }

    /// Refuses to save a new row with fewer children, and to take children from a row that has
    /// fewer then. What is there already is left alone, and so are children that are written
    /// without their parent, on pages of their own.
    ///
    /// @throws IllegalArgumentException if the number is negative, or greater than the one that is
    ///   the most
    public InlineSpec<C> atLeast(int children) {
        if (children < 0 || children > most) {
            throw new IllegalArgumentException(
                    "atLeast: %d (expected: 0 to %d)".formatted(children, most));
        }
        least = children;
        return this;
    }

    /// Refuses to add children to a row that has more then. What is there already is left alone,
    /// and so are children that are written without their parent, on pages of their own.
    ///
    /// @throws IllegalArgumentException if the number is less than one, or than the one that is the
    ///   least
    public InlineSpec<C> atMost(int children) {
        if (children < Math.max(1, least)) {
            throw new IllegalArgumentException(
                    "atMost: %d (expected: at least %d)".formatted(children, Math.max(1, least)));
        }
        most = children;
        return this;
    }

    <T> Declaration.Inline<T, C> declared(TypedPropertyPath<T, ?> path) {
        return new Declaration.Inline<>(
                path, Optional.ofNullable(label), List.copyOf(fields), least, most);
    }
}
