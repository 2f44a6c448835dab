package dev.bureau.internal.ui.question;

/// What a condition is about.
///
/// @param path dotted, from the entity that is asked for; empty for the words of a search
/// @param label its name with those of the relations that lead there
record About(String path, String label, Kind kind) {

    /// What can be said about it.
    enum Kind {
        /// A value that is compared.
        VALUE,
        /// Rows behind a relation, of which one exists that fulfils conditions of its own.
        ROWS,
        /// Words that are found somewhere in a row.
        WORDS
    }
}
