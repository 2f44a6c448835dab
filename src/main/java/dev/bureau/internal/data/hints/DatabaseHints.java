package dev.bureau.internal.data.hints;

import dev.bureau.internal.model.Hints;
import dev.bureau.internal.unit.PersistenceUnit;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/// What the database says of the columns that entities are mapped to.
final class DatabaseHints implements Hints {

    private static final Logger log = LoggerFactory.getLogger(DatabaseHints.class);

    /// Tables with fewer rows say nothing of the values to come.
    private static final long ENOUGH_ROWS = 200;

    private final SessionFactoryImplementor factory;
    private final Catalog catalog;
    private final Tables tables;

    DatabaseHints(SessionFactoryImplementor factory, Catalog catalog, Tables tables) {
        this.factory = factory;
        this.catalog = catalog;
        this.tables = tables;
    }

    static Hints of(PersistenceUnit unit) {
        var factory = unit.factory().unwrap(SessionFactoryImplementor.class);
        return new DatabaseHints(factory, catalog(factory, unit), Tables.read(unit.source()));
    }

    /// Asks the catalog of a PostgreSQL; other databases say nothing, and neither does one that
    /// takes too long.
    private static Catalog catalog(SessionFactoryImplementor factory, PersistenceUnit unit) {
        if (!(factory.getJdbcServices().getDialect() instanceof PostgreSQLDialect)) {
            return Catalog.NONE;
        }
        try {
            return Catalog.read(unit.source());
        } catch (DataAccessException e) {
            log.debug("The defaults do without the statistics of '{}'", unit.name(), e);
            return Catalog.NONE;
        }
    }

    @Override
    public boolean indexed(Class<?> entity, String path) {
        return catalog.indexed().contains(column(entity, path));
    }

    @Override
    public OptionalLong values(Class<?> entity, String path) {
        var column = column(entity, path);
        var table = column.substring(0, column.indexOf('.') + 1);
        var values = catalog.values().get(column);
        return values == null || catalog.rows().getOrDefault(table, 0L) < ENOUGH_ROWS
                ? OptionalLong.empty()
                : OptionalLong.of(values);
    }

    @Override
    public OptionalInt length(Class<?> entity, String path) {
        var length = transformed(entity, path) ? null : tables.lengths().get(column(entity, path));
        return length == null ? OptionalInt.empty() : OptionalInt.of(length);
    }

    @Override
    public boolean readOnly(Class<?> entity) {
        var mapping = factory.getMappingMetamodel().getEntityDescriptor(entity);
        return tables.views().contains(plain(mapping.getMappedTableDetails().getTableName()));
    }

    /// Whether the column holds something else than what is typed.
    private boolean transformed(Class<?> entity, String path) {
        var part = factory.getMappingMetamodel().getEntityDescriptor(entity).findByPath(path);
        var basic = part == null ? null : part.asBasicValuedModelPart();
        return basic == null || !"?".equals(basic.getWriteExpression());
    }

    /// The table and column of an attribute, as the catalog names them; only a dot where it has not
    /// exactly one.
    private String column(Class<?> entity, String path) {
        var part = factory.getMappingMetamodel().getEntityDescriptor(entity).findByPath(path);
        var basic = part == null ? null : part.asBasicValuedModelPart();
        return basic == null
                ? "."
                : plain(basic.getContainingTableExpression())
                        + "."
                        + plain(basic.getSelectionExpression());
    }

    /// The name without schema and quotes.
    private static String plain(String name) {
        var quoted = name.substring(name.lastIndexOf('.') + 1);
        return quoted.replaceAll("[\"`]", "").toLowerCase(Locale.ROOT);
    }
}
