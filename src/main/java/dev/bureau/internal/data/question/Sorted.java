package dev.bureau.internal.data.question;

/// How one column sorts rows.
///
/// @param descending whether the greatest comes first
/// @param empty where rows stand that have no value there
/// @param related whether it is a column of a related row
public record Sorted(boolean descending, Empty empty, boolean related) {

    /// A column of the row itself.
    public Sorted(boolean descending, Empty empty) {
        this(descending, empty, false);
    }

    /// A column of a related row, which may not be there.
    public static Sorted related(boolean descending) {
        return new Sorted(descending, Empty.LAST, true);
    }

    /// Where rows stand that have no value in the column.
    public enum Empty {
        NEVER,
        FIRST,
        LAST;

        Empty reversed() {
            return switch (this) {
                case NEVER -> NEVER;
                case FIRST -> LAST;
                case LAST -> FIRST;
            };
        }
    }

    /// The other way round, for reading from the end.
    public Sorted reversed() {
        return new Sorted(!descending, empty.reversed(), related);
    }
}
