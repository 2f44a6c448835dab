package dev.bureau.internal.ui.form;

import dev.bureau.internal.data.unsaved.Typed;
import java.util.List;

/// Something that somebody typed, to be read and copied.
///
/// @param label what it was typed into; empty if that has no name for the reader
record Written(String label, String words) {

    /// What was typed into a child that has no place, without names that one may not see.
    static List<Written> of(Typed.Child typed) {
        return typed.values().values().stream()
                .filter(value -> !value.mine().isEmpty())
                .map(value -> new Written("", value.mine()))
                .toList();
    }

    Written in(String surroundings) {
        return new Written(label.isEmpty() ? surroundings : surroundings + " › " + label, words);
    }
}
