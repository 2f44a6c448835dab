package dev.bureau.internal.data.write;

import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.model.Bounds;
import dev.bureau.internal.model.EntityModel;
import java.util.List;
import java.util.function.ToLongFunction;

/// Refuses to make children more or fewer than the application allows, while their parent is
/// locked. A row that has too many or too few already can be changed in all else.
///
/// @param stored how many children the locked parent has
record ChildCounts(ToLongFunction<EntityModel.Inline> stored, Findings findings) {

    void check(RowPlan parent) {
        parent.model().inlines().forEach(inline -> check(parent, inline));
    }

    void check(RowPlan parent, EntityModel.Inline inline) {
        var plans = parent.children().getOrDefault(inline, List.of());
        var bounds = inline.bounds();
        var added = count(plans, Edit.Kind.ADD);
        var fewer = count(plans, Edit.Kind.DELETE);
        if (parent.kind() == Edit.Kind.ADD) {
            if (added < bounds.least()) {
                findings.violation(inline.path(), "store.children.few", bounds.least());
            }
        } else if (added == fewer || bounds.equals(Bounds.ANY)) {
            return;
        }
        var before = parent.kind() == Edit.Kind.ADD ? 0 : stored.applyAsLong(inline);
        var after = before + added - fewer;
        if (bounds.tooMany(before, after)) {
            findings.violation(inline.path(), "store.children.many", bounds.most());
        } else if (bounds.tooFew(before, after)) {
            findings.violation(inline.path(), "store.children.few", bounds.least());
        }
    }

    private static long count(List<RowPlan> plans, Edit.Kind kind) {
        return plans.stream().filter(plan -> plan.kind() == kind).count();
    }
}
