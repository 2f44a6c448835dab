package dev.bureau.internal.model;

/// How many children a row may have.
public record Bounds(long least, long most) {

    /// Any number.
    public static final Bounds ANY = new Bounds(0, Long.MAX_VALUE);

    /// Whether a change adds children to a row that has too many then.
    public boolean tooMany(long before, long after) {
        return after > most && after > before;
    }

    /// Whether a change takes children from a row that has too few then.
    public boolean tooFew(long before, long after) {
        return after < least && after < before;
    }
}
