package dev.bureau.internal.data.shape;

/// Stands in a snapshot for a collection with more values than a form can hold.
///
/// @param count how many there are
public record TooMany(long count) {}
