package dev.bureau.internal.unit;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/// Bureau's own persistence unit, in the application's database but apart from its settings: no
/// naming strategy, schema, tenant or listener of the application touches the accounts, and none of
/// its units has entities that it does not know.
///
/// None of this is a bean, so that nothing becomes ambiguous in the application.
final class OwnUnit implements AutoCloseable {

    static final String NAME = "bureau";

    private static final Map<String, Object> SETTINGS =
            Map.of(
                    "hibernate.hbm2ddl.auto",
                    "none",
                    "hibernate.physical_naming_strategy",
                    PhysicalNamingStrategyStandardImpl.INSTANCE,
                    "hibernate.implicit_naming_strategy",
                    ImplicitNamingStrategyJpaCompliantImpl.INSTANCE);

    private final LocalContainerEntityManagerFactoryBean factory =
            new LocalContainerEntityManagerFactoryBean();
    private final DataSource source;
    private final boolean empty;

    /// @param main the data source with Bureau's tables
    OwnUnit(DataSource main, List<Class<?>> entities, ClassLoader loader) {
        // another object, so that its transactions can begin while one of the application's runs
        source = new DelegatingDataSource(main);
        empty = entities.isEmpty();
        factory.setBeanClassLoader(loader);
        factory.setPersistenceUnitName(NAME);
        factory.setDataSource(source);
        factory.setManagedTypes(
                PersistenceManagedTypes.of(
                        entities.stream().map(Class::getName).toArray(String[]::new)));
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.setJpaPropertyMap(SETTINGS);
    }

    /// The unit; empty where there is nothing to store.
    Optional<PersistenceUnit> unit() {
        if (empty) {
            return Optional.empty();
        }
        factory.afterPropertiesSet();
        EntityManagerFactory opened = Objects.requireNonNull(factory.getObject());
        return Optional.of(
                new PersistenceUnit(
                        NAME, opened, new JpaTransactionManager(opened), source, false));
    }

    @Override
    public void close() {
        factory.destroy();
    }
}
