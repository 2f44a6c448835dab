package dev.bureau.internal.data.write;

import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an edit comes to for one row, after it was compared with what is there.
///
/// @param entity the loaded row, or the new one
/// @param prefix what stands before its paths in messages: empty, or `comments[2].`
/// @param writable the paths that the actor may write
/// @param values what is to be set, by field
/// @param children the plans for its children, by inline
/// @param orders how children are to stand, by inline
record RowPlan(
        EntityModel model,
        Edit.Kind kind,
        Object entity,
        String prefix,
        Set<String> writable,
        Map<Field, @Nullable Object> values,
        Map<EntityModel.Inline, List<RowPlan>> children,
        Map<EntityModel.Inline, ChildOrder> orders) {

    static RowPlan of(
            EntityModel model, Edit.Kind kind, Object entity, String prefix, Set<String> writable) {
        return new RowPlan(
                model,
                kind,
                entity,
                prefix,
                writable,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
    }

    /// Whether anything is to be written at all.
    boolean empty() {
        return kind == Edit.Kind.CHANGE
                && values.isEmpty()
                && children.isEmpty()
                && orders.isEmpty();
    }

    /// This row and its children that stay.
    List<RowPlan> rows() {
        var rows = new ArrayList<RowPlan>();
        rows.add(this);
        children.values().forEach(rows::addAll);
        rows.removeIf(row -> row.kind() == Edit.Kind.DELETE);
        return rows;
    }
}
