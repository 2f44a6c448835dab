package dev.bureau.query;

import java.util.Arrays;
import java.util.Optional;

/// A stretch of days counted from today in the reader's zone.
public enum Period {
    TODAY("today"),
    YESTERDAY("yesterday"),
    /// Today and the six days before it.
    PAST_7_DAYS("past-7-days"),
    /// Today and the 29 days before it.
    PAST_30_DAYS("past-30-days"),
    THIS_MONTH("this-month"),
    THIS_YEAR("this-year");

    private final String code;

    Period(String code) {
        this.code = code;
    }

    /// The name used in URLs.
    public String code() {
        return code;
    }

    /// The period with this name.
    public static Optional<Period> of(String code) {
        return Arrays.stream(values()).filter(period -> period.code.equals(code)).findFirst();
    }
}
