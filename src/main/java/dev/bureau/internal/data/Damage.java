package dev.bureau.internal.data;

import dev.bureau.schema.Attribute;
import org.jspecify.annotations.Nullable;

/// An attribute of one row whose column holds what the mapping cannot read.
///
/// @param raw what it holds, as text; null if it holds nothing
record Damage(Attribute attribute, @Nullable String raw) {

    String path() {
        return attribute.path();
    }

    /// As snapshots show it.
    Unreadable shown() {
        return new Unreadable(raw == null ? "" : raw);
    }
}
