package dev.bureau.internal.data.repair;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.column.Damage;
import dev.bureau.internal.data.column.Misreads;
import dev.bureau.internal.data.column.RawValues;
import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.RowTypes;
import dev.bureau.internal.data.key.Key;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.FlatAttributes;
import dev.bureau.schema.Attribute;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.jspecify.annotations.Nullable;

/// Finds what of a row cannot be read: takes each attribute alone, whoever asks.
public final class Damages {

    private final Basis basis;
    private final RawValues raw;
    private final Misreads misreads;
    private final Refusals refusals;

    public Damages(Basis basis) {
        this.basis = basis;
        raw = new RawValues(basis);
        misreads = new Misreads(basis);
        refusals = new Refusals(basis);
    }

    /// The damages of a row, none if there is no such row. To be asked outside of transactions,
    /// since a value that cannot be read ends one.
    List<Damage> of(EntityModel model, String id) {
        var key = basis.ids().read(model, id);
        if (key.isEmpty()) {
            return List.of();
        }
        var damages = new ArrayList<Damage>();
        var seen = new HashMap<String, @Nullable Object>();
        columns(model)
                .forEach(attribute -> {
                    if (damaged(model, attribute, key.get(), seen)) {
                        seen.remove(attribute.path());
                        damages.add(
                                new Damage(
                                        attribute, read(() -> raw(model, attribute, key.get()))));
                    }
                });
        for (var refused : refusals.of(model, seen)) {
            var text = read(() -> raw(model, refused, key.get()));
            damages.add(new Damage(refused, text, seen.get(refused.path())));
        }
        return damages;
    }

    @Nullable String raw(EntityModel model, Attribute attribute, Key key) {
        return raw.read(model, attribute, key).orElse(null);
    }

    /// The attributes that have a column in the row, apart from its key.
    private Stream<Attribute> columns(EntityModel model) {
        return FlatAttributes.of(model)
                .filter(attribute -> !attribute.traits().id())
                .filter(attribute -> held(model, attribute));
    }

    private boolean held(EntityModel model, Attribute attribute) {
        if (attribute instanceof Attribute.ToOne toOne) {
            return toOne.mappedBy().isEmpty();
        }
        return single(model, attribute) && !(attribute instanceof Attribute.Subtype);
    }

    /// Whether the attribute has one value, and not many somewhere else.
    public boolean single(EntityModel model, Attribute attribute) {
        return !(attribute instanceof Attribute.ToMany)
                && !(attribute instanceof Attribute.Elements)
                && !(attribute instanceof Attribute.AnyRelation)
                && !plural(model, attribute);
    }

    private boolean plural(EntityModel model, Attribute attribute) {
        return basis.factory()
                        .unwrap(SessionFactoryImplementor.class)
                        .getMappingMetamodel()
                        .getEntityDescriptor(model.type())
                        .findByPath(attribute.path())
                instanceof PluralAttributeMapping;
    }

    private boolean damaged(
            EntityModel model, Attribute attribute, Key key, Map<String, @Nullable Object> seen) {
        try {
            return read(() ->
                    attribute instanceof Attribute.ToOne toOne
                            ? dangling(model, toOne, key)
                            : missing(model, attribute, key, seen));
        } catch (RuntimeException unreadable) {
            if (!Salvage.possible(unreadable)) {
                throw unreadable;
            }
            return true;
        }
    }

    /// Whether the value can be read, but is none where the class needs one.
    private boolean missing(
            EntityModel model, Attribute attribute, Key key, Map<String, @Nullable Object> seen) {
        var cb = basis.entities().getCriteriaBuilder();
        var query = cb.createQuery(Object.class);
        var row = query.from(model.type());
        query.select(Joins.attribute(row, attribute.path()))
                .where(basis.ids().is(model, row, key, cb));
        var found = basis.entities().createQuery(query).getResultList();
        if (found.isEmpty()) {
            return false;
        }
        seen.put(attribute.path(), found.getFirst());
        var value = found.getFirst();
        return misreads.nothing(model, attribute, value)
                ? value == null && Misreads.primitive(attribute) || misread(model, attribute, key)
                : endless(model, attribute, key);
    }

    private boolean misread(EntityModel model, Attribute attribute, Key key) {
        return misreads.possible(model, attribute)
                && misreads.at(model, attribute, raw(model, attribute, key)).isPresent();
    }

    /// Whether it is PostgreSQL's infinity, which can be read as some date, but not be written
    /// again.
    private boolean endless(EntityModel model, Attribute attribute, Key key) {
        return attribute instanceof Attribute.Moment
                && raw.read(model, attribute, key)
                        .filter(text -> text.endsWith("infinity"))
                        .isPresent();
    }

    /// Whether the relation leads to nothing, or to a row that nobody can load since it is of no
    /// known entity.
    private boolean dangling(EntityModel model, Attribute.ToOne relation, Key key) {
        var cb = basis.entities().getCriteriaBuilder();
        var query = cb.createQuery(Long.class);
        var row = query.from(model.type());
        var target = Joins.join(row, relation.path(), JoinType.LEFT);
        query.select(cb.count(row))
                .where(
                        basis.ids().is(model, row, key, cb),
                        cb.or(cb.isNull(first(relation, target)), untold(relation, target)));
        var without = basis.entities().createQuery(query).getSingleResult() > 0;
        return without && raw.read(model, relation, key).isPresent();
    }

    private Predicate untold(Attribute.ToOne relation, From<?, ?> target) {
        var cb = basis.entities().getCriteriaBuilder();
        var types = new RowTypes(basis.registry());
        return basis.registry()
                .byType(relation.target())
                .filter(model -> basis.registry().family(model).size() > 1)
                .map(model -> cb.equal(types.place(model, target, cb), types.kinds(model).size()))
                .orElseGet(cb::disjunction);
    }

    private Expression<?> first(Attribute.ToOne relation, From<?, ?> target) {
        var model = basis.registry().byType(relation.target());
        return model.isEmpty() ? target : basis.ids().expressions(model.get(), target).getFirst();
    }

    private <T extends @Nullable Object> T read(Supplier<T> work) {
        return basis.reading().execute(status -> work.get());
    }
}
