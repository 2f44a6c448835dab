package dev.bureau.internal.ui.list.edit;

import dev.bureau.internal.model.Field;
import org.jspecify.annotations.Nullable;

/// The cell whose input is open.
///
/// @param base what was there when it was opened
record Opened(EditCell cell, CellInput input, Field field, @Nullable Object base) {

    boolean is(EditCell other) {
        return cell.key().equals(other.key());
    }

    /// The same input in a cell that stands for the former one.
    Opened in(EditCell other) {
        return new Opened(other, input, field, base);
    }
}
