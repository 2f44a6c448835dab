package dev.bureau.internal.data.index;

import static dev.bureau.internal.data.index.IndexReport.Purpose.FILTER;
import static dev.bureau.internal.data.index.IndexReport.Purpose.ORDER;
import static dev.bureau.internal.data.index.IndexReport.Purpose.SEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.EntityAdmin;
import dev.bureau.OrderBy;
import dev.bureau.internal.data.index.IndexReport.Purpose;
import dev.bureau.internal.data.index.IndexReport.Use;
import dev.bureau.internal.model.AdminSource;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Inventory;
import dev.bureau.internal.model.ModelBuilder;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.query.Order;
import dev.bureau.schema.SchemaReader;
import dev.bureau.testing.InMemory;
import dev.bureau.testing.TestDatabase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import org.hibernate.Session;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.tool.schema.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class IndexAdvisorIntegrationTests {

    @TempDir private Path folder;

    enum Stage {
        OPEN,
        SHUT
    }

    @Entity(name = "Depot")
    static class Depot {
        @Id Long id;
        String name;
    }

    @Entity(name = "Cargo")
    @Table(name = "Cargos", indexes = @Index(name = "by_code", columnList = "code"))
    static class Cargo {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String code;
        String title;
        LocalDate due;
        Stage stage;
        @ManyToOne Depot depot;

        public String getCode() {
            return code;
        }

        public String getTitle() {
            return title;
        }

        public LocalDate getDue() {
            return due;
        }

        public Stage getStage() {
            return stage;
        }

        public Depot getDepot() {
            return depot;
        }
    }

    @Test
    void namesWhatIsMissingAndAddsIt() throws Exception {
        var database = TestDatabase.empty();
        var configuration =
                new HibernatePersistenceConfiguration("cargo")
                        .managedClasses(Cargo.class, Depot.class)
                        .jdbcUrl(database.jdbcUrl())
                        .jdbcCredentials(database.username(), database.password())
                        .schemaToolingAction(Action.CREATE);
        try (var factory = configuration.createEntityManagerFactory()) {
            var jdbc = new JdbcTemplate(database.dataSource());
            var before = report(factory);
            assertThat(before.rows()).as("nobody counted yet").isEmpty();
            assertThat(index(before, ORDER, "code")).isEqualTo("by_code");
            assertThat(missing(before))
                    .containsExactlyInAnyOrder(
                            "ORDER -due",
                            "ORDER title",
                            "ORDER stage",
                            "ORDER depot",
                            "FILTER stage",
                            "FILTER depot",
                            "FILTER due",
                            "SEARCH title",
                            "SEARCH code");
            fill(jdbc);

            var asked = report(factory, ListQuery.ALL.withOrders(List.of(Order.asc("code"))));
            assertThat(asked.uses()).extracting(Use::index).containsExactly(Optional.of("by_code"));
            var depots = report(factory, ListQuery.ALL.withOrders(List.of(Order.asc("depot"))));
            assertThat(depots.changes())
                    .flatMap(IndexChange::statements)
                    .containsExactly(
                            "create index concurrently if not exists cargos_depot_id_id_idx"
                                    + " on Cargos (depot_id, id)");

            var related =
                    report(
                            factory,
                            filtered(
                                    new Compare("depot.name", Operator.CONTAINS, "north"),
                                    new Compare("title", Operator.ENDS, "7"),
                                    new Compare("due", Operator.EMPTY)));
            assertThat(related.changes())
                    .flatMap(IndexChange::statements)
                    .containsExactly(
                            "create index concurrently if not exists cargos_due_id_idx on Cargos"
                                    + " (due desc nulls last, id desc)",
                            "create extension if not exists pg_trgm",
                            "create index concurrently if not exists depot_name_trgm_idx on Depot"
                                    + " using gin (name gin_trgm_ops)",
                            "create index concurrently if not exists cargos_depot_id_idx on Cargos"
                                    + " (depot_id)",
                            "create extension if not exists pg_trgm",
                            "create index concurrently if not exists cargos_title_trgm_idx on"
                                    + " Cargos using gin (title gin_trgm_ops)");

            var changes = before.changes();
            assertThat(changes)
                    .flatMap(IndexChange::statements)
                    .contains(
                            "create index concurrently if not exists cargos_due_id_idx on Cargos"
                                    + " (due desc nulls last, id desc)",
                            "create extension if not exists pg_trgm",
                            "create index concurrently if not exists cargos_title_trgm_idx on"
                                    + " Cargos using gin (title gin_trgm_ops)");
            migrate(database.dataSource(), IndexChange.liquibase(changes));

            var after = report(factory);
            assertThat(missing(after)).isEmpty();
            assertThat(after.rows()).hasValue(20_000);
            assertThat(plan(jdbc, "select id from Cargos order by due desc nulls last, id desc"))
                    .contains(index(after, ORDER, "-due"));
            assertThat(
                            plan(
                                    jdbc,
                                    "select id from Cargos where stage = 1"
                                            + " order by due desc nulls last, id desc"))
                    .contains(index(after, FILTER, "stage"));
            assertThat(plan(jdbc, "select id from Cargos where title ilike '%19876%'"))
                    .contains(index(after, SEARCH, "title"));
        }
    }

    @Entity(name = "Load")
    @Immutable
    @Subselect("select id, title from Cargos")
    static class Load {
        @Id Long id;
        String title;
    }

    @Entity(name = "Vehicle")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    abstract static class Vehicle {
        @Id Long id;
        String name;
    }

    @Entity(name = "Barge")
    static class Barge extends Vehicle {
        int draught;
    }

    @Test
    void tellsNothingOfWhatIsNoTable() {
        var database = TestDatabase.empty();
        var configuration =
                new HibernatePersistenceConfiguration("loads")
                        .managedClasses(
                                Cargo.class, Depot.class, Load.class, Vehicle.class, Barge.class)
                        .jdbcUrl(database.jdbcUrl())
                        .jdbcCredentials(database.username(), database.password())
                        .schemaToolingAction(Action.CREATE);
        try (var factory = configuration.createEntityManagerFactory()) {
            var models =
                    ModelBuilder.build(new Inventory(SchemaReader.read(factory), List.of()), false);
            assertThat(List.of("Load", "Vehicle"))
                    .map(name -> report(factory, models.byName(name).orElseThrow()))
                    .allMatch(report -> report.uses().isEmpty());
            assertThat(report(factory, models.byName("Barge").orElseThrow()).uses()).isNotEmpty();
        }
    }

    @Test
    void readsTheIndexesOfOtherDatabases() {
        try (var factory = InMemory.of(Cargo.class, Depot.class)) {
            factory.getSchemaManager().create(true);
            var report = report(factory);
            assertThat(index(report, ORDER, "code")).isEqualToIgnoringCase("by_code");
            assertThat(report.changes())
                    .flatMap(IndexChange::statements)
                    .contains("create index cargos_due_id_idx on Cargos (due desc, id desc)")
                    .noneMatch(statement -> statement.contains("concurrently"));
            assertThat(report.uses())
                    .filteredOn(use -> use.purpose() == SEARCH)
                    .isNotEmpty()
                    .allMatch(use -> use.change().isEmpty());
        }
    }

    private static void fill(JdbcTemplate jdbc) {
        jdbc.execute(
                "insert into Cargos (code, title, due, stage)"
                        + " select 'c' || n, 'cargo ' || n, date '2020-01-01' + n % 900, (n % 500 = 0)::int"
                        + " from generate_series(1, 20000) n");
        jdbc.execute("analyze Cargos");
    }

    private void migrate(DataSource source, String changes) throws Exception {
        Files.writeString(folder.resolve("indexes.yaml"), changes);
        try (var connection = source.getConnection();
                var resources = new DirectoryResourceAccessor(folder);
                var liquibase =
                        new Liquibase("indexes.yaml", resources, new JdbcConnection(connection))) {
            liquibase.update("");
        }
    }

    private static String plan(JdbcTemplate jdbc, String statement) {
        return String.join(
                "\n", jdbc.queryForList("explain " + statement + " limit 25", String.class));
    }

    private static List<String> missing(IndexReport report) {
        return report.uses().stream()
                .filter(use -> use.index().isEmpty())
                .map(use -> use.purpose() + " " + use.path())
                .toList();
    }

    private static String index(IndexReport report, Purpose purpose, String path) {
        return report.uses().stream()
                .filter(use -> use.purpose() == purpose && use.path().equals(path))
                .map(Use::index)
                .map(index -> index.orElse("none"))
                .collect(Collectors.joining());
    }

    private static IndexReport report(EntityManagerFactory factory) {
        return report(factory, model(factory));
    }

    private static IndexReport report(EntityManagerFactory factory, EntityModel model) {
        try (var session = factory.unwrap(SessionFactoryImplementor.class).openSession()) {
            var advisor = new IndexAdvisor(model, factory.unwrap(SessionFactoryImplementor.class));
            return session.unwrap(Session.class).doReturningWork(advisor::report);
        }
    }

    private static IndexReport report(EntityManagerFactory factory, ListQuery query) {
        try (var session = factory.unwrap(SessionFactoryImplementor.class).openSession()) {
            var mappings = factory.unwrap(SessionFactoryImplementor.class);
            var advisor = new IndexAdvisor(model(factory), mappings);
            return session.unwrap(Session.class)
                    .doReturningWork(connection -> advisor.report(connection, query));
        }
    }

    private static ListQuery filtered(Compare... parts) {
        return ListQuery.ALL.withFilter(new Condition.And(List.of(parts)));
    }

    private static EntityModel model(EntityManagerFactory factory) {
        var admin =
                EntityAdmin.of(
                        Cargo.class,
                        it ->
                                it.list(
                                                Cargo::getTitle,
                                                Cargo::getCode,
                                                Cargo::getStage,
                                                Cargo::getDepot)
                                        .filters(Cargo::getStage, Cargo::getDepot, Cargo::getDue)
                                        .search(Cargo::getTitle, Cargo::getCode)
                                        .orderBy(OrderBy.desc(Cargo::getDue)));
        var sources = List.<AdminSource<?>>of(AdminSource.of(admin));
        return ModelBuilder.build(new Inventory(SchemaReader.read(factory), sources), false)
                .byName("Cargo")
                .orElseThrow();
    }
}
