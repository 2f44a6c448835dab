package dev.bureau.internal.unit;

import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import liquibase.ui.UIServiceEnum;
import org.springframework.core.io.ResourceLoader;

/// Brings Bureau's own tables up to date at start. It keeps its own record of what ran, so that the
/// application's changelogs are another matter.
///
/// It comes after the application's own migrations, which may want to find an empty database. It is
/// no bean of type `SpringLiquibase`, since that would switch off the application's own.
public final class OwnTables {

    private static final String FOLDER = "classpath:dev/bureau/db/";

    private final ResourceLoader loader;

    public OwnTables(ResourceLoader loader) {
        this.loader = loader;
    }

    /// Accounts and history.
    public void all(DataSource source) {
        update(source, "changelog.yaml");
    }

    /// Only the history, which is written in the transactions of the unit.
    void history(DataSource source) {
        update(source, "history.yaml");
    }

    private void update(DataSource source, String changelog) {
        var liquibase = new SpringLiquibase();
        liquibase.setBeanName("bureauLiquibase");
        liquibase.setDataSource(source);
        liquibase.setResourceLoader(loader);
        liquibase.setChangeLog(FOLDER + changelog);
        liquibase.setDatabaseChangeLogTable("bureau_databasechangelog");
        liquibase.setDatabaseChangeLogLockTable("bureau_databasechangeloglock");
        liquibase.setAnalyticsEnabled(false);
        liquibase.setUiService(UIServiceEnum.LOGGER);
        try {
            liquibase.afterPropertiesSet();
        } catch (LiquibaseException problem) {
            throw new IllegalStateException("Bureau's own tables could not be made", problem);
        }
    }
}
