package dev.bureau.mappings.access;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Mapped in a file, whatever annotations would say.
class Berth {
    private @Nullable Long key;
    private @Nullable String number;
    private @Nullable BigDecimal depth;
    private @Nullable Size size;
    private @Nullable String note;

    /// Part of a berth.
    static class Size {
        private @Nullable Integer length;
        private @Nullable Integer width;
    }
}
