package dev.bureau.internal.data.index;

import dev.bureau.internal.data.basis.Bases;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.basis.Reading;
import dev.bureau.internal.data.index.IndexReport.Use;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.UnservedList;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the lists of large tables that no index serves, by the statistics of PostgreSQL; other
/// databases do not tell how many rows there are.
public final class LargeLists implements UnservedList.Source {

    private static final Logger log = LoggerFactory.getLogger(LargeLists.class);
    private static final int SECONDS = 5;

    private static final String LARGE =
            """
            select name from unnest(?) name
            join pg_class t on t.oid = to_regclass(name)
            where t.reltuples >= ?
            """;

    private final Bases bases;

    public LargeLists(Bases bases) {
        this.bases = bases;
    }

    @Override
    public List<UnservedList> find(long rows) {
        return bases.all().stream()
                .filter(basis -> Reading.postgres(Reading.dialect(basis)))
                .flatMap(basis -> of(basis, rows).stream())
                .toList();
    }

    /// A database that cannot be asked now says nothing.
    private static List<UnservedList> of(Basis basis, long rows) {
        try {
            var found =
                    basis.reading()
                            .execute(status ->
                                    basis.entities()
                                            .unwrap(Session.class)
                                            .doReturningWork(at -> of(basis, rows, at)));
            return found == null ? List.of() : found;
        } catch (RuntimeException e) {
            log.debug("The database does not tell of its large tables", e);
            return List.of();
        }
    }

    private static List<UnservedList> of(Basis basis, long rows, Connection connection)
            throws SQLException {
        var models = basis.registry().all();
        var tables =
                models.stream()
                        .flatMap(model -> basis.ids().table(model).stream())
                        .distinct()
                        .toList();
        var large = large(tables, rows, connection);
        return models.stream()
                .filter(model -> basis.ids().table(model).filter(large::contains).isPresent())
                .flatMap(model -> unserved(basis, model, connection))
                .toList();
    }

    private static Set<String> large(List<String> tables, long rows, Connection connection)
            throws SQLException {
        try (var statement = connection.prepareStatement(LARGE)) {
            statement.setQueryTimeout(SECONDS);
            statement.setArray(1, connection.createArrayOf("text", tables.toArray()));
            statement.setLong(2, rows);
            var large = new HashSet<String>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    large.add(row.getString(1));
                }
            }
            return large;
        }
    }

    private static Stream<UnservedList> unserved(
            Basis basis, EntityModel model, Connection connection) {
        var factory = basis.factory().unwrap(SessionFactoryImplementor.class);
        var report = new IndexAdvisor(model, factory).report(connection);
        var uses =
                report.uses().stream()
                        .filter(use -> use.change().isPresent())
                        .map(LargeLists::words)
                        .toList();
        return uses.isEmpty()
                ? Stream.empty()
                : Stream.of(new UnservedList(model.name(), report.rows().orElse(0), uses));
    }

    private static String words(Use use) {
        return use.purpose().name().toLowerCase(Locale.ROOT) + " " + use.path();
    }
}
