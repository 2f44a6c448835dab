package dev.bureau.internal.data.relation;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.Paths;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.FlatAttributes;
import dev.bureau.schema.Attribute;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds which rows depend on others by the mapping: those that go when the others go, and those
/// that keep the others from going.
public final class Dependents {

    private final Basis basis;
    private final DeleteRules rules;

    public Dependents(Basis basis) {
        this.basis = basis;
        rules = new DeleteRules(basis);
    }

    /// A condition that holds for certain rows.
    @FunctionalInterface
    public interface Rows {
        Predicate hold(From<?, ?> row, CommonAbstractCriteria query);
    }

    /// Rows that depend on others by a relation.
    ///
    /// @param relation the path on the depending entity, or on the other one where only that has it
    public record Dependent(EntityModel model, String relation, Rows rows) {}

    /// What goes with these rows: what removal cascades to, in Java or in the database. Rows of
    /// join tables are nobody's rows.
    public List<Dependent> going(EntityModel model, Rows rows) {
        var going = new ArrayList<Dependent>();
        for (var holder : attributes(model)) {
            if (rules.cascades(holder.model(), holder.attribute())) {
                target(holder.attribute())
                        .ifPresent(target -> going.add(behind(holder, target, rows)));
            }
        }
        for (var holder : references(model)) {
            if (holder.attribute() instanceof Attribute.ToOne
                    && rules.of(holder) == DeleteRules.Rule.CASCADE
                    && !owned(model, holder)) {
                going.add(referring(model, holder, rows));
            }
        }
        return going;
    }

    /// What refers to these rows and would be left behind with a reference to nothing.
    public List<Dependent> blocking(EntityModel model, Rows rows) {
        return references(model).stream()
                .filter(holder -> !owned(model, holder))
                .filter(holder -> !holder.links())
                .filter(holder -> rules.of(holder) == DeleteRules.Rule.REFUSE)
                .map(holder -> referring(model, holder, rows))
                .toList();
    }

    /// What has these rows among others, in a table between the two, and only loses them.
    public List<Holder> links(EntityModel model) {
        return references(model).stream()
                .filter(Holder::links)
                .filter(holder -> rules.of(holder) == DeleteRules.Rule.REFUSE)
                .toList();
    }

    /// An attribute that holds a reference to rows of some entity.
    ///
    /// @param part the attribute itself, or a relation inside the values of a collection
    public record Holder(EntityModel model, Attribute attribute, Attribute part) {

        Holder(EntityModel model, Attribute attribute) {
            this(model, attribute, attribute);
        }

        /// Whether a row of its own between the two says no more than that they belong together,
        /// and at which place.
        boolean links() {
            return switch (attribute) {
                case Attribute.ToMany many -> true;
                case Attribute.Elements elements ->
                        elements.key().isEmpty() && elements.element() instanceof Attribute.ToOne;
                default -> false;
            };
        }
    }

    private List<Holder> references(EntityModel target) {
        return basis.registry().every().stream()
                .filter(model -> model.schema().lineage().parent().isEmpty())
                .flatMap(model -> attributes(model).stream())
                .flatMap(holder -> parts(holder).stream())
                .filter(holder -> refers(holder.part(), target))
                .filter(rules::inColumn)
                .toList();
    }

    /// The attribute itself, or each relation inside the values of a collection.
    private static List<Holder> parts(Holder holder) {
        return holder.attribute() instanceof Attribute.Elements elements
                ? elements.parts().stream()
                        .flatMap(part -> Attribute.Elements.leaves(part).values().stream())
                        .map(leaf -> new Holder(holder.model(), elements, leaf))
                        .toList()
                : List.of(holder);
    }

    /// The attributes of the entity and, once each, those that only subtypes have.
    private List<Holder> attributes(EntityModel model) {
        var attributes = new ArrayList<Holder>();
        for (var one : basis.registry().family(model)) {
            var parent = basis.registry().ancestry(one).stream().skip(1).findFirst();
            FlatAttributes.of(one.schema().attributes())
                    .filter(it ->
                            one.name().equals(model.name())
                                    || parent.flatMap(up -> up.schema().attribute(it.path()))
                                            .isEmpty())
                    .forEach(it -> attributes.add(new Holder(one, it)));
        }
        return attributes;
    }

    private static boolean refers(Attribute attribute, EntityModel target) {
        if (attribute instanceof Attribute.ToOne toOne) {
            return toOne.mappedBy().isEmpty() && related(toOne.target(), target.type());
        }
        return attribute instanceof Attribute.ToMany toMany
                && toMany.mappedBy().isEmpty()
                && related(toMany.target(), target.type());
    }

    private static boolean related(Class<?> one, Class<?> other) {
        return one.isAssignableFrom(other) || other.isAssignableFrom(one);
    }

    /// Whether removal of the model's rows cascades over this relation anyway.
    private boolean owned(EntityModel model, Holder holder) {
        return attributes(model).stream()
                .filter(one -> rules.cascades(one.model(), one.attribute()))
                .map(Holder::attribute)
                .anyMatch(attribute ->
                        attribute instanceof Attribute.ToMany toMany
                                && related(toMany.target(), holder.model().type())
                                && toMany.mappedBy()
                                        .filter(holder.attribute().path()::equals)
                                        .isPresent());
    }

    private Dependent behind(Holder holder, EntityModel target, Rows rows) {
        var path = holder.attribute().path();
        return new Dependent(
                target,
                path,
                (row, query) -> {
                    var cb = basis.entities().getCriteriaBuilder();
                    var owners = query.subquery(Integer.class);
                    var owner = owners.from(holder.model().type());
                    var member = Joins.join(owner, path, JoinType.INNER);
                    var related = Joins.same(target, member, row, cb);
                    owners.select(cb.literal(1)).where(cb.and(related, rows.hold(owner, owners)));
                    return cb.exists(owners);
                });
    }

    /// The rows that refer to these by that attribute.
    public Dependent referring(EntityModel model, Holder holder, Rows rows) {
        var path = holder.attribute().path();
        Rows referring =
                switch (holder.attribute()) {
                    case Attribute.ToOne one ->
                            (row, query) -> referringByOne(model, row, path, rows, query);
                    case Attribute.Elements elements ->
                            new ElementReferences(basis.entities().getCriteriaBuilder(), elements)
                                    .to(model, holder.part(), rows, holder.model());
                    default ->
                            (row, query) -> referringByMany(holder.model(), row, path, rows, query);
                };
        return new Dependent(holder.model(), path, referring);
    }

    private Predicate referringByOne(
            EntityModel model,
            From<?, ?> row,
            String path,
            Rows rows,
            CommonAbstractCriteria query) {
        var cb = basis.entities().getCriteriaBuilder();
        var targets = query.subquery(Integer.class);
        var target = targets.from(model.type());
        var reference = Joins.same(model, Joins.attribute(row, path), target, cb);
        targets.select(cb.literal(1)).where(cb.and(reference, rows.hold(target, targets)));
        return cb.exists(targets);
    }

    private Predicate referringByMany(
            EntityModel owning,
            From<?, ?> row,
            String path,
            Rows rows,
            CommonAbstractCriteria query) {
        var cb = basis.entities().getCriteriaBuilder();
        var owners = query.subquery(Integer.class);
        var owner = owners.from(owning.type());
        var member = Joins.join(owner, path, JoinType.INNER);
        owners.select(cb.literal(1))
                .where(cb.and(Joins.same(owning, owner, row, cb), rows.hold(member, owners)));
        return cb.exists(owners);
    }

    private Optional<EntityModel> target(Attribute attribute) {
        return new Paths(basis.registry(), basis.gate()).target(attribute);
    }
}
