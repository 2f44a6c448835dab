package dev.bureau.internal.check;

/// How bad a finding is.
public enum Severity {
    /// Stops the start.
    ERROR,
    /// Is logged.
    WARNING,
    /// Is logged as something to know, later than the others.
    HINT
}
