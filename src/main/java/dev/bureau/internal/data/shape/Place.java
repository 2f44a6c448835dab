package dev.bureau.internal.data.shape;

/// Where the stretch that was found lies in its list, as far as anybody knows.
public sealed interface Place {

    /// There are exactly so many rows before it.
    record Behind(long rows) implements Place {}

    /// There are about so many rows before it.
    record About(long rows) implements Place {}

    /// It is the end of the list, beginning so many rows before it.
    record End(int back) implements Place {}

    /// At the row that was asked for, or as far from it as was asked for.
    record Asked() implements Place {}

    /// At the beginning.
    Place FIRST = new Behind(0);

    /// Where it was asked for.
    Place ASKED = new Asked();
}
