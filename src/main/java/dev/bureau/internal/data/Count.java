package dev.bureau.internal.data;

/// How many rows answer a question.
///
/// @param rows the number, or the limit up to which was counted
/// @param exact whether there are no more than that
public record Count(long rows, boolean exact) {}
