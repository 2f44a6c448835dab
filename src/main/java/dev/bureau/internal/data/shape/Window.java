package dev.bureau.internal.data.shape;

/// Which stretch of an ordered result is wanted.
///
/// @param offset rows to pass over, from 0
/// @param limit rows at most
public record Window(int offset, int limit) {}
