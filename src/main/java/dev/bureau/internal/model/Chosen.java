package dev.bureau.internal.model;

/// Something that was chosen for the application, and why.
///
/// @param reason a sentence
record Chosen<T>(T value, String reason) {}
