package dev.bureau.internal.data.shape;

/// Stands for a value that the mapping cannot read: an unknown constant, a number that is none, a
/// relation to a row that does not exist.
///
/// @param raw what the column holds, as text; empty if it has no text
public record Unreadable(String raw) {}
