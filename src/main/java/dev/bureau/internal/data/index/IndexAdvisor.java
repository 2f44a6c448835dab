package dev.bureau.internal.data.index;

import dev.bureau.internal.data.index.IndexReport.Use;
import dev.bureau.internal.data.index.Wanted.Step;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Compares what the list of an entity does with the indexes that its table has, and writes those
/// that are missing. Nothing is changed in the database.
public final class IndexAdvisor {

    private static final Logger log = LoggerFactory.getLogger(IndexAdvisor.class);

    /// Longer names are cut by PostgreSQL.
    private static final int LONGEST_NAME = 63;

    private final EntityModel model;
    private final SessionFactoryImplementor factory;
    private final boolean postgres;

    /// @param factory in which the entity is mapped
    public IndexAdvisor(EntityModel model, SessionFactoryImplementor factory) {
        this.model = model;
        this.factory = factory;
        postgres = factory.getJdbcServices().getDialect() instanceof PostgreSQLDialect;
    }

    /// What the list can do. Two statements to the catalog.
    ///
    /// @param connection stays open
    public IndexReport report(Connection connection) {
        return report(connection, ListUses::all, ListUses::untold);
    }

    /// What the list does to answer one question.
    ///
    /// @param connection stays open
    public IndexReport report(Connection connection, ListQuery query) {
        return report(connection, uses -> uses.of(query), uses -> List.of());
    }

    private IndexReport report(
            Connection connection,
            Function<ListUses, List<Wanted>> wanted,
            Function<ListUses, List<Use>> untold) {
        var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        var uses = new ListUses(model, factory);
        if (!uses.ofTable()) {
            return IndexReport.NONE;
        }
        try {
            return report(jdbc, uses.table(), wanted.apply(uses), untold.apply(uses));
        } catch (DataAccessException e) {
            log.debug("The database does not tell of the indexes of '{}'", uses.table(), e);
            return IndexReport.NONE;
        }
    }

    private IndexReport report(
            JdbcTemplate jdbc, String table, List<Wanted> wanted, List<Use> untold) {
        var tables = new HashMap<String, TableIndexes>();
        Function<String, TableIndexes> of =
                name -> tables.computeIfAbsent(name, other -> indexes(jdbc, other));
        return new IndexReport(of.apply(table).rows(), uses(wanted, of), untold);
    }

    private TableIndexes indexes(JdbcTemplate jdbc, String table) {
        return postgres ? TableIndexes.ofPostgres(jdbc, table) : TableIndexes.of(jdbc, table);
    }

    /// An index to add, and the table that it is for.
    private record Added(String table, TableIndex index, IndexChange change) {

        boolean serves(Wanted wanted) {
            return table.equals(wanted.table()) && wanted.servedBy(index);
        }
    }

    /// An index that one use wants may serve others, too: each is looked for among those to add.
    private List<Use> uses(List<Wanted> wanted, Function<String, TableIndexes> tables) {
        var added = new ArrayList<Added>();
        var uses = new ArrayList<Use>();
        for (var one : wanted) {
            var serving =
                    tables.apply(one.table()).all().stream()
                            .filter(one::servedBy)
                            .map(TableIndex::name)
                            .findFirst();
            if (serving.isEmpty() && added.stream().noneMatch(it -> it.serves(one))) {
                change(one)
                        .ifPresent(change ->
                                added.add(new Added(one.table(), one.as(change.name()), change)));
            }
            var change =
                    added.stream()
                            .filter(it -> it.serves(one))
                            .map(Added::change)
                            .findFirst()
                            .filter(any -> serving.isEmpty());
            uses.add(new Use(one.purpose(), one.path(), serving, change));
        }
        return uses;
    }

    /// Texts that contain a word are found by an index on PostgreSQL only.
    private Optional<IndexChange> change(Wanted wanted) {
        if (wanted.words()) {
            return postgres ? Optional.of(words(wanted)) : Optional.empty();
        }
        var steps = wanted.steps();
        var columns = steps.stream().map(this::column).collect(Collectors.joining(", "));
        return Optional.of(change(wanted, steps, List.of(), "(" + columns + ")"));
    }

    private IndexChange words(Wanted wanted) {
        var column = wanted.found().getFirst();
        return change(
                wanted,
                List.of(column, new Step("trgm", false, false)),
                List.of("create extension if not exists pg_trgm"),
                "using gin (" + column.column() + " gin_trgm_ops)");
    }

    private IndexChange change(
            Wanted wanted, List<Step> steps, List<String> before, String definition) {
        var name = name(wanted.table(), steps);
        var concurrently = postgres ? "concurrently if not exists " : "";
        var statements = new ArrayList<>(before);
        statements.add(
                "create index %s%s on %s %s"
                        .formatted(concurrently, name, wanted.table(), definition));
        return new IndexChange(name, statements, postgres);
    }

    /// Empty values are last in every list, which PostgreSQL has to know of a descending column.
    private String column(Step step) {
        var last = postgres && step.nullable() && step.descending() ? " nulls last" : "";
        return step.column() + (step.descending() ? " desc" : "") + last;
    }

    private static String name(String table, List<Step> steps) {
        var plain = Wanted.plain(table);
        var words =
                plain.substring(plain.lastIndexOf('.') + 1)
                        + "_"
                        + steps.stream().map(Step::plain).collect(Collectors.joining("_"))
                        + "_idx";
        var safe = words.replaceAll("[^a-z0-9_]", "_");
        return safe.length() <= LONGEST_NAME
                ? safe
                : safe.substring(0, LONGEST_NAME - 9) + "_" + Integer.toHexString(safe.hashCode());
    }
}
