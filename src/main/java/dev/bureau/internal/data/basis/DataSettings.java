package dev.bureau.internal.data.basis;

import java.time.Duration;

/// What the application set for the store.
///
/// @param patience how long a list, count or picker may take before it gives up
/// @param exactRows of how many rows at most totals, groups and bars are read from every row
public record DataSettings(Duration patience, long exactRows) {}
