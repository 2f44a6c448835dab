package dev.bureau.internal.model;

import dev.bureau.schema.EntitySchema;
import java.util.List;
import java.util.Optional;

/// An entity half merged: what the rest of its model, and the models of entities that refer to it,
/// are made from.
///
/// @param source what the application declared, if it did
/// @param label the paths of the attributes that name a row, and why
record Draft(
        EntitySchema schema,
        Optional<AdminSource<?>> source,
        FieldFactory factory,
        List<Field> fields,
        Chosen<List<String>> label) {

    Draft named(Chosen<List<String>> other) {
        return new Draft(schema, source, factory, fields, other);
    }

    /// Whether the attribute is one of those that name a row, or the relation over which it does.
    boolean names(String path) {
        return label.value().stream()
                .anyMatch(named -> named.equals(path) || named.startsWith(path + "."));
    }

    /// A field that may be shown.
    Optional<Field> shown(String path) {
        return fields.stream()
                .filter(field -> field.path().equals(path) && !field.hidden() && !field.secret())
                .findFirst();
    }

    /// All fields that may be shown.
    List<Field> shown() {
        return fields.stream().filter(field -> !field.hidden() && !field.secret()).toList();
    }
}
