package dev.bureau.internal.data.shape;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a save ended. Only [Saved] has written anything.
public sealed interface Outcome {

    /// Everything was written.
    ///
    /// @param changed whether anything differed from what was there
    record Saved(String id, String label, boolean changed) implements Outcome {}

    /// Some values could not be accepted.
    record Invalid(List<Violation> violations) implements Outcome {
        public Invalid {
            violations = List.copyOf(violations);
        }
    }

    /// Somebody else changed the same values in the meantime.
    ///
    /// @param collisions the values that both changed
    /// @param merged paths that only the actor changed, which fit
    /// @param gone the children that are not there any more and into which the actor typed, as
    ///   `comments[2]`
    /// @param current the row as it is now
    /// @param who the display name of who saved last, empty if unknown
    /// @param when the time of that save, null if unknown
    record Conflict(
            List<Collision> collisions,
            List<String> merged,
            List<String> gone,
            Snapshot current,
            String who,
            @Nullable Instant when)
            implements Outcome {}

    /// The row is not there any more, or the actor may not see it.
    record Gone() implements Outcome {}

    /// The actor may not do this.
    ///
    /// @param reason a key of the message bundle
    record Refused(String reason) implements Outcome {}

    /// A value that was not accepted.
    ///
    /// @param path the attribute; of a child `comments[2].body`; empty for the row as a whole
    /// @param message a sentence for the actor in their language
    record Violation(String path, String message) {}

    /// A value that two people changed.
    ///
    /// @param base what the actor saw before
    /// @param mine what the actor wants
    /// @param theirs what is there now
    record Collision(
            String path, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {}
}
