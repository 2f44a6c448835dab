package dev.bureau.internal.unit;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.orm.jpa.EntityManagerFactoryInfo;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.ResourceTransactionManager;

/// Finds the application's persistence units among its beans, each with its own transactions and
/// data source, whether or not any of them is primary.
final class HostUnits {

    private static final Logger LOG = LoggerFactory.getLogger(HostUnits.class);
    private static final String SUFFIX = "(?i)_?(entity_?manager_?factory|session_?factory|emf)$";

    private final ListableBeanFactory beans;
    private final Collection<PlatformTransactionManager> managers;
    private final Set<String> names = new HashSet<>();

    HostUnits(ListableBeanFactory beans) {
        this.beans = beans;
        managers = all(beans, PlatformTransactionManager.class).values();
    }

    /// The units, the main one first: the primary one, else the one that has the usual name.
    List<PersistenceUnit> find() {
        var main = beans.getBeanProvider(EntityManagerFactory.class).getIfUnique();
        var found = new ArrayList<Found>();
        all(beans, EntityManagerFactory.class)
                .forEach((name, factory) ->
                        session(name, factory)
                                .map(session -> new Found(name, factory, session))
                                .ifPresent(found::add));
        found.sort(
                Comparator.comparing((Found it) -> !it.isSame(main))
                        .thenComparing(it -> !it.name.equals("entityManagerFactory"))
                        .thenComparing(it -> !(it.factory instanceof EntityManagerFactoryInfo)));
        var sessions = new HashSet<SessionFactory>();
        return found.stream().filter(it -> sessions.add(it.session)).map(this::unit).toList();
    }

    private static <T> Map<String, T> all(ListableBeanFactory beans, Class<T> type) {
        return BeanFactoryUtils.beansOfTypeIncludingAncestors(beans, type);
    }

    private static Optional<SessionFactory> session(String name, EntityManagerFactory factory) {
        try {
            return Optional.of(factory.unwrap(SessionFactory.class));
        } catch (PersistenceException other) {
            LOG.warn("The entities of '{}' are left out: it is not made by Hibernate", name);
            return Optional.empty();
        }
    }

    private PersistenceUnit unit(Found found) {
        var transactions = transactions(found);
        return new PersistenceUnit(
                name(found),
                found.factory,
                transactions,
                source(found.factory, transactions),
                false);
    }

    /// The unit's own name; where nobody gave it one, that of the bean.
    private String name(Found found) {
        var given = found.factory.getName();
        var bean = found.name.replaceAll(SUFFIX, "");
        var wanted = given == null || given.equals("default") ? bean : given;
        if (wanted.isEmpty()) {
            wanted = "main";
        }
        return names.add(wanted) ? wanted : found.name;
    }

    private PlatformTransactionManager transactions(Found found) {
        for (var manager : managers) {
            if (manager instanceof ResourceTransactionManager resources
                    && found.isSame(resources.getResourceFactory())) {
                return manager;
            }
        }
        var global =
                managers.stream()
                        .filter(it -> !(it instanceof ResourceTransactionManager))
                        .toList();
        return global.size() == 1 ? global.getFirst() : new JpaTransactionManager(found.factory);
    }

    private DataSource source(
            EntityManagerFactory factory, PlatformTransactionManager transactions) {
        if (transactions instanceof JpaTransactionManager jpa && jpa.getDataSource() != null) {
            return jpa.getDataSource();
        }
        if (factory instanceof EntityManagerFactoryInfo info && info.getDataSource() != null) {
            return info.getDataSource();
        }
        return beans.getBean(DataSource.class);
    }

    /// An entity manager factory among the beans.
    private record Found(String name, EntityManagerFactory factory, SessionFactory session) {

        boolean isSame(@Nullable Object other) {
            return other instanceof EntityManagerFactory factory
                    && factory.unwrap(SessionFactory.class).equals(session);
        }
    }
}
