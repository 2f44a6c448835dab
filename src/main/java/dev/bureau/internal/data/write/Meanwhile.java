package dev.bureau.internal.data.write;

import dev.bureau.access.Actor;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.history.Portraits;
import dev.bureau.internal.data.history.Portraits.Portrait;
import dev.bureau.internal.data.history.RevisionLog;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome.Kept;
import dev.bureau.internal.data.shape.TooMany;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.data.value.ElementMerge;
import dev.bureau.internal.data.value.Equality;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What others changed in a row while it was edited, told by comparing what the form showed with
/// what was there before the save. What nobody types is left out.
final class Meanwhile {

    /// How far back it looks for who changed something.
    private static final int REVISIONS = 20;

    private final Desk desk;
    private final Actor actor;
    private final Edit.Form form;

    Meanwhile(Desk desk, Actor actor, Edit.Form form) {
        this.desk = desk;
        this.actor = actor;
        this.form = form;
    }

    /// @param before the row before the save
    List<Kept> in(RowPlan plan, Portrait before) {
        var changed =
                plan.model().fields().stream()
                        .filter(field -> form.seen().containsKey(field.path()))
                        .filter(field -> field.writable() && before.values().containsKey(field))
                        .filter(field -> desk.basis().gate().readable(actor, plan.model(), field))
                        .filter(field -> differs(field, before))
                        .toList();
        if (changed.isEmpty()) {
            return List.of();
        }
        var id = desk.basis().ids().of(plan.model(), plan.entity());
        var last =
                new RevisionLog(desk.basis().batches())
                        .newest(plan.model(), id, REVISIONS).stream().skip(1).toList();
        return changed.stream().map(field -> new Kept(field.path(), who(field, last))).toList();
    }

    private static String who(Field field, List<Revision> last) {
        return last.stream()
                .filter(one ->
                        one.changes().stream()
                                .anyMatch(change -> change.path().equals(field.path())))
                .map(Revision::displayName)
                .findFirst()
                .orElse("");
    }

    private boolean differs(Field field, Portrait before) {
        var seen = form.seen().get(field.path());
        var stored = Portraits.seen(field, before.values().get(field));
        if (untold(seen) || untold(stored) || !whole(field)) {
            return false;
        }
        return field.attribute() instanceof Attribute.Elements
                ? !sameElements(seen, stored)
                : !Equality.same(field, seen, stored);
    }

    private static boolean untold(@Nullable Object value) {
        return value instanceof Unreadable || value instanceof TooMany;
    }

    /// Of a relation to many the form shows only those that the actor may see.
    private boolean whole(Field field) {
        return !(field.attribute() instanceof Attribute.ToMany many)
                || desk.basis()
                        .registry()
                        .byType(many.target())
                        .filter(target -> desk.basis().gate().seesAll(target, actor))
                        .isPresent();
    }

    private static boolean sameElements(@Nullable Object one, @Nullable Object other) {
        var seen = ElementMerge.list(one);
        var stored = ElementMerge.list(other);
        return ElementMerge.without(seen, stored).isEmpty()
                && ElementMerge.without(stored, seen).isEmpty();
    }
}
