package dev.bureau.internal.data.paging;

/// Whether rows that are sorted by a related one are read for one of these after the other, which
/// finds them where many share one.
public enum ByGroups {
    NO,

    /// For each of the related rows.
    ALL,

    /// For those that such a row refers to, which is looked up first.
    FILLED
}
