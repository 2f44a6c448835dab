package dev.bureau.internal.data.write;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.column.Mended;
import dev.bureau.internal.data.gate.Paths;
import dev.bureau.internal.data.key.KeyFilling;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.value.Contents;
import dev.bureau.internal.data.value.ElementMerge;
import dev.bureau.internal.data.value.Merge;
import dev.bureau.internal.data.value.ValueRefused;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Linked;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts what a plan says into the entities. Related rows are looked up again, inside what the actor
/// may see at this moment.
final class Applier {

    private final Desk desk;
    private final Actor actor;
    private final Findings findings;
    private final Sides sides;

    Applier(Desk desk, Actor actor, Findings findings) {
        this.desk = desk;
        this.actor = actor;
        this.findings = findings;
        sides = new Sides(desk);
    }

    void apply(RowPlan plan) {
        var objects = new LinkedHashSet<String>();
        plan.values()
                .forEach((field, value) -> {
                    if (single(field, value)) {
                        set(plan, field, value);
                    } else {
                        objects.add(object(field));
                    }
                });
        objects.forEach(name -> setParts(plan, name));
        fill(plan);
        plan.values().forEach((field, value) -> dropped(plan, field, value));
        plan.values()
                .keySet()
                .forEach(field -> Mended.repaired(desk.basis(), plan.entity(), field.path()));
        plan.children()
                .forEach((inline, children) -> {
                    for (var child : children) {
                        apply(child);
                        link(plan, inline, child);
                        fill(child);
                    }
                });
        plan.orders().forEach((inline, order) -> order.apply(desk, plan, inline));
    }

    /// Says where the row's class took a value and kept none of it, which would be lost in silence.
    private void dropped(RowPlan plan, Field field, @Nullable Object value) {
        var path = plan.prefix() + field.path();
        var told = value instanceof Reference || value instanceof String text && !text.isBlank();
        if (told
                && !findings.has(path)
                && desk.properties().tellsNothing(plan.entity(), field.path())) {
            findings.violation(path, "store.dropped");
        }
    }

    /// Whether the value is set by itself, not with others that make an embeddable.
    private static boolean single(Field field, @Nullable Object value) {
        return field.path().indexOf('.') < 0
                || value instanceof Merge.Members
                || field.attribute() instanceof Attribute.Elements;
    }

    /// The attribute that holds the embeddable of a part.
    private static String object(Field field) {
        return field.path().substring(0, field.path().indexOf('.'));
    }

    private void fill(RowPlan plan) {
        if (plan.kind() == Edit.Kind.ADD) {
            keys().fill(plan.model(), plan.entity());
        }
    }

    private KeyFilling keys() {
        return new KeyFilling(desk.properties());
    }

    private void set(RowPlan plan, Field field, @Nullable Object value) {
        try {
            if (value instanceof Merge.Members members) {
                join(plan, field, members);
            } else if (field.attribute() instanceof Attribute.Elements elements) {
                hold(plan, field, elements, value == null ? List.of() : value);
            } else if (available(plan, field, value)) {
                desk.properties().set(plan.entity(), field.path(), row(field, value));
            }
        } catch (ValueRefused refused) {
            refused(plan, field, refused);
        }
    }

    /// Sets the parts of an embeddable together, since its class may refuse to be made of half of
    /// them.
    private void setParts(RowPlan plan, String name) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        var parts = new ArrayList<Field>();
        if (plan.kind() == Edit.Kind.ADD) {
            values.putAll(keys().parts(plan.model(), plan.entity(), name));
        }
        values.putAll(Mended.parts(desk.basis(), plan.entity(), name));
        plan.values()
                .forEach((field, value) -> {
                    if (!single(field, value) && object(field).equals(name)) {
                        parts.add(field);
                        if (available(plan, field, value)) {
                            var path = field.path().substring(name.length() + 1);
                            values.put(path, row(field, value));
                        }
                    }
                });
        try {
            desk.properties().setParts(plan.entity(), name, values);
        } catch (ValueRefused refused) {
            var missing = refused.sentence().isEmpty() ? missing(plan, name) : List.<Field>of();
            missing.forEach(
                    field -> findings.violation(plan.prefix() + field.path(), "store.required"));
            if (missing.isEmpty()) {
                parts.forEach(field -> refused(plan, field, refused));
            }
        }
    }

    /// The parts of an embeddable that would have no value.
    private List<Field> missing(RowPlan plan, String name) {
        return plan.model().fields().stream()
                .filter(field -> field.path().startsWith(name + "."))
                .filter(field -> plan.writable().contains(field.path()))
                .filter(field ->
                        plan.values().containsKey(field)
                                ? plan.values().get(field) == null
                                : desk.properties().proxy(plan.entity(), field.path()) == null)
                .toList();
    }

    private void refused(RowPlan plan, Field field, ValueRefused refused) {
        var path = plan.prefix() + field.path();
        refused.sentence()
                .ifPresentOrElse(
                        sentence -> findings.said(path, sentence),
                        () -> findings.violation(path, refused.key()));
    }

    /// Whether a chosen row is still there for the actor; a violation is noted if it is not.
    private boolean available(RowPlan plan, Field field, @Nullable Object value) {
        var chosen = value instanceof Reference || linked(field, value).isPresent();
        if (chosen && row(field, value) == null) {
            findings.violation(plan.prefix() + field.path(), "store.choice");
            return false;
        }
        return true;
    }

    /// The value as the entity holds it: of a reference, the row.
    private @Nullable Object row(Field field, @Nullable Object value) {
        if (field.attribute() instanceof Attribute.AnyRelation any) {
            return linked(field, value).flatMap(row -> target(any, row)).orElse(null);
        }
        return value instanceof Reference reference
                        && field.attribute() instanceof Attribute.ToOne toOne
                ? target(toOne.target(), reference).orElse(null)
                : Contents.into(field.attribute(), value);
    }

    /// The row that a relation to rows of any entity is to lead to.
    private static Optional<Linked> linked(Field field, @Nullable Object value) {
        return field.attribute() instanceof Attribute.AnyRelation && value instanceof List<?> rows
                ? rows.stream().map(Linked.class::cast).findFirst()
                : Optional.empty();
    }

    private Optional<Object> target(Attribute.AnyRelation relation, Linked row) {
        var basis = desk.basis();
        return new Paths(basis.registry(), basis.gate())
                .linked(relation, row.entity())
                .flatMap(model -> target(model.type(), row.row()));
    }

    private void join(RowPlan plan, Field field, Merge.Members change) {
        var relation = (Attribute.ToMany) field.attribute();
        for (var left : change.left()) {
            target(relation.target(), left).ifPresent(row -> sides.part(plan, relation, row));
        }
        for (var joined : change.joined()) {
            target(relation.target(), joined)
                    .ifPresentOrElse(
                            row -> sides.join(plan, relation, row),
                            () -> findings.violation(plan.prefix() + field.path(), "store.choice"));
        }
    }

    private void hold(RowPlan plan, Field field, Attribute.Elements elements, Object value) {
        var writer =
                new ElementWriter(
                        desk,
                        (type, reference) ->
                                target(type, reference)
                                        .orElseGet(() -> {
                                            findings.violation(
                                                    plan.prefix() + field.path(), "store.choice");
                                            return null;
                                        }));
        writer.write(plan.model(), plan.entity(), elements, ElementMerge.list(value));
    }

    private Optional<Object> target(Class<?> type, Reference reference) {
        return desk.basis()
                .registry()
                .byType(type)
                .flatMap(model -> desk.related().row(model, reference.id(), actor));
    }

    private void link(RowPlan parent, EntityModel.Inline inline, RowPlan child) {
        switch (child.kind()) {
            case ADD -> add(parent, inline, child);
            case DELETE -> sides.leave(parent, inline.attribute(), child.entity());
            case CHANGE -> {}
        }
    }

    private void add(RowPlan parent, EntityModel.Inline inline, RowPlan child) {
        try {
            sides.join(parent, inline.attribute(), child.entity());
        } catch (ValueRefused refused) {
            var row = child.prefix().substring(0, child.prefix().length() - 1);
            findings.violation(row, refused.key());
        }
    }
}
