package dev.bureau.schema;

/// How the database holds the values of a column, which tells what it can do with them.
public enum Storage {
    /// Characters: searched, compared, sorted.
    WORDS,
    /// Numbers, times, keys: compared and sorted.
    VALUES,
    /// Bytes whose order means nothing: only the same or not.
    BYTES,
    /// JSON, XML, arrays: searched in the text that the database makes of them.
    DOCUMENT,
    /// Large objects that lie elsewhere: only there or not.
    LARGE
}
