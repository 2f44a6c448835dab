package dev.bureau.internal.data;

/// Stands in a cell whose column holds something that the mapping cannot read: an unknown constant,
/// a number that is none.
public record Unreadable() {}
