package dev.bureau.internal.data.write;

import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Filled;

/// Tells when a missing value is to be complained about.
final class Asked {

    private Asked() {}

    /// Whether the application may fill the value while the row is stored, so that it is missing
    /// only afterwards.
    static boolean later(RowPlan plan, Field field) {
        return plan.kind() == Edit.Kind.ADD
                && field.attribute().traits().filled() == Filled.PERHAPS;
    }
}
