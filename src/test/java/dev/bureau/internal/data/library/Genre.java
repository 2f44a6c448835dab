package dev.bureau.internal.data.library;

/// What a book is.
public enum Genre {
    NOVEL,
    POETRY,
    SCIENCE
}
