package dev.bureau.internal.data.write;

import dev.bureau.internal.data.column.Mended;
import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.history.Portraits;
import dev.bureau.internal.data.key.Key;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.picture.ElementPictures;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.value.Equality;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Identity;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Hibernate;

/// Checks entities against what the mapping demands, before the database has to: required values
/// and unique keys.
final class Requirements {

    private final Desk desk;
    private final Findings findings;

    Requirements(Desk desk, Findings findings) {
        this.desk = desk;
        this.findings = findings;
    }

    /// What nobody could have typed is left to the database, which may fill it, and what the
    /// application may fill in a new row is asked later.
    void required(RowPlan plan) {
        required(plan, field -> !Asked.later(plan, field));
    }

    /// What was left to the application to fill, now that it had its chance.
    void stillRequired(RowPlan plan) {
        required(plan, field -> Asked.later(plan, field));
    }

    private void required(RowPlan plan, java.util.function.Predicate<Field> when) {
        for (var field : plan.model().fields()) {
            var traits = field.attribute().traits();
            var asked = plan.kind() == Edit.Kind.ADD || plan.values().containsKey(field);
            if (asked
                    && when.test(field)
                    && !traits.generated()
                    && plan.writable().contains(field.path())
                    && empty(plan.entity(), field)
                    && (traits.required() || Converters.refuseNothing(desk, plan, field))) {
                findings.violation(plan.prefix() + field.path(), "store.required");
            }
        }
    }

    /// @param before the row as it was; none of a new one
    void unique(RowPlan plan, Portraits.Portrait before) {
        if (plan.kind() == Edit.Kind.ADD && keyTaken(plan)) {
            var typed = typed(plan);
            findings.violation(
                    plan.prefix() + typed.stream().findFirst().orElse(""),
                    typed.size() > 1 ? "store.unique.together" : "store.unique");
            return;
        }
        for (var key : keys(plan)) {
            if (key.stream().anyMatch(path -> changed(plan, path, before)) && taken(plan, key)) {
                findings.violation(
                        plan.prefix() + place(plan, key),
                        key.size() == 1 ? "store.unique" : "store.unique.together");
            }
        }
    }

    /// Whether what only one row may have is changed.
    static boolean competes(RowPlan plan) {
        var changed = plan.values().keySet().stream().map(Field::path).collect(Collectors.toSet());
        return keys(plan).stream().flatMap(List::stream).anyMatch(changed::contains);
    }

    private boolean empty(Object entity, Field field) {
        if (field.attribute() instanceof Attribute.Elements) {
            return ElementPictures.entries(desk.properties().get(entity, field.path())).isEmpty();
        }
        return field.attribute() instanceof Attribute.ToMany
                ? desk.pictures().members(entity, field).isEmpty()
                : desk.properties().proxy(entity, field.path()) == null;
    }

    private static List<List<String>> keys(RowPlan plan) {
        var keys = new ArrayList<>(plan.model().schema().uniqueKeys());
        plan.model().fields().stream()
                .filter(field -> field.attribute().traits().unique())
                .map(field -> List.of(field.path()))
                .filter(key -> !keys.contains(key))
                .forEach(keys::add);
        return keys;
    }

    private boolean changed(RowPlan plan, String path, Portraits.Portrait before) {
        if (plan.kind() == Edit.Kind.ADD) {
            return true;
        }
        var field = plan.model().field(path);
        return field.isPresent()
                && Mended.at(desk.basis(), plan.entity(), path).isEmpty()
                && (plan.values().containsKey(field.get())
                        || !(field.get().attribute() instanceof Attribute.ToOne)
                                && !Equality.same(
                                        field.get(),
                                        before.values().get(field.get()),
                                        desk.properties().get(plan.entity(), path)));
    }

    private boolean taken(RowPlan plan, List<String> key) {
        var cb = desk.basis().entities().getCriteriaBuilder();
        var query = cb.createQuery(Long.class);
        var row = query.from(owner(plan.model(), key).type());
        var conditions = new ArrayList<Predicate>();
        for (var path : key) {
            var value = Hibernate.unproxy(desk.properties().proxy(plan.entity(), path));
            if (value == null || transientRow(value)) {
                return false;
            }
            conditions.add(cb.equal(Joins.attribute(row, path), value));
        }
        storedKey(plan)
                .map(own -> desk.basis().ids().is(plan.model(), row, own, cb))
                .ifPresent(own -> conditions.add(cb.not(own)));
        query.select(cb.count(row)).where(cb.and(conditions.toArray(Predicate[]::new)));
        return desk.basis()
                        .entities()
                        .createQuery(query)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult()
                > 0;
    }

    /// The furthest entity that has all of the key, whose rows share it.
    private EntityModel owner(EntityModel model, List<String> key) {
        return desk.basis().registry().ancestry(model).stream()
                .filter(one ->
                        key.stream().allMatch(path -> one.schema().attribute(path).isPresent()))
                .reduce((nearer, further) -> further)
                .orElse(model);
    }

    private EntityModel root(EntityModel model) {
        return desk.basis().registry().ancestry(model).getLast();
    }

    private Optional<Key> storedKey(RowPlan plan) {
        var ids = desk.basis().ids();
        return plan.kind() == Edit.Kind.ADD
                ? Optional.empty()
                : ids.read(plan.model(), ids.of(plan.model(), plan.entity()));
    }

    private boolean keyTaken(RowPlan plan) {
        var ids = desk.basis().ids();
        var key =
                plan.model().schema().identity().generated()
                        ? Optional.<Key>empty()
                        : ids.read(plan.model(), ids.of(plan.model(), plan.entity()));
        if (key.isEmpty()) {
            return false;
        }
        var cb = desk.basis().entities().getCriteriaBuilder();
        var query = cb.createQuery(Long.class);
        var row = query.from(root(plan.model()).type());
        query.select(cb.count(row)).where(ids.is(plan.model(), row, key.get(), cb));
        return desk.basis()
                        .entities()
                        .createQuery(query)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult()
                > 0;
    }

    /// The paths by which a person decides on the key.
    private static List<String> typed(RowPlan plan) {
        var identity = plan.model().schema().identity();
        var parts = identity.parts().stream().map(Attribute::path);
        var relations = identity.derived().stream().map(Identity.Derived::relation);
        return Stream.concat(parts, relations)
                .distinct()
                .filter(plan.writable()::contains)
                .toList();
    }

    private boolean transientRow(Object value) {
        return desk.basis().registry().byType(value.getClass()).isPresent()
                && !desk.basis().entities().contains(value);
    }

    private static String place(RowPlan plan, List<String> key) {
        return key.stream().filter(plan.writable()::contains).findFirst().orElse("");
    }
}
