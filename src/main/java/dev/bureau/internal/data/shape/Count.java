package dev.bureau.internal.data.shape;

/// How many rows answer a question.
///
/// @param rows the number, as good as it is known
public record Count(long rows, Kind kind) {

    /// How well a number is known.
    public enum Kind {

        /// Every row was counted.
        EXACT,

        /// There are more: that many were seen or counted before the count was given up.
        MORE,

        /// The database's estimate.
        ABOUT
    }

    /// A number that was counted up to a limit.
    ///
    /// @param exact whether there are no more than that
    public Count(long rows, boolean exact) {
        this(rows, exact ? Kind.EXACT : Kind.MORE);
    }

    /// Whether every row was counted.
    public boolean exact() {
        return kind == Kind.EXACT;
    }
}
