package dev.bureau.internal.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.core.TypedPropertyPath;

/// A property as a declaration names it: its dotted path, or why there is none.
///
/// @param path empty if the reference cannot be resolved
/// @param problem why, empty if it can
public record PropertyName(Optional<String> path, String problem) {

    /// Resolves a reference, which reads the byte code of a method reference or lambda.
    public static PropertyName of(TypedPropertyPath<?, ?> reference) {
        try {
            return new PropertyName(Optional.of(reference.toDotPath()), "");
        } catch (RuntimeException unresolved) {
            return new PropertyName(Optional.empty(), String.valueOf(unresolved.getMessage()));
        }
    }

    /// The paths of these references, without those that cannot be resolved.
    static List<String> paths(Collection<? extends TypedPropertyPath<?, ?>> references) {
        return references.stream()
                .flatMap(reference -> of(reference).path().stream())
                .distinct()
                .toList();
    }
}
