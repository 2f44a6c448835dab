package dev.bureau.schema;

/// Whether a new row gets a value where nobody gives one.
public enum Filled {
    /// It stays empty.
    NO,
    /// Code of the application that sees the row before it is stored may give one.
    PERHAPS,
    /// The column has a default.
    YES
}
