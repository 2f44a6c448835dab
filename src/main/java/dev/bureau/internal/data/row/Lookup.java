package dev.bureau.internal.data.row;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.column.Misreads;
import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.RowTypes;
import dev.bureau.internal.data.key.Key;
import dev.bureau.internal.data.relation.Dependents;
import dev.bureau.internal.data.shape.Window;
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
import jakarta.persistence.criteria.ListJoin;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;

/// Loads rows by key, inside the row rule of the actor. Pending changes are never flushed for it.
public final class Lookup {

    /// How many rows one statement asks for.
    private static final int TOGETHER = 500;

    private final Basis basis;
    private final RowTypes types;
    private final TableLocks locks;
    private final Misreads misreads;

    public Lookup(Basis basis) {
        this.basis = basis;
        types = new RowTypes(basis.registry());
        locks = new TableLocks(basis);
        misreads = new Misreads(basis);
    }

    /// The row as the actor may see it.
    public Optional<Object> find(EntityModel model, String id, Actor actor) {
        return find(model, id, actor, LockModeType.NONE);
    }

    /// The row as the actor may see it, which nobody else can change until the transaction ends.
    public Optional<Object> lock(EntityModel model, String id, Actor actor) {
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

    /// The rows with these keys as the actor may see them.
    public List<Object> findAll(EntityModel model, Collection<String> ids, Actor actor) {
        return those(model, ids, actor, LockModeType.NONE);
    }

    /// Reads rows that others refer to and that were not read yet, whoever asks.
    public void read(EntityModel model, Collection<String> ids) {
        var keys = ids.stream().flatMap(id -> basis.ids().read(model, id).stream()).toList();
        var cb = basis.entities().getCriteriaBuilder();
        for (var from = 0; from < keys.size(); from += TOGETHER) {
            var some = keys.subList(from, Math.min(from + TOGETHER, keys.size()));
            var query = cb.createQuery(Object.class);
            var row = query.from(model.type());
            rows(list(query.select(row).where(basis.ids().in(model, row, some, cb))));
        }
    }

    /// How many of the rows with these keys the actor may see, as the database has them.
    public long count(EntityModel model, Collection<String> ids, Actor actor) {
        var cb = basis.entities().getCriteriaBuilder();
        var query = cb.createQuery(Long.class);
        var row = query.from(model.type());
        var visible = basis.gate().rows(model, actor, row, query);
        var keys = ids.stream().flatMap(id -> basis.ids().read(model, id).stream()).toList();
        query.select(cb.count(row)).where(cb.and(basis.ids().in(model, row, keys, cb), visible));
        return basis.entities()
                .createQuery(query)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }

    /// The rows with these keys as the actor may see them, by key, which nobody else can change
    /// until the transaction ends. They are locked in the order of their keys, so that no two who
    /// lock several wait for each other.
    public Map<String, Object> lockAll(EntityModel model, Collection<String> ids, Actor actor) {
        var locked = new HashMap<String, Object>();
        if (alone(model) && !locks.needed(model) && !model.schema().immutable()) {
            var rows = those(model, ids, actor, LockModeType.PESSIMISTIC_WRITE);
            misreads.refuse(model, rows);
            rows.forEach(row -> locked.put(basis.ids().of(model, row), row));
        } else {
            for (var id : new TreeSet<>(ids)) {
                lock(model, id, actor).ifPresent(row -> locked.put(id, row));
            }
        }
        return locked;
    }

    private List<Object> those(
            EntityModel model, Collection<String> ids, Actor actor, LockModeType lock) {
        var keys = new ArrayList<Key>();
        new TreeSet<>(ids).forEach(id -> basis.ids().read(model, id).ifPresent(keys::add));
        var found = new ArrayList<Object>();
        for (var from = 0; from < keys.size(); from += TOGETHER) {
            var some = keys.subList(from, Math.min(from + TOGETHER, keys.size()));
            found.addAll(some(model, some, actor, lock));
        }
        return found;
    }

    private List<Object> some(EntityModel model, List<Key> keys, Actor actor, LockModeType lock) {
        var cb = basis.entities().getCriteriaBuilder();
        var query = cb.createQuery(Object.class);
        var row = query.from(model.type());
        var visible = basis.gate().rows(model, actor, row, query);
        var order = basis.ids().expressions(model, row).stream().map(cb::asc).toList();
        query.select(row)
                .where(cb.and(basis.ids().in(model, row, keys, cb), visible))
                .orderBy(order);
        return rows(list(query).setLockMode(lock));
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

    /// Those rows of a relation to many that the actor may see, in the order in which they stand,
    /// else in that of their keys.
    ///
    /// @param target the model of the related rows
    public List<Object> members(
            Object parent,
            Attribute.ToMany relation,
            EntityModel target,
            Actor actor,
            Window window) {
        var query = placed(parent, relation, target, actor);
        return rows(
                list(query.orElseGet(() -> related(parent, relation, target, actor, List.of())))
                        .setFirstResult(window.offset())
                        .setMaxResults(window.limit()));
    }

    /// The rows by their places, where these are stored.
    private Optional<CriteriaQuery<Object>> placed(
            Object parent, Attribute.ToMany relation, EntityModel target, Actor actor) {
        if (!relation.order().stored()) {
            return Optional.empty();
        }
        var cb = basis.entities().getCriteriaBuilder();
        var query = cb.createQuery(Object.class);
        var owner = query.from(Hibernate.getClass(parent));
        var row = Joins.join(owner, relation.path(), JoinType.INNER);
        if (!(row instanceof ListJoin<?, ?> list)) {
            return Optional.empty();
        }
        var visible = basis.gate().rows(target, actor, row, query);
        return Optional.of(
                query.select(row)
                        .where(cb.and(cb.equal(owner, parent), visible))
                        .orderBy(places(list, target, row, cb)));
    }

    /// Those that were stored without a place come last.
    private List<Order> places(
            ListJoin<?, ?> list, EntityModel target, Path<?> row, CriteriaBuilder cb) {
        var orders = new ArrayList<Order>();
        orders.add(cb.asc(list.index(), Nulls.LAST));
        basis.ids().expressions(target, row).forEach(key -> orders.add(cb.asc(key)));
        return orders;
    }

    /// Holds for the members of a relation to many of a loaded row.
    public Dependents.Rows members(Object parent, Attribute.ToMany relation, EntityModel target) {
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
    public Dependents.Rows members(
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

    /// How many members a relation to many of a loaded row has, whoever may see them.
    public long count(Object parent, Attribute.ToMany relation, EntityModel target) {
        var cb = basis.entities().getCriteriaBuilder();
        var query = cb.createQuery(Long.class);
        var row = query.from(target.type());
        query.select(cb.count(row)).where(members(parent, relation, target).hold(row, query));
        return basis.entities()
                .createQuery(query)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }

    /// Those rows among the members of a relation to many that have one of these keys and that the
    /// actor may see; nobody else can change them until the transaction ends.
    public List<Object> lockMembers(
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
                .orderBy(order(relation, target, row, cb));
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
        if (!restricted(owning, relation)
                && back.isPresent()
                && back.get() instanceof Attribute.ToOne toOne) {
            return same.apply(Joins.attribute(row, toOne.path()));
        }
        var owners = query.subquery(Integer.class);
        var owner = owners.from(owning);
        var member = Joins.join(owner, relation.path(), JoinType.INNER);
        owners.select(cb.literal(1))
                .where(cb.and(same.apply(owner), Joins.same(target, member, row, cb)));
        return cb.exists(owners);
    }

    /// Whether the collection holds only some of the rows that refer to its owner
    /// (`@SQLRestriction`).
    private boolean restricted(Class<?> owning, Attribute.ToMany relation) {
        var factory = basis.factory().unwrap(SessionFactoryImplementor.class);
        var owner = factory.getMappingMetamodel().getEntityDescriptor(owning);
        return owner.findByPath(relation.path()) instanceof PluralAttributeMapping many
                && many.hasWhereRestrictions();
    }

    private List<Order> order(
            Attribute.ToMany relation, EntityModel target, Path<?> row, CriteriaBuilder cb) {
        var orders = new ArrayList<Order>();
        if (relation.order().by().stream().allMatch(path -> single(target, plain(path)))) {
            for (var path : relation.order().by()) {
                var value = Joins.attribute(row, plain(path));
                orders.add(path.startsWith("-") ? cb.desc(value) : cb.asc(value));
            }
        }
        basis.ids().expressions(target, row).forEach(key -> orders.add(cb.asc(key)));
        return orders;
    }

    private static String plain(String path) {
        return path.startsWith("-") ? path.substring(1) : path;
    }

    private static boolean single(EntityModel target, String path) {
        return target.field(path)
                .filter(field ->
                        !(field.attribute() instanceof Attribute.ToMany)
                                && !(field.attribute() instanceof Attribute.Elements)
                                && !(field.attribute() instanceof Attribute.ToOne))
                .isPresent();
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
