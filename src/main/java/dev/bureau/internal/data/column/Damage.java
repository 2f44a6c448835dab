package dev.bureau.internal.data.column;

import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.schema.Attribute;
import org.jspecify.annotations.Nullable;

/// An attribute of one row whose column holds what the mapping cannot read.
///
/// @param raw what it holds, as text; null if it holds nothing
/// @param value what it holds, where that can be read but the class refuses it; null elsewhere
public record Damage(Attribute attribute, @Nullable String raw, @Nullable Object value) {

    public Damage(Attribute attribute, @Nullable String raw) {
        this(attribute, raw, null);
    }

    public String path() {
        return attribute.path();
    }

    /// The attribute of the entity that the path begins with.
    public String name() {
        return path().split("\\.")[0];
    }

    /// As snapshots show it.
    Unreadable shown() {
        return new Unreadable(raw == null ? "" : raw);
    }
}
