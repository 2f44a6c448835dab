package dev.bureau.internal.model;

import dev.bureau.schema.EntitySchema;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/// An entity half merged: what the rest of its model, and the models of entities that refer to it,
/// are made from.
///
/// @param source what the application declared for it and for what it extends, if it did
/// @param admins those who did, from the most general to the entity's own
/// @param label the paths of the attributes that name a row, and why
record Draft(
        EntitySchema schema,
        Optional<AdminSource<?>> source,
        List<AdminSource<?>> admins,
        FieldFactory factory,
        List<Field> fields,
        Chosen<List<String>> label) {

    Draft named(Chosen<List<String>> other) {
        return new Draft(schema, source, admins, factory, fields, other);
    }

    /// Whether the attribute is one of those that name a row, or the relation over which it does.
    boolean names(String path) {
        return label.value().stream()
                .anyMatch(named -> named.equals(path) || named.startsWith(path + "."));
    }

    /// Whether the application has an admin for the entity itself.
    boolean declared() {
        return !admins.isEmpty() && admins.getLast().type().equals(schema.type());
    }

    /// Whether the attribute belongs to a class or interface that the entity extends, or to the
    /// entity's own if that is the one.
    boolean has(Class<?> type, String path) {
        var name = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        return type.equals(schema.type())
                || ReflectionUtils.findField(type, name) != null
                || BeanUtils.getPropertyDescriptor(type, name) != null;
    }

    /// A field that may be shown.
    Optional<Field> shown(String path) {
        return fields.stream()
                .filter(field -> field.path().equals(path) && !field.hidden() && !field.secret())
                .findFirst();
    }

    /// All fields that stand in a form: those that may be shown, and secrets that a new row needs.
    List<Field> formed() {
        return fields.stream()
                .filter(field -> !field.hidden() && (!field.secret() || field.writableOnAdd()))
                .toList();
    }

    /// All fields that may be shown.
    List<Field> shown() {
        return fields.stream().filter(field -> !field.hidden() && !field.secret()).toList();
    }
}
