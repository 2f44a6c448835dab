package dev.bureau.internal.data.shape;

import dev.bureau.history.Change;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a save ended. Only [Saved] has written anything.
public sealed interface Outcome {

    /// Everything was written.
    ///
    /// @param changed whether anything differed from what was there
    /// @param effect what of it can be told to the actor
    record Saved(String id, String label, boolean changed, Effect effect) implements Outcome {

        /// A save of which nothing more is told.
        public Saved(String id, String label, boolean changed) {
            this(id, label, changed, Effect.NONE);
        }

        /// The same save, with what it came to.
        public Saved with(Effect told) {
            return new Saved(id, label, changed, told);
        }
    }

    /// What a save came to, in the eyes of the actor.
    ///
    /// @param changes what differs now, as the history tells it
    /// @param kept what others changed while the actor edited, and the save left as it is
    /// @param undo an edit that takes back what the actor wanted, as far as that is possible; empty
    ///   if nothing of it can be
    record Effect(List<Change> changes, List<Kept> kept, Optional<Edit> undo) {
        public static final Effect NONE = new Effect(List.of(), List.of(), Optional.empty());

        public Effect {
            changes = List.copyOf(changes);
            kept = List.copyOf(kept);
        }
    }

    /// An attribute that somebody else changed meanwhile.
    ///
    /// @param who their display name, empty if unknown
    record Kept(String path, String who) {}

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
