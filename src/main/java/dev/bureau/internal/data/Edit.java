package dev.bureau.internal.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The command to save one row. What is not named is left alone.
///
/// @param kind whether the row is added, changed or deleted (the latter for children only)
/// @param entity the JPA entity name
/// @param id the key in the text form that URLs have; empty for a row that is to be added
/// @param values by path
/// @param children by inline path
public record Edit(
        Kind kind,
        String entity,
        String id,
        Map<String, Value> values,
        Map<String, List<Edit>> children) {

    public Edit {
        values = Map.copyOf(values);
        children = Map.copyOf(children);
    }

    /// What is to become of a row.
    public enum Kind {
        ADD,
        CHANGE,
        DELETE
    }

    /// What the actor saw and what they want instead, in the form that [Snapshot#values()] has.
    public record Value(@Nullable Object base, @Nullable Object mine) {}
}
