package dev.bureau.internal.data.shape;

import dev.bureau.action.ActionResult;
import java.util.List;

/// How a bulk edit ended.
///
/// @param changed how many rows got other values
/// @param same how many had them already
/// @param left how many rows were left as they were though they would have changed, be it only
///   because they are in a unit with one that could not be written or are gone by now
/// @param gone how many of these are not there any more, for the one who began it
/// @param failures the first rows that could not be written, each with the reason
/// @param units what was written together, in order
public record BulkResult(
        long changed,
        long same,
        long left,
        long gone,
        List<ActionResult.Failure> failures,
        List<BulkEdit.Unit> units,
        End end) {

    /// Why it went no further. What was written before stays.
    public enum End {

        /// Every row had its turn.
        WHOLE,

        /// Somebody stopped it, or nobody waits for it any more.
        STOPPED,

        /// Who began it may not change such rows any more.
        REFUSED,

        /// There are more rows than it was confirmed for: none was changed.
        GROWN
    }

    public BulkResult {
        failures = List.copyOf(failures);
        units = List.copyOf(units);
    }
}
