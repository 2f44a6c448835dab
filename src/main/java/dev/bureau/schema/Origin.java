package dev.bureau.schema;

import java.util.List;
import java.util.Set;

/// Where an attribute comes from.
///
/// @param columns the columns that hold it, as the mapping names them
/// @param annotations the simple names of the annotations at the field or getter
public record Origin(List<String> columns, Set<String> annotations) {

    /// Of an attribute that was not read from a mapping.
    public static final Origin UNKNOWN = new Origin(List.of(), Set.of());

    public Origin {
        columns = List.copyOf(columns);
        annotations = Set.copyOf(annotations);
    }

    /// Whether the annotation of this simple name stands there.
    public boolean has(String annotation) {
        return annotations.contains(annotation);
    }
}
