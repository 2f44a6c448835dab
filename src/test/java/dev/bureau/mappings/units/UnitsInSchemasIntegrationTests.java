package dev.bureau.mappings.units;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.action.Selection;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;

/// An application with two persistence units on one database, each in a schema of its own, with
/// tables of the same names.
class UnitsInSchemasIntegrationTests {

    private static final String HERE = "dev.bureau.mappings.units";
    private static final String TABLES =
            """
            select count(*) from information_schema.tables
            where lower(table_name) = '%s' and lower(table_schema) = '%s'\
            """;

    @ParameterizedTest
    @EnumSource
    void keepsRowsOfEachUnitInItsSchemaAndTheHistoryInOne(Database database) {
        try (var world = World.start(database, HERE, properties(), Units.class)) {
            goesThrough(world, dev.bureau.mappings.units.north.Depot.class, "north");
            goesThrough(world, dev.bureau.mappings.units.south.Depot.class, "south");

            assertThat(number(world, TABLES.formatted("bureau_revision", "public"))).isEqualTo(1);
            for (var schema : List.of("north", "south")) {
                assertThat(number(world, TABLES.formatted("bureau_revision", schema))).isZero();
                assertThat(number(world, TABLES.formatted("bureau_user", schema))).isZero();
            }
        }
    }

    private static void goesThrough(World world, Class<?> type, String schema) {
        var model = world.model(type);
        var next = world.add(type, Mapping.byPath("name", "Last"));
        var row = world.add(type, Mapping.byPath("name", "First", "next", next));
        assertThat(number(world, "select count(*) from " + schema + ".depot")).isEqualTo(2);

        var seen = world.store().find(model, row.id(), World.root()).orElseThrow();
        assertThat(world.change(model, seen, Map.of("name", schema)))
                .isInstanceOf(Outcome.Saved.class);

        assertThat(world.store().history(model, row.id(), new Window(0, 9), World.root()))
                .hasSize(2);
        var last = new Selection.Rows(List.of(next.id()));
        assertThat(world.store().previewDelete(model, last, World.root()).blocks())
                .singleElement()
                .satisfies(blocks -> assertThat(blocks.entity()).isEqualTo(model.name()));
        var first = new Selection.Rows(List.of(row.id()));
        assertThat(world.store().delete(model, first, World.root(), Locale.ENGLISH).failures())
                .isEmpty();
        assertThat(number(world, "select count(*) from " + schema + ".depot")).isEqualTo(1);
    }

    private static long number(World world, String question) {
        return world.bean(JdbcClient.class).sql(question).query(Long.class).single();
    }

    private static Map<String, String> properties() {
        return Map.of(
                "spring.sql.init.mode",
                "always",
                "spring.sql.init.schema-locations",
                "classpath:dev/bureau/mappings/units/schema.sql");
    }

    @Configuration(proxyBeanMethods = false)
    static class Units {
        @Bean
        @Primary
        LocalContainerEntityManagerFactoryBean northEntityManagerFactory(DataSource source) {
            return factory(source, "north");
        }

        @Bean
        LocalContainerEntityManagerFactoryBean southEntityManagerFactory(DataSource source) {
            return factory(source, "south");
        }

        @Bean
        PlatformTransactionManager northTransactions(
                @Qualifier("northEntityManagerFactory") EntityManagerFactory factory) {
            return new JpaTransactionManager(factory);
        }

        @Bean
        PlatformTransactionManager southTransactions(
                @Qualifier("southEntityManagerFactory") EntityManagerFactory factory) {
            return new JpaTransactionManager(factory);
        }

        private static LocalContainerEntityManagerFactoryBean factory(
                DataSource source, String schema) {
            var factory = new LocalContainerEntityManagerFactoryBean();
            factory.setDataSource(source);
            factory.setPackagesToScan(HERE + "." + schema);
            factory.setPersistenceUnitName(schema);
            factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
            factory.setJpaPropertyMap(
                    Map.of("hibernate.hbm2ddl.auto", "create", "hibernate.default_schema", schema));
            return factory;
        }
    }
}
