package dev.bureau.internal.data.paging;

import dev.bureau.internal.data.key.Key;
import java.util.Collections;
import java.util.List;

/// A row from which a stretch is read.
///
/// @param empty which of the columns that decide on the order are empty in it
/// @param seen whether it is known that the actor sees it
record Anchor(Key key, List<Boolean> empty, boolean seen) {

    Anchor(Key key, List<Boolean> empty) {
        this(key, empty, true);
    }

    /// The same row, of which it is no longer known that the actor sees it.
    Anchor unsure() {
        return new Anchor(key, empty, false);
    }

    /// A row of which nothing is known, as if it had a value in each of so many columns.
    static Anchor filled(Key key, int columns) {
        return new Anchor(key, Collections.nCopies(columns, false), false);
    }
}
