package dev.bureau.internal.data.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The command to save one row. What is not named is left alone. The order of what is named is
/// kept: it is that in which the history tells of it.
///
/// @param kind whether the row is added, changed or deleted
/// @param entity the JPA entity name
/// @param id the key in the text form that URLs have; empty for a row that is to be added
/// @param values by path
/// @param children by inline path
/// @param orders by inline path, where children were moved
/// @param form where it was typed
public record Edit(
        Kind kind,
        String entity,
        String id,
        Map<String, Value> values,
        Map<String, List<Edit>> children,
        Map<String, Order> orders,
        Form form) {

    public Edit {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        children = Collections.unmodifiableMap(new LinkedHashMap<>(children));
        orders = Collections.unmodifiableMap(new LinkedHashMap<>(orders));
    }

    /// A command that moves no children.
    public Edit(
            Kind kind,
            String entity,
            String id,
            Map<String, Value> values,
            Map<String, List<Edit>> children) {
        this(kind, entity, id, values, children, Map.of());
    }

    /// A command that was typed into no form.
    public Edit(
            Kind kind,
            String entity,
            String id,
            Map<String, Value> values,
            Map<String, List<Edit>> children,
            Map<String, Order> orders) {
        this(kind, entity, id, values, children, orders, Form.NONE);
    }

    /// The same command as it was typed into a form.
    public Edit in(Form typed) {
        return new Edit(kind, entity, id, values, children, orders, typed);
    }

    /// The command to delete a row as it was seen: what somebody else changed since then collides.
    public static Edit deletion(Snapshot seen) {
        var values = new LinkedHashMap<String, Value>();
        seen.values()
                .forEach((path, value) -> {
                    if (!seen.cut().containsKey(path) && !(value instanceof TooMany)) {
                        values.put(path, new Value(value, null));
                    }
                });
        return new Edit(Kind.DELETE, seen.entity(), seen.id(), values, Map.of());
    }

    /// Whether doing it twice would do more than doing it once.
    public boolean multiplies() {
        return kind == Kind.ADD
                || children.values().stream().flatMap(List::stream).anyMatch(Edit::multiplies)
                || values.values().stream().anyMatch(value -> value.mine() instanceof List<?>);
    }

    /// What a form knew when an edit was typed into it.
    ///
    /// @param attempt a name that no other form has: however often its edit comes, it is written
    ///   once; empty for none
    /// @param seen all values that it showed, by path, so that the actor can be told what others
    ///   changed meanwhile
    public record Form(String attempt, Map<String, @Nullable Object> seen) {

        /// No form.
        public static final Form NONE = new Form("", Map.of());

        public Form {
            seen = Collections.unmodifiableMap(new LinkedHashMap<>(seen));
        }
    }

    /// The order of an inline's rows.
    ///
    /// @param base the keys of the rows as the actor saw them
    /// @param mine those of the rows that are to stay, as they are to stand; empty texts for the
    ///   rows that are to be added, in their order among the edits
    public record Order(List<String> base, List<String> mine) {
        public Order {
            base = List.copyOf(base);
            mine = List.copyOf(mine);
        }
    }

    /// What is to become of a row.
    public enum Kind {
        ADD,
        CHANGE,
        DELETE
    }

    /// What the actor saw and what they want instead, in the form that [Snapshot#values()] has.
    public record Value(@Nullable Object base, @Nullable Object mine) {}
}
