package dev.bureau.internal.data.shape;

/// Which stretch of an ordered list is wanted.
///
/// @param limit rows at most
public record Stretch(Start start, int limit) {

    /// The first rows.
    public static Stretch first(int limit) {
        return new Stretch(Start.FIRST, limit);
    }
}
