package dev.bureau.internal.ui.form;

import java.util.Optional;

/// Something that can be done with the row of a form.
///
/// @param spot where it is offered
/// @param icon the name of an icon
/// @param danger whether it takes something away
record FormCommand(Spot spot, String words, Optional<String> icon, boolean danger, Runnable work) {

    /// Where commands are offered.
    enum Spot {
        BUTTON,
        MENU,
        SAVE
    }

    static FormCommand save(String words, Runnable work) {
        return new FormCommand(Spot.SAVE, words, Optional.empty(), false, work);
    }

    static FormCommand item(String words, Runnable work) {
        return new FormCommand(Spot.MENU, words, Optional.empty(), false, work);
    }

    FormCommand dangerous() {
        return new FormCommand(spot, words, icon, true, work);
    }
}
