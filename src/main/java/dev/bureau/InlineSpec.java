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

    <T> Declaration.Inline<T, C> declared(TypedPropertyPath<T, ?> path) {
        return new Declaration.Inline<>(path, Optional.ofNullable(label), List.copyOf(fields));
    }
}
