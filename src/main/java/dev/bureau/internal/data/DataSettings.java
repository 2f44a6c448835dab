package dev.bureau.internal.data;

import java.time.Duration;

/// What the application set for the store.
///
/// @param patience how long a list, count or picker may take before it gives up
public record DataSettings(Duration patience) {}
