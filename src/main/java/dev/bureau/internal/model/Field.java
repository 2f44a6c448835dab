package dev.bureau.internal.model;

import dev.bureau.Declaration;
import dev.bureau.field.FieldType;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Optional;

/// One attribute as it is shown and edited.
///
/// @param path the attribute's path from the entity that owns the form or list
/// @param attribute what the mapping says of it
/// @param type how its values are shown, edited and written
/// @param label words declared in code, which win over message bundles
/// @param help a sentence under the label
/// @param surroundings what stands around its value in the form
/// @param writableOnAdd whether its value may be given to a new row
/// @param writable whether the value of an existing row may change
/// @param hidden whether it appears nowhere but in the history that superusers see
/// @param secret whether its value appears nowhere at all; if it may be written, it is typed
///   blindly
/// @param readableWith the operation needed to see it besides seeing the row
/// @param writableWith the operation needed to write it besides changing the row
/// @param prefilledFrom paths whose words fill the empty input of a new row
public record Field(
        String path,
        Attribute attribute,
        FieldType<?> type,
        Optional<String> label,
        Optional<String> help,
        Declaration.Surroundings surroundings,
        boolean writableOnAdd,
        boolean writable,
        boolean hidden,
        boolean secret,
        Optional<String> readableWith,
        Optional<String> writableWith,
        List<String> prefilledFrom) {

    public Field {
        prefilledFrom = List.copyOf(prefilledFrom);
    }

    /// That of the path, since a field is large and asked for often.
    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
