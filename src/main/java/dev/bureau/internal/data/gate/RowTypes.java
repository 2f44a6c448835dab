package dev.bureau.internal.data.gate;

import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Registry;
import dev.bureau.query.Condition.Compare;
import dev.bureau.schema.Lineage;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/// Tells of which entity of a hierarchy rows are, in queries and in memory.
public final class RowTypes {

    private final Registry registry;

    public RowTypes(Registry registry) {
        this.registry = registry;
    }

    /// The model of the entity that a loaded row is of.
    public EntityModel of(EntityModel model, Object entity) {
        return registry.byType(Hibernate.getClass(entity)).orElse(model);
    }

    /// The models of the entities that rows of the model may be of; never none.
    public List<EntityModel> kinds(EntityModel model) {
        var kinds = registry.concrete(model);
        return kinds.isEmpty() ? List.of(model) : kinds;
    }

    /// The entity nearest to the model, between it and the kind, that has what is wanted.
    public EntityModel owner(EntityModel model, EntityModel kind, Predicate<EntityModel> wanted) {
        return registry.ancestry(kind).stream()
                .filter(one -> model.type().isAssignableFrom(one.type()))
                .filter(wanted)
                .reduce((nearer, further) -> further)
                .orElse(kind);
    }

    /// The name of the entity that a row is of; the model's own where nobody can tell.
    ///
    /// @param place what [#place] gave
    public String name(EntityModel model, @Nullable Object place) {
        return known(model, place).orElse(model).name();
    }

    /// The name of the entity that a row is of, or that it cannot be read.
    ///
    /// @param place what [#place] gave
    public Object shown(EntityModel model, @Nullable Object place) {
        return known(model, place)
                .<Object>map(EntityModel::name)
                .orElseGet(() -> new Unreadable(""));
    }

    private Optional<EntityModel> known(EntityModel model, @Nullable Object place) {
        var kinds = kinds(model);
        return place instanceof Integer at && at >= 0 && at < kinds.size()
                ? Optional.of(kinds.get(at))
                : Optional.empty();
    }

    /// Whether all values are names of these entities.
    public static boolean accepts(List<EntityModel> kinds, Compare compare) {
        return kinds.stream().map(EntityModel::name).toList().containsAll(compare.values());
    }

    /// Holds for rows that compare so by the names of their entities.
    public jakarta.persistence.criteria.Predicate compare(
            EntityModel model, From<?, ?> rows, Compare compare, CriteriaBuilder cb) {
        var kinds =
                kinds(model).stream()
                        .filter(kind -> compare.values().contains(kind.name()))
                        .toList();
        return switch (compare.operator()) {
            case EMPTY -> cb.equal(place(model, rows, cb), kinds(model).size());
            case NOT_EMPTY -> cb.lessThan(place(model, rows, cb), kinds(model).size());
            case IS_NOT -> cb.not(among(model, rows, kinds, cb));
            default -> in(rows, kinds, cb);
        };
    }

    /// The same as [#in], but false where a row's entity cannot be told.
    private jakarta.persistence.criteria.Predicate among(
            EntityModel model, From<?, ?> rows, List<EntityModel> kinds, CriteriaBuilder cb) {
        var places = kinds.stream().map(kinds(model)::indexOf).toList();
        return places.isEmpty() ? cb.disjunction() : place(model, rows, cb).in(places);
    }

    /// Holds for rows of these entities.
    jakarta.persistence.criteria.Predicate in(
            From<?, ?> rows, Collection<EntityModel> kinds, CriteriaBuilder cb) {
        return cb.or(
                kinds.stream()
                        .map(kind -> is(rows, kind, cb))
                        .toArray(jakarta.persistence.criteria.Predicate[]::new));
    }

    private jakarta.persistence.criteria.Predicate is(
            From<?, ?> rows, EntityModel kind, CriteriaBuilder cb) {
        return switch (kind.schema().lineage().mark()) {
            case VALUE -> cb.equal(rows.type(), cb.literal(kind.type()));
            case NOTHING ->
                    cb.and(
                            cb.isNull(rows.type()),
                            cb.isNotNull(
                                    Joins.attribute(
                                            rows,
                                            kind.schema().identity().parts().getFirst().path())));
            case ANYTHING -> cb.and(cb.isNotNull(rows.type()), cb.not(in(rows, valued(kind), cb)));
        };
    }

    /// The entities of the whole hierarchy whose rows have a discriminator of their own.
    private List<EntityModel> valued(EntityModel kind) {
        return registry.concrete(registry.ancestry(kind).getLast()).stream()
                .filter(one -> one.schema().lineage().mark() == Lineage.Mark.VALUE)
                .toList();
    }

    /// The place of a row's entity among [#kinds], by which rows are sorted, too. Rows of entities
    /// that nobody knows come last.
    public Expression<Integer> place(EntityModel model, From<?, ?> rows, CriteriaBuilder cb) {
        var kinds = kinds(model);
        var place = cb.<Integer>selectCase();
        for (var at = 0; at < kinds.size(); at++) {
            place.when(is(rows, kinds.get(at), cb), cb.literal(at));
        }
        return place.otherwise(cb.literal(kinds.size()));
    }
}
