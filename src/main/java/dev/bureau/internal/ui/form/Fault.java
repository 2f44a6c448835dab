package dev.bureau.internal.ui.form;

import java.util.Optional;

/// Something in the form that needs correcting.
///
/// @param label what it is about, empty for the row as a whole
/// @param message what to do, in a sentence
/// @param input where it stands, if it is an input of this form
record Fault(String label, String message, Optional<FormInput> input) {

    /// Marks the input, if there is one.
    void show() {
        input.ifPresent(place -> place.showProblem(message));
    }
}
