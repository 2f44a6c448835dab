package dev.bureau.internal.ui.list.edit;

import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.model.Field;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A value that was typed in a list and is not saved yet.
///
/// @param base what was there when the input was opened
/// @param problem why it was not accepted, empty if nothing is known against it
/// @param theirs what somebody else saved in the meantime
/// @param who their display name, empty if unknown
record CellEdit(
        Field field,
        @Nullable Object base,
        @Nullable Object mine,
        String problem,
        Optional<Outcome.Collision> theirs,
        String who) {

    static CellEdit of(Field field, @Nullable Object base, @Nullable Object mine) {
        return new CellEdit(field, base, mine, "", Optional.empty(), "");
    }

    Edit.Value value() {
        return new Edit.Value(base, mine);
    }

    CellEdit wrong(String words) {
        return new CellEdit(field, base, mine, words, Optional.empty(), "");
    }

    CellEdit collides(Outcome.Collision collision, String name) {
        return new CellEdit(field, base, mine, "", Optional.of(collision), name);
    }

    /// The same value in place of theirs.
    CellEdit kept() {
        var seen = theirs.isEmpty() ? base : theirs.get().theirs();
        return of(field, seen, mine);
    }
}
