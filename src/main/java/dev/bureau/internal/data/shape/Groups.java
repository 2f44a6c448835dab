package dev.bureau.internal.data.shape;

import java.util.List;

/// The groups of a list, in order.
public record Groups(List<Group> groups, Rest rest) {

    /// Nothing to group.
    public static final Groups NONE = new Groups(List.of(), Rest.NONE);

    /// There are too many rows to group them.
    public static final Groups TOO_MANY = new Groups(List.of(), Rest.UNKNOWN);

    /// The database could not group the rows.
    public static final Groups FAILED = new Groups(List.of(), Rest.FAILED);

    public Groups {
        groups = List.copyOf(groups);
    }

    /// What is not among them.
    public enum Rest {
        /// Every row is in one of them.
        NONE,
        /// There are more groups; these are the largest, or the latest of stretches of time.
        SMALLER,
        /// Nobody knows.
        UNKNOWN,
        /// Nobody knows, since something went wrong.
        FAILED
    }
}
