package dev.bureau.schema;

/// A row of an entity that only the value itself names.
///
/// @param entity the JPA entity name; empty if the row is of none that is managed
/// @param row the row's key and title
public record Linked(String entity, Reference row) {}
