package dev.bureau.internal.check;

/// How bad a finding is.
public enum Severity {
    /// Stops the start.
    ERROR,
    /// Is logged.
    WARNING
}
