package dev.bureau.internal.ui.list;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How close the rows of a list stand.
enum Density {
    COMFORTABLE,
    COMPACT;

    /// What addresses and preferences call it.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Density> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
