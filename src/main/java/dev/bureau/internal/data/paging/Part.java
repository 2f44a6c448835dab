package dev.bureau.internal.data.paging;

/// What a row must fulfil, compared with the row from which a stretch begins. Steps of the order
/// are told by their places.
public sealed interface Part {

    /// It has the same value.
    record Same(int step) implements Part {}

    /// It has no value.
    record Empty(int step) implements Part {}

    /// It has any value.
    record Filled(int step) implements Part {}

    /// It comes behind that row, by these steps together, which all lead in one direction.
    ///
    /// @param itself whether it may also be the same in all of them
    record Behind(int first, int last, boolean itself) implements Part {}
}
