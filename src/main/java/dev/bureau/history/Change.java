package dev.bureau.history;

import java.util.List;

/// What became of one attribute or child row. Values are text in the canonical form of the field
/// type; relations carry the title that the row had then. An empty value is "".
public sealed interface Change {

    /// The attribute's path, or the inline's.
    String path();

    /// One value became another.
    ///
    /// @param before the old value
    /// @param after the new value
    record Value(String path, String before, String after) implements Change {}

    /// Members of a relation to many were added and removed.
    ///
    /// @param added titles of the rows that joined
    /// @param removed titles of the rows that left
    record Members(String path, List<String> added, List<String> removed) implements Change {
        public Members {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }

    /// A child row was added, changed or deleted together with its parent.
    ///
    /// @param kind what happened to the child
    /// @param label the child's title
    /// @param changes what changed in it
    record Child(String path, Revision.Kind kind, String id, String label, List<Change> changes)
            implements Change {
        public Child {
            changes = List.copyOf(changes);
        }
    }
}
