package dev.bureau.internal.data.write;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.gate.RowTypes;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome.Collision;
import dev.bureau.internal.data.value.Equality;
import dev.bureau.internal.model.EntityModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Compares the edits of children with the stored ones: those that really belong to the parent and
/// that the actor may see.
final class ChildPlanner {

    private final Desk desk;
    private final Actor actor;
    private final Findings findings;
    private final Planner planner;

    ChildPlanner(Desk desk, Actor actor, Findings findings, Planner planner) {
        this.desk = desk;
        this.actor = actor;
        this.findings = findings;
        this.planner = planner;
    }

    /// Adds the plans of children to their parent's.
    void plan(RowPlan parent, Map<String, List<Edit>> children) {
        children.forEach((path, edits) -> {
            var inline = parent.model().inline(path).orElseThrow(Planner::refused);
            var plans = plans(parent, inline, edits);
            if (!plans.isEmpty()) {
                parent.children().put(inline, plans);
            }
        });
        new ChildCounts(inline -> stored(parent, inline), findings).check(parent);
    }

    private long stored(RowPlan parent, EntityModel.Inline inline) {
        return desk.lookup()
                .count(parent.entity(), inline.attribute(), desk.standing().child(inline));
    }

    private List<RowPlan> plans(RowPlan parent, EntityModel.Inline inline, List<Edit> edits) {
        var child = desk.standing().child(inline);
        var stored = stored(parent, inline, child, edits);
        var plans = new ArrayList<RowPlan>();
        for (var index = 0; index < edits.size(); index++) {
            var edit = edits.get(index);
            var prefix = "%s[%d].".formatted(inline.path(), index);
            if (!edit.children().isEmpty()
                    || edit.kind() == Edit.Kind.ADD
                            && !desk.standing().addable(parent.model(), inline)) {
                throw Planner.refused();
            }
            plan(inline, kind(inline, edit, stored), edit, stored, prefix)
                    .filter(plan -> !plan.empty())
                    .ifPresent(plans::add);
        }
        return plans;
    }

    /// The entity that the child is of: as the edit says of a new one, else as it is stored.
    private EntityModel kind(EntityModel.Inline inline, Edit edit, Map<String, Object> stored) {
        var named = desk.standing().child(inline, edit.entity());
        var row = stored.get(edit.id());
        return row == null ? named : new RowTypes(desk.basis().registry()).of(named, row);
    }

    private Optional<RowPlan> plan(
            EntityModel.Inline inline,
            EntityModel child,
            Edit edit,
            Map<String, Object> stored,
            String prefix) {
        return switch (edit.kind()) {
            case ADD -> Optional.of(added(inline, child, edit, prefix));
            case CHANGE -> changed(inline, child, edit, stored, prefix);
            case DELETE -> deleted(child, edit, stored, prefix);
        };
    }

    private RowPlan added(EntityModel.Inline inline, EntityModel child, Edit edit, String prefix) {
        if (!desk.basis().gate().grants(actor, child, Permission.ADD)) {
            throw Planner.refused();
        }
        var entity = desk.standing().fresh(child, actor);
        var writable = desk.allowed().writable(inline, child, actor, true);
        var plan = RowPlan.of(child, Edit.Kind.ADD, entity, prefix, writable);
        planner.weigh(plan, edit.values());
        return plan;
    }

    private Optional<RowPlan> changed(
            EntityModel.Inline inline,
            EntityModel child,
            Edit edit,
            Map<String, Object> stored,
            String prefix) {
        var entity = stored.get(edit.id());
        if (entity == null) {
            missing(child, edit, prefix);
            return Optional.empty();
        }
        var writable = desk.allowed().writable(inline, child, actor, false);
        var plan = RowPlan.of(child, Edit.Kind.CHANGE, entity, prefix, writable);
        planner.weigh(plan, edit.values());
        if (!plan.empty() && !planner.permits(child, Permission.CHANGE, entity)) {
            throw Planner.refused();
        }
        return Optional.of(plan);
    }

    private Optional<RowPlan> deleted(
            EntityModel child, Edit edit, Map<String, Object> stored, String prefix) {
        var entity = stored.get(edit.id());
        if (entity == null) {
            return Optional.empty();
        }
        if (!planner.permits(child, Permission.DELETE, entity)) {
            throw Planner.refused();
        }
        var plan = RowPlan.of(child, Edit.Kind.DELETE, entity, prefix, Set.of());
        planner.weighDeletion(plan, edit.values());
        return Optional.of(plan);
    }

    /// A child that went away in the meantime collides with whatever was typed into it.
    private void missing(EntityModel child, Edit edit, String prefix) {
        edit.values()
                .forEach((path, value) -> {
                    var field = child.field(path).orElseThrow(Planner::refused);
                    if (!Equality.same(field, value.base(), value.mine())) {
                        findings.gone().add(prefix.substring(0, prefix.length() - 1));
                        findings.collisions()
                                .add(
                                        new Collision(
                                                prefix + path, value.base(), value.mine(), null));
                    }
                });
    }

    private Map<String, Object> stored(
            RowPlan parent, EntityModel.Inline inline, EntityModel child, List<Edit> edits) {
        if (parent.kind() == Edit.Kind.ADD) {
            return Map.of();
        }
        var ids = desk.basis().ids();
        var keys =
                edits.stream()
                        .filter(edit -> edit.kind() != Edit.Kind.ADD)
                        .flatMap(edit -> ids.read(child, edit.id()).stream())
                        .toList();
        var rows = new HashMap<String, Object>();
        desk.lookup()
                .lockMembers(parent.entity(), inline.attribute(), child, actor, keys)
                .forEach(row -> rows.put(ids.of(child, row), row));
        return rows;
    }
}
