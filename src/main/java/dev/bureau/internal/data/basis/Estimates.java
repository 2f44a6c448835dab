package dev.bureau.internal.data.basis;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jspecify.annotations.Nullable;

/// What PostgreSQL's planner expects of a statement: asked for the plan, it tells how many rows
/// there would be without reading any.
///
/// The statement is the very one that would be run, with its values as parameters. It is sent on
/// the connection of the same transaction, to the same tenant, by a session that puts `explain`
/// before it.
public final class Estimates {

    private static final String EXPLAIN = "explain (format json) ";
    private static final Pattern ROWS = Pattern.compile("\"Plan Rows\": (\\d+)");

    private final Basis basis;
    private final SessionFactoryImplementor factory;

    public Estimates(Basis basis) {
        this.basis = basis;
        factory = basis.factory().unwrap(SessionFactoryImplementor.class);
    }

    /// Whether the database can tell.
    public boolean possible() {
        return Reading.postgres(Reading.dialect(basis));
    }

    /// How many rows a query would find.
    ///
    /// @param restrict says from where the query takes rows, and which
    public Optional<Long> rows(Consumer<JpaCriteriaQuery<String>> restrict) {
        var criteria = factory.getCriteriaBuilder().createQuery(String.class);
        restrict.accept(criteria);
        criteria.select(factory.getCriteriaBuilder().literal("1"));
        return plan(criteria).stream()
                .flatMap(plan -> ROWS.matcher(plan).results())
                .findFirst()
                .map(found -> Long.parseLong(found.group(1)));
    }

    private List<String> plan(JpaCriteriaQuery<String> criteria) {
        var session = basis.entities().unwrap(Session.class);
        return session.doReturningWork(connection -> {
            try (var explaining = explaining(connection, session.getTenantIdentifierValue())) {
                return explaining.createQuery(criteria).getResultList();
            }
        });
    }

    private Session explaining(Connection connection, @Nullable Object tenant) {
        var hosts = factory.getSessionFactoryOptions().getStatementInspector();
        var session =
                factory.withOptions().connection(connection).statementInspector(explained(hosts));
        return (tenant == null ? session : session.tenantIdentifier(tenant)).openSession();
    }

    private static UnaryOperator<String> explained(@Nullable StatementInspector hosts) {
        return sql -> {
            var inspected = hosts == null ? sql : hosts.inspect(sql);
            return EXPLAIN + (inspected == null ? sql : inspected);
        };
    }
}
