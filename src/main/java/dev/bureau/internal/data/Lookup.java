package dev.bureau.internal.data;

import dev.bureau.access.Actor;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Attribute;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.Hibernate;

/// Loads rows by key, inside the row rule of the actor. Pending changes are never flushed for it.
final class Lookup {

    private final Basis basis;
    private final RowTypes types;
    private final TableLocks locks;
    private final Misreads misreads;

    Lookup(Basis basis) {
        this.basis = basis;
        types = new RowTypes(basis.registry());
        locks = new TableLocks(basis);
        misreads = new Misreads(basis);
    }

    /// The row as the actor may see it.
    Optional<Object> find(EntityModel model, String id, Actor actor) {
        return find(model, id, actor, LockModeType.NONE);
    }

    /// The row as the actor may see it, which nobody else can change until the transaction ends.
    Optional<Object> lock(EntityModel model, String id, Actor actor) {
        if (alone(model)) {
            return lockExactly(model, id, actor);
        }
        return find(model, id, actor)
                .flatMap(row -> {
                    var actual = types.of(model, row);
                    basis.entities().detach(row);
                    return lockExactly(actual, id, actor);
                });
    }

    private Optional<Object> lockExactly(EntityModel model, String id, Actor actor) {
        var row = locked(model, id, actor);
        row.ifPresent(it -> misreads.refuse(model, List.of(it)));
        return row;
    }

    private Optional<Object> locked(EntityModel model, String id, Actor actor) {
        if (model.schema().immutable()) {
            return find(model, id, actor);
        }
        if (!locks.needed(model)) {
            return find(model, id, actor, LockModeType.PESSIMISTIC_WRITE);
        }
        basis.ids().read(model, id).ifPresent(key -> locks.take(model, key));
        return find(model, id, actor);
    }

    private boolean alone(EntityModel model) {
        return basis.registry().family(model).size() == 1;
    }

    /// Those rows of a relation to many that the actor may see, in the order of their keys.
    ///
    /// @param target the model of the related rows
    List<Object> members(
            Object parent, Attribute.ToMany relation, EntityModel target, Actor actor, int limit) {
        var query = related(parent, relation, target, actor, List.of());
        return rows(list(query).setMaxResults(limit));
    }

    /// Holds for the members of a relation to many of a loaded row.
    Dependents.Rows members(Object parent, Attribute.ToMany relation, EntityModel target) {
        var cb = basis.entities().getCriteriaBuilder();
        return (row, query) ->
                belongs(
                        Hibernate.getClass(parent),
                        path -> cb.equal(path, parent),
                        relation,
                        target,
                        row,
                        query);
    }

    /// Holds for the members of a relation to many of the row with this key.
    ///
    /// @param owner the model of that row
    Dependents.Rows members(
            EntityModel owner, Key key, Attribute.ToMany relation, EntityModel target) {
        var cb = basis.entities().getCriteriaBuilder();
        return (row, query) ->
                belongs(
                        owner.type(),
                        path -> basis.ids().is(owner, path, key, cb),
                        relation,
                        target,
                        row,
                        query);
    }

    /// Those rows among the members of a relation to many that have one of these keys and that the
    /// actor may see; nobody else can change them until the transaction ends.
    List<Object> lockMembers(
            Object parent,
            Attribute.ToMany relation,
            EntityModel target,
            Actor actor,
            Collection<Key> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var rows = related(parent, relation, target, actor, keys);
        if (alone(target) && !locks.needed(target)) {
            var found = rows(list(rows).setLockMode(LockModeType.PESSIMISTIC_WRITE));
            misreads.refuse(target, found);
            return found;
        }
        return rows(list(rows)).stream()
                .map(row -> basis.ids().of(target, row))
                .flatMap(id -> lock(target, id, actor).stream())
                .toList();
    }

    private Optional<Object> find(EntityModel model, String id, Actor actor, LockModeType lock) {
        var key = basis.ids().read(model, id);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var cb = basis.entities().getCriteriaBuilder();
        var query = cb.createQuery(Object.class);
        var row = query.from(model.type());
        var visible = basis.gate().rows(model, actor, row, query);
        query.select(row).where(cb.and(basis.ids().is(model, row, key.get(), cb), visible));
        return rows(list(query).setLockMode(lock)).stream().findFirst();
    }

    private CriteriaQuery<Object> related(
            Object parent,
            Attribute.ToMany relation,
            EntityModel target,
            Actor actor,
            Collection<Key> keys) {
        var cb = basis.entities().getCriteriaBuilder();
        var query = cb.createQuery(Object.class);
        var row = query.from(target.type());
        var conditions = new ArrayList<Predicate>();
        conditions.add(members(parent, relation, target).hold(row, query));
        conditions.add(basis.gate().rows(target, actor, row, query));
        if (!keys.isEmpty()) {
            conditions.add(basis.ids().in(target, row, keys, cb));
        }
        return query.select(row)
                .where(cb.and(conditions.toArray(Predicate[]::new)))
                .orderBy(order(target, row, cb));
    }

    /// @param same holds for the owning row
    private Predicate belongs(
            Class<?> owning,
            Function<Path<?>, Predicate> same,
            Attribute.ToMany relation,
            EntityModel target,
            From<?, ?> row,
            CommonAbstractCriteria query) {
        var cb = basis.entities().getCriteriaBuilder();
        var back = relation.mappedBy().flatMap(target.schema()::attribute);
        if (back.isPresent() && back.get() instanceof Attribute.ToOne toOne) {
            return same.apply(Joins.attribute(row, toOne.path()));
        }
        var owners = query.subquery(Integer.class);
        var owner = owners.from(owning);
        var member = Joins.join(owner, relation.path(), JoinType.INNER);
        owners.select(cb.literal(1))
                .where(cb.and(same.apply(owner), Joins.same(target, member, row, cb)));
        return cb.exists(owners);
    }

    private List<Order> order(EntityModel target, Path<?> row, CriteriaBuilder cb) {
        return basis.ids().expressions(target, row).stream().<Order>map(cb::asc).toList();
    }

    /// The rows as what they are, whatever stood for them in memory before.
    private static List<Object> rows(TypedQuery<Object> query) {
        try {
            return query.getResultList().stream().map(Hibernate::unproxy).toList();
        } catch (AssertionError e) {
            // where assertions are on, so ends a row without a discriminator
            throw new IllegalStateException(e);
        }
    }

    private TypedQuery<Object> list(CriteriaQuery<Object> query) {
        return basis.entities().createQuery(query).setFlushMode(FlushModeType.COMMIT);
    }
}
