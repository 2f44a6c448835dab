package dev.bureau.internal.ui.form;

/// Something that somebody typed, to be read and copied.
///
/// @param label what it was typed into; empty if that has no name for the reader
record Written(String label, String words) {

    Written in(String surroundings) {
        return new Written(label.isEmpty() ? surroundings : surroundings + " › " + label, words);
    }
}
