package dev.bureau.internal.data.relation;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.gate.Paths;
import jakarta.persistence.criteria.FetchParent;
import jakarta.persistence.criteria.JoinType;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Knows which collections the mapping cannot load at all, such as one that is sorted by a column
/// of another table than Hibernate takes it from. Rows that have one are edited without it.
public final class Loadable {

    private static final Logger log = LoggerFactory.getLogger(Loadable.class);

    private final Basis basis;
    private final SessionFactoryImplementor factory;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    public Loadable(Basis basis) {
        this.basis = basis;
        factory = basis.factory().unwrap(SessionFactoryImplementor.class);
    }

    /// Whether the collection of an entity's row can be loaded. Where the mapping brings SQL of its
    /// own, that is tried once, on no row and in a transaction apart: it may end the transaction.
    public boolean is(Object entity, String path) {
        return is(Hibernate.getClass(entity), path);
    }

    /// The same of every row of the entity.
    public boolean is(Class<?> type, String path) {
        var owner = factory.getMappingMetamodel().getEntityDescriptor(type);
        return !(owner.findByPath(path) instanceof PluralAttributeMapping many)
                || plain(many)
                || known(type, path, many.getNavigableRole().getFullPath());
    }

    private boolean known(Class<?> type, String path, String role) {
        var loadable = known.get(role);
        return loadable == null ? tried(type, path, role) : loadable;
    }

    private static boolean plain(PluralAttributeMapping many) {
        var collection = many.getCollectionDescriptor();
        return !collection.hasOrdering()
                && !collection.hasManyToManyOrdering()
                && !collection.hasWhereRestrictions();
    }

    private boolean tried(Class<?> type, String path, String role) {
        try {
            basis.writing()
                    .executeWithoutResult(status -> {
                        status.setRollbackOnly();
                        load(type, path);
                    });
            known.put(role, true);
        } catch (RuntimeException unloadable) {
            if (malformed(unloadable)) {
                log.warn("{} cannot be loaded, rows are edited without it", role, unloadable);
                known.put(role, false);
            }
        }
        return known.getOrDefault(role, true);
    }

    /// Whether the database did not understand the statement; whatever else fails may not tomorrow.
    private static boolean malformed(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(state -> state != null && state.startsWith("42"));
    }

    private void load(Class<?> type, String path) {
        var cb = basis.entities().getCriteriaBuilder();
        var query = cb.createQuery(Object.class);
        var root = query.from(type);
        FetchParent<?, ?> from = root;
        for (var name : Paths.names(path)) {
            from = from.fetch(name, JoinType.LEFT);
        }
        query.select(root).where(cb.disjunction());
        basis.entities().createQuery(query).getResultList();
    }
}
