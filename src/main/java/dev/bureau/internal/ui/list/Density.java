package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.HasStyle;
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

    /// Shows rows as close as that; empty leaves it to the back office.
    static void apply(HasStyle rows, Optional<Density> density) {
        for (var one : values()) {
            rows.setClassName("bureau-" + one.code(), density.equals(Optional.of(one)));
        }
    }

    static Optional<Density> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
