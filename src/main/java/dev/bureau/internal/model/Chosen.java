package dev.bureau.internal.model;

/// Something that was chosen for the application, and why.
record Chosen<T>(T value, Reason reason) {}
