package dev.bureau.internal.unit;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import liquibase.CatalogAndSchema;
import liquibase.database.Database;
import liquibase.database.core.H2Database;
import liquibase.exception.DatabaseException;
import liquibase.integration.spring.SpringLiquibase;
import liquibase.resource.ResourceAccessor;

/// Liquibase for databases whose names are not in the case that it expects: an H2 may be told in
/// its address to keep names as they are written or in lower case.
final class LetterCases extends SpringLiquibase {

    @Override
    protected Database createDatabase(Connection connection, ResourceAccessor resources)
            throws DatabaseException {
        var usual = super.createDatabase(connection, resources);
        try {
            var meta = connection.getMetaData();
            return usual instanceof H2Database && !meta.storesUpperCaseIdentifiers()
                    ? like(usual, new AnyH2(meta))
                    : usual;
        } catch (SQLException unknown) {
            throw new DatabaseException(unknown);
        }
    }

    private static Database like(Database usual, AnyH2 other) {
        other.setConnection(usual.getConnection());
        other.setDatabaseChangeLogTableName(Ledger.TABLE);
        other.setDatabaseChangeLogLockTableName(OwnTables.LOCK);
        return other;
    }

    /// An H2 with the case of names that its address asks for.
    private static final class AnyH2 extends H2Database {

        AnyH2(DatabaseMetaData meta) throws SQLException {
            unquotedObjectsAreUppercased = meta.storesLowerCaseIdentifiers() ? false : null;
        }

        @Override
        public CatalogAndSchema.CatalogAndSchemaCase getSchemaAndCatalogCase() {
            return CatalogAndSchema.CatalogAndSchemaCase.ORIGINAL_CASE;
        }
    }
}
