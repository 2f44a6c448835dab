package dev.bureau.internal.data;

import java.util.List;

/// The key of a row, taken apart: one basic value per column, in the order of [Ids#leaves].
record Key(List<Object> parts) {
    Key {
        parts = List.copyOf(parts);
    }
}
