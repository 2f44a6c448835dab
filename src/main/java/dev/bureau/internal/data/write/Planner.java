package dev.bureau.internal.data.write;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.gate.NotAllowed;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome.Collision;
import dev.bureau.internal.data.value.ElementMerge;
import dev.bureau.internal.data.value.Equality;
import dev.bureau.internal.data.value.Inputs;
import dev.bureau.internal.data.value.Merge;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compares one row's edit with the locked row and with what the actor may do, and tells what is to
/// be written. It changes nothing.
final class Planner {

    private final Desk desk;
    private final Actor actor;
    private final Findings findings;

    Planner(Desk desk, Actor actor, Findings findings) {
        this.desk = desk;
        this.actor = actor;
        this.findings = findings;
    }

    /// @param entity the locked row, or a new one
    /// @throws NotAllowed if the edit asks for what the actor may not do
    RowPlan plan(EntityModel model, Edit edit, Object entity) {
        var adding = edit.kind() == Edit.Kind.ADD;
        var writable = desk.allowed().writable(model, actor, adding);
        var plan = RowPlan.of(model, edit.kind(), entity, "", writable);
        weigh(plan, edit.values());
        new ChildPlanner(desk, actor, findings, this).plan(plan, edit.children());
        ChildOrder.plan(desk, actor, findings, plan, edit);
        return plan;
    }

    /// Decides on each value of one row.
    void weigh(RowPlan plan, Map<String, Edit.Value> values) {
        values.forEach((path, value) -> {
            var field = plan.model().field(path).orElseThrow(Planner::refused);
            if (plan.writable().contains(path)) {
                weigh(plan, field, value);
            } else if (!Equality.same(field, value.base(), value.mine())) {
                throw refused();
            }
        });
    }

    /// Notes a collision for each value of a row that somebody changed before it was to be deleted.
    /// Counters of changes tell nothing that the values do not, nor does what the row does not
    /// store.
    void weighDeletion(RowPlan plan, Map<String, Edit.Value> values) {
        var computed = new Computed(desk.basis());
        values.forEach((path, value) -> {
            var field = plan.model().field(path).filter(it -> readable(plan, it));
            field.filter(it -> !it.attribute().traits().version())
                    .filter(it -> !computed.is(plan.model(), it.attribute()))
                    .ifPresent(it -> {
                        var theirs = current(plan, it);
                        if (!Equality.same(it, value.base(), theirs)) {
                            collide(plan, path, value, theirs);
                        }
                    });
        });
    }

    static NotAllowed refused() {
        return new NotAllowed("store.refused");
    }

    private void weigh(RowPlan plan, Field field, Edit.Value value) {
        var path = plan.prefix() + field.path();
        var wrong = Inputs.problem(field.attribute(), value.mine());
        if (wrong.isPresent()) {
            if (!Equality.same(field, value.base(), value.mine())) {
                findings.violation(path, wrong.get().key(), wrong.get().arguments().toArray());
            }
            return;
        }
        var theirs = current(plan, field);
        switch (merge(plan, field, value, theirs)) {
            case Merge.Unchanged unchanged -> {}
            case Merge.Collides collides -> collide(plan, field.path(), value, theirs);
            case Merge.Apply apply -> {
                plan.values().put(field, apply.value());
                findings.merged().add(path);
            }
        }
    }

    /// An input that was left empty gives null; that is no change where the row has an empty text.
    private static Merge merge(
            RowPlan plan, Field field, Edit.Value value, @Nullable Object theirs) {
        if (field.attribute() instanceof Attribute.ToMany) {
            return Merge.ofMembers(
                    references(value.base()), references(value.mine()), references(theirs));
        }
        if (field.attribute() instanceof Attribute.Elements elements) {
            return elements(
                    elements,
                    plan.kind() == Edit.Kind.ADD ? theirs : value.base(),
                    value.mine(),
                    theirs);
        }
        var mine = value.mine();
        if (mine == null && ("".equals(theirs) || madeByTheRow(plan, field, theirs))) {
            return new Merge.Unchanged();
        }
        return plan.kind() == Edit.Kind.ADD
                ? Merge.of(field, theirs, mine, theirs)
                : Merge.of(field, value.base(), mine, theirs);
    }

    private static Merge elements(
            Attribute.Elements elements,
            @Nullable Object base,
            @Nullable Object mine,
            @Nullable Object theirs) {
        return ElementMerge.of(elements.shape(), base, mine, theirs)
                .<Merge>map(merged ->
                        Equality.same(merged, theirs)
                                ? new Merge.Unchanged()
                                : new Merge.Apply(merged))
                .orElseGet(Merge.Collides::new);
    }

    /// A key that nobody types stays the one that the row made itself.
    private static boolean madeByTheRow(RowPlan plan, Field field, @Nullable Object theirs) {
        return plan.kind() == Edit.Kind.ADD && field.attribute().traits().id() && theirs != null;
    }

    private void collide(RowPlan plan, String path, Edit.Value value, @Nullable Object theirs) {
        findings.collisions()
                .add(new Collision(plan.prefix() + path, value.base(), value.mine(), theirs));
    }

    private @Nullable Object current(RowPlan plan, Field field) {
        if (field.attribute() instanceof Attribute.Elements elements) {
            return desk.pictures().whole(elements, plan.entity(), actor);
        }
        return desk.pictures()
                .of(plan.model(), List.of(plan.entity()), List.of(field), actor)
                .getFirst()
                .get(field.path());
    }

    private boolean readable(RowPlan plan, Field field) {
        return desk.basis().gate().readable(actor, plan.model(), field);
    }

    private static Set<Reference> references(@Nullable Object value) {
        var references = new LinkedHashSet<Reference>();
        if (value instanceof Set<?> members) {
            members.forEach(member -> references.add((Reference) member));
        }
        return references;
    }

    /// Whether the actor may do this to a child that they may see.
    boolean permits(EntityModel child, String operation, Object entity) {
        return operation.equals(Permission.ADD)
                ? desk.basis().gate().grants(actor, child, operation)
                : desk.standing().permits(child, operation, entity, actor);
    }
}
