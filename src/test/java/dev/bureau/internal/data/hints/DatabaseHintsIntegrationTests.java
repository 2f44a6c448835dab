package dev.bureau.internal.data.hints;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.testing.TestDatabase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.tool.schema.Action;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class DatabaseHintsIntegrationTests {

    @Entity(name = "Parcel")
    @Table(name = "Parcels", indexes = @Index(columnList = "stage"))
    static class Parcel {
        @Id @GeneratedValue Long id;
        String stage;
        String remark;
    }

    @Test
    void knowsIndexesAndFewValuesOfAPostgres() {
        var database = TestDatabase.empty();
        var configuration =
                new HibernatePersistenceConfiguration("hints")
                        .managedClass(Parcel.class)
                        .jdbcUrl(database.jdbcUrl())
                        .jdbcCredentials(database.username(), database.password())
                        .schemaToolingAction(Action.CREATE);
        try (var factory = configuration.createEntityManagerFactory()) {
            var jdbc = new JdbcTemplate(database.dataSource());
            var before = hints(factory.unwrap(SessionFactoryImplementor.class), database);
            assertThat(before.indexed(Parcel.class, "stage")).isTrue();
            assertThat(before.indexed(Parcel.class, "remark")).isFalse();
            assertThat(before.values(Parcel.class, "stage")).as("no statistics yet").isEmpty();
            jdbc.execute(
                    "insert into Parcels (id, stage, remark)"
                            + " select n, 'stage ' || n % 4, 'remark ' || n from generate_series(1, 1000) n");
            jdbc.execute("analyze Parcels");
            var after = hints(factory.unwrap(SessionFactoryImplementor.class), database);
            assertThat(after.values(Parcel.class, "stage")).hasValue(4);
            assertThat(after.values(Parcel.class, "remark")).as("too many to tell").isEmpty();
            assertThat(after.values(Parcel.class, "unknown")).isEmpty();
        }
    }

    private static DatabaseHints hints(SessionFactoryImplementor factory, TestDatabase database) {
        var source = database.dataSource();
        return new DatabaseHints(factory, Catalog.read(source), Tables.read(source));
    }
}
