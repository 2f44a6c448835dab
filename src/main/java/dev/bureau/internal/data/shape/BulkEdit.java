package dev.bureau.internal.data.shape;

import dev.bureau.action.Selection;
import dev.bureau.internal.model.EntityModel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The command to give attributes of many rows the same values, whatever they have now.
///
/// @param values by path, null to empty the attribute
/// @param confirmed stands for all keys of the rows that it was confirmed for: none is changed if
///   there are others by then; empty if it was not confirmed
public record BulkEdit(
        EntityModel model,
        Selection selection,
        Map<String, @Nullable Object> values,
        String confirmed) {

    /// How many rows are written together: all of them or none.
    public static final int UNIT = 500;

    public BulkEdit {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// One that was not confirmed for any rows.
    public BulkEdit(EntityModel model, Selection selection, Map<String, @Nullable Object> values) {
        this(model, selection, values, "");
    }

    /// The same for just the rows that somebody was told of.
    public BulkEdit confirmed(Preview preview) {
        return preview.whole()
                ? new BulkEdit(model, new Selection.Rows(preview.looked()), values)
                : new BulkEdit(model, selection, values, preview.digest());
    }

    /// What it would come to, as things are now.
    ///
    /// @param changing how many rows would get other values
    /// @param same how many have these values already
    /// @param refused how many the actor may not change so
    /// @param samples the names of the first of those
    /// @param looked the keys of the rows that were looked at
    /// @param rows how many are selected
    /// @param digest stands for the keys of all of them
    public record Preview(
            long changing,
            long same,
            long refused,
            List<String> samples,
            List<String> looked,
            long rows,
            String digest) {
        public Preview {
            samples = List.copyOf(samples);
            looked = List.copyOf(looked);
        }

        /// Whether every row was looked at.
        public boolean whole() {
            return looked.size() == rows;
        }
    }

    /// Rows that were written together, or not at all.
    ///
    /// @param first the place of the first one among the selected rows, from one
    /// @param last that of the last one
    public record Unit(long first, long last, boolean written) {}

    /// Is told between units how far the run is.
    @FunctionalInterface
    public interface Progress {

        /// Looks at nothing and never stops.
        Progress UNSEEN = (done, all) -> true;

        /// @return whether to go on; what was written stays
        boolean at(long done, long all);
    }
}
