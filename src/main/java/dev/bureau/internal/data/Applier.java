package dev.bureau.internal.data;

import dev.bureau.access.Actor;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts what a plan says into the entities. Related rows are looked up again, inside what the actor
/// may see at this moment.
final class Applier {

    private final Desk desk;
    private final Actor actor;
    private final Findings findings;

    Applier(Desk desk, Actor actor, Findings findings) {
        this.desk = desk;
        this.actor = actor;
        this.findings = findings;
    }

    void apply(RowPlan plan) {
        plan.values().forEach((field, value) -> set(plan, field, value));
        plan.children()
                .forEach((inline, children) -> {
                    for (var child : children) {
                        apply(child);
                        link(plan.entity(), inline, child);
                    }
                });
    }

    private void set(RowPlan plan, Field field, @Nullable Object value) {
        if (field.attribute() instanceof Attribute.ToOne toOne && value != null) {
            target(toOne.target(), (Reference) value)
                    .ifPresentOrElse(
                            row -> put(plan, field, row),
                            () -> findings.violation(plan.prefix() + field.path(), "store.choice"));
        } else if (value instanceof Merge.Members members) {
            join(plan, field, members);
        } else {
            put(plan, field, value);
        }
    }

    private void put(RowPlan plan, Field field, @Nullable Object value) {
        desk.properties().set(plan.entity(), field.path(), value);
    }

    private void join(RowPlan plan, Field field, Merge.Members change) {
        var target = ((Attribute.ToMany) field.attribute()).target();
        var members = collection(plan.entity(), field.attribute());
        for (var left : change.left()) {
            target(target, left).ifPresent(row -> remove(members, row));
        }
        for (var joined : change.joined()) {
            target(target, joined)
                    .ifPresentOrElse(
                            members::add,
                            () -> findings.violation(plan.prefix() + field.path(), "store.choice"));
        }
    }

    private Optional<Object> target(Class<?> type, Reference reference) {
        return desk.basis()
                .registry()
                .byType(type)
                .flatMap(model -> desk.lookup().find(model, reference.id(), actor));
    }

    private void link(Object parent, EntityModel.Inline inline, RowPlan child) {
        switch (child.kind()) {
            case ADD -> {
                inline.attribute()
                        .mappedBy()
                        .ifPresent(back -> desk.properties().set(child.entity(), back, parent));
                collection(parent, inline.attribute()).add(child.entity());
            }
            case DELETE -> remove(collection(parent, inline.attribute()), child.entity());
            case CHANGE -> {}
        }
    }

    @SuppressWarnings("unchecked")
    private Collection<Object> collection(Object entity, Attribute attribute) {
        var path = attribute.path();
        if (desk.properties().get(entity, path) == null) {
            var set = Set.class.isAssignableFrom(attribute.traits().javaType());
            var empty = set ? new LinkedHashSet<>() : new ArrayList<>(List.of());
            desk.properties().set(entity, path, empty);
        }
        return (Collection<Object>) Objects.requireNonNull(desk.properties().get(entity, path));
    }

    /// Takes a row out by identity, since an application's `equals` may say anything.
    @SuppressWarnings("ReferenceEquality")
    private static void remove(Collection<Object> members, Object row) {
        for (Iterator<Object> each = members.iterator(); each.hasNext(); ) {
            if (org.hibernate.Hibernate.unproxy(each.next()) == row) {
                each.remove();
                return;
            }
        }
    }
}
