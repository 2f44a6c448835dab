package dev.bureau.internal.data.value;

import java.time.LocalDate;

/// Where moments lie that are in none of the stretches that are told.
public enum Outside {

    /// Before the first of these.
    EARLIER(-1, LocalDate.MIN),

    /// Before every calendar: people and databases write that for "always".
    ALWAYS(-2, LocalDate.MIN),

    /// Behind every calendar: that stands for "never".
    NEVER(-3, LocalDate.MAX);

    private final int place;
    private final LocalDate day;

    Outside(int place, LocalDate day) {
        this.place = place;
        this.day = day;
    }

    /// The number that stands for it where stretches have theirs.
    public int place() {
        return place;
    }

    /// The day that stands for it where stretches have their first one.
    public LocalDate day() {
        return day;
    }
}
