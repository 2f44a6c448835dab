package dev.bureau.internal.data.unsaved;

import java.util.List;
import java.util.Map;

/// What somebody typed into a form, as text, with what they saw before. Holds only inputs that
/// differ from what was there, and never secrets.
///
/// @param values by path
/// @param inlines by path
public record Typed(Map<String, Value> values, Map<String, Inline> inlines) {

    public Typed {
        values = Map.copyOf(values);
        inlines = Map.copyOf(inlines);
    }

    /// One input.
    ///
    /// @param base what it held at first
    public record Value(String base, String mine) {}

    /// The children of one relation.
    ///
    /// @param order their keys as they were moved, empty texts for new ones; none if none was moved
    public record Inline(List<Child> children, List<String> order) {
        public Inline {
            children = List.copyOf(children);
            order = List.copyOf(order);
        }
    }

    /// One child that was added, changed or taken away.
    ///
    /// @param id its key; empty for a new one
    public record Child(String entity, String id, boolean removed, Map<String, Value> values) {
        public Child {
            values = Map.copyOf(values);
        }
    }
}
