package dev.bureau.internal.data.write;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.history.Portraits;
import dev.bureau.internal.data.history.Portraits.Portrait;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.data.value.Equality;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Turns a save that was written into the edit that takes it back: what is there now is its base,
/// what was there before is what it wants. It is saved like any other edit.
///
/// What the application changed besides is left to the application, which is asked again when the
/// edit is saved. A child that went would come back as another one, so nothing is offered then.
final class Inverse {

    private final Desk desk;
    private final Actor actor;
    private final Portraits portraits;
    private final Function<RowPlan, Portrait> before;

    /// @param before the rows as they were
    Inverse(Desk desk, Actor actor, Function<RowPlan, Portrait> before) {
        this.desk = desk;
        this.actor = actor;
        this.before = before;
        portraits = new Portraits(desk);
    }

    /// Empty if nothing can be taken back.
    Optional<Edit> of(RowPlan plan) {
        if (plan.kind() == Edit.Kind.ADD) {
            return deletion(plan);
        }
        var children = new LinkedHashMap<String, List<Edit>>();
        for (var inline : plan.children().entrySet()) {
            var edits = children(inline.getValue());
            if (edits.isEmpty()) {
                return Optional.empty();
            }
            edits.filter(some -> !some.isEmpty())
                    .ifPresent(some -> children.put(inline.getKey().path(), some));
        }
        var values = values(plan);
        var orders = orders(plan);
        return values.isEmpty() && children.isEmpty() && orders.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Edit(
                                Edit.Kind.CHANGE,
                                plan.model().name(),
                                id(plan),
                                values,
                                children,
                                orders));
    }

    /// What takes back what became of children; empty if one of them cannot come back.
    private Optional<List<Edit>> children(List<RowPlan> plans) {
        var edits = new ArrayList<Edit>();
        for (var plan : plans) {
            var edit =
                    switch (plan.kind()) {
                        case ADD -> deletion(plan);
                        case CHANGE -> Optional.of(change(plan));
                        case DELETE -> Optional.<Edit>empty();
                    };
            if (edit.isEmpty()) {
                return Optional.empty();
            }
            edit.filter(it -> !it.values().isEmpty() || it.kind() == Edit.Kind.DELETE)
                    .ifPresent(edits::add);
        }
        return Optional.of(edits);
    }

    private Edit change(RowPlan plan) {
        return new Edit(Edit.Kind.CHANGE, plan.model().name(), id(plan), values(plan), Map.of());
    }

    private Optional<Edit> deletion(RowPlan plan) {
        if (!desk.standing().permits(plan.model(), Permission.DELETE, plan.entity(), actor)) {
            return Optional.empty();
        }
        var now = portraits.of(plan.model(), plan.entity());
        var values = new LinkedHashMap<String, Edit.Value>();
        for (var field : plan.values().keySet()) {
            var value = seen(field, now);
            var told = now.values().containsKey(field);
            if (told && single(field) && !(value instanceof Unreadable)) {
                values.put(field.path(), new Edit.Value(value, null));
            }
        }
        return Optional.of(
                new Edit(Edit.Kind.DELETE, plan.model().name(), id(plan), values, Map.of()));
    }

    private static boolean single(Field field) {
        return !(field.attribute() instanceof Attribute.ToMany)
                && !(field.attribute() instanceof Attribute.Elements);
    }

    private Map<String, Edit.Value> values(RowPlan plan) {
        var was = before.apply(plan);
        var now = portraits.of(plan.model(), plan.entity());
        var values = new LinkedHashMap<String, Edit.Value>();
        for (var field : plan.values().keySet()) {
            var value = value(field, seen(field, was), seen(field, now));
            value.filter(any -> desk.basis().gate().readable(actor, plan.model(), field))
                    .ifPresent(it -> values.put(field.path(), it));
        }
        return values;
    }

    private static @Nullable Object seen(Field field, Portrait row) {
        return Portraits.seen(field, row.values().get(field));
    }

    private static Optional<Edit.Value> value(
            Field field, @Nullable Object was, @Nullable Object now) {
        if (was instanceof Unreadable
                || now instanceof Unreadable
                || Equality.same(field, was, now)) {
            return Optional.empty();
        }
        return field.attribute() instanceof Attribute.ToMany
                ? Optional.of(new Edit.Value(without(now, was), without(was, now)))
                : Optional.of(new Edit.Value(now, was));
    }

    /// Who joined and who left is all that is told of a relation to many.
    private static Set<Object> without(@Nullable Object some, @Nullable Object others) {
        var left = new LinkedHashSet<Object>();
        if (some instanceof Set<?> members) {
            left.addAll(members);
        }
        if (others instanceof Set<?> members) {
            left.removeAll(members);
        }
        return left;
    }

    private Map<String, Edit.Order> orders(RowPlan plan) {
        var orders = new LinkedHashMap<String, Edit.Order>();
        plan.orders()
                .forEach((inline, order) ->
                        orders.put(
                                inline.path(),
                                new Edit.Order(stand(plan, inline, order), order.stood())));
        return orders;
    }

    /// The keys of the rows as they stand now.
    private List<String> stand(RowPlan plan, EntityModel.Inline inline, ChildOrder order) {
        var added =
                plan.children().getOrDefault(inline, List.of()).stream()
                        .filter(child -> child.kind() == Edit.Kind.ADD)
                        .map(this::id)
                        .iterator();
        return order.keys().stream()
                .map(key -> key.isEmpty() && added.hasNext() ? added.next() : key)
                .toList();
    }

    private String id(RowPlan plan) {
        return desk.basis().ids().of(plan.model(), plan.entity());
    }
}
