package dev.bureau.internal.data.library;

import jakarta.persistence.Embeddable;

/// The key of a seat.
@Embeddable
public record SeatKey(String hall, int place) {}
