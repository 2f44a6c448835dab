package dev.bureau.action;

import dev.bureau.schema.Reference;
import java.util.List;

/// How a run of an action ended.
///
/// @param done how many rows it was carried out on
/// @param failures the rows it was not carried out on, each with the reason
public record ActionResult(long done, List<Failure> failures) {

    public ActionResult {
        failures = List.copyOf(failures);
    }

    /// One row that was left as it was.
    ///
    /// @param row which
    /// @param reason a sentence for the actor
    public record Failure(Reference row, String reason) {}
}
