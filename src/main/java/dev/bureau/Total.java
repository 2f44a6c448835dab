package dev.bureau;

/// What stands under a column of a list: something about its values in all rows that answer the
/// question.
public enum Total {
    /// All values added up: of numbers and durations.
    SUM,
    /// The sum by the number of values.
    AVERAGE,
    /// The least value: of numbers and times.
    MINIMUM,
    /// The greatest value: of numbers and times.
    MAXIMUM,
    /// How many rows have a value.
    COUNT,
    /// How many different values there are.
    DISTINCT
}
