package dev.bureau.internal.data.unsaved;

import java.time.Instant;

/// What somebody typed once and did not save.
///
/// @param form the form in which they typed it
/// @param at when they typed last
public record Leftover(String form, Instant at, Typed typed) {}
