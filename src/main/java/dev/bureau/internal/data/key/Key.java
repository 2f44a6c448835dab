package dev.bureau.internal.data.key;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The key of a row, taken apart: one basic value per column, in the order of [KeyColumns#of].
public record Key(List<@Nullable Object> parts) {
    public Key {
        parts = Collections.unmodifiableList(new ArrayList<>(parts));
    }
}
