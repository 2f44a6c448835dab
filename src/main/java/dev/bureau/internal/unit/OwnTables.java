package dev.bureau.internal.unit;

import java.util.List;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import liquibase.ui.UIServiceEnum;
import org.springframework.core.io.ResourceLoader;

/// Brings Bureau's own tables up to date at start. It keeps its own record of what ran, so that the
/// application's changelogs are another matter.
///
/// It comes after the application's own migrations, which may want to find an empty database. It is
/// no bean of type `SpringLiquibase`, since that would switch off the application's own.
public final class OwnTables {

    static final String LOCK = "bureau_databasechangeloglock";
    private static final String FOLDER = "classpath:dev/bureau/db/";

    /// The files that `changelog.yaml` takes together.
    static final List<String> ALL =
            List.of(
                    "account.yaml",
                    "attempt.yaml",
                    "preference.yaml",
                    "revision.yaml",
                    "unsaved.yaml",
                    "view.yaml");

    private static final List<String> BESIDE = List.of("revision.yaml", "attempt.yaml");

    private final ResourceLoader loader;

    public OwnTables(ResourceLoader loader) {
        this.loader = loader;
    }

    /// Accounts, history, what saves came to, saved views, what people like, and what they typed
    /// and did not save.
    public void all(DataSource source) {
        bring(source, "changelog.yaml", ALL);
    }

    /// Only the history and what saves came to, which are written in the transactions of the unit.
    void history(DataSource source) {
        bring(source, "history.yaml", BESIDE);
    }

    private void bring(DataSource source, String changelog, List<String> parts) {
        var files = parts.stream().map(part -> FOLDER + "changelog/" + part).toList();
        if (!new Ledger(loader).complete(source, files)) {
            update(source, changelog);
        }
    }

    private void update(DataSource source, String changelog) {
        var liquibase = new LetterCases();
        liquibase.setBeanName("bureauLiquibase");
        liquibase.setDataSource(source);
        liquibase.setResourceLoader(loader);
        liquibase.setChangeLog(FOLDER + changelog);
        liquibase.setDatabaseChangeLogTable(Ledger.TABLE);
        liquibase.setDatabaseChangeLogLockTable(LOCK);
        liquibase.setAnalyticsEnabled(false);
        liquibase.setUiService(UIServiceEnum.LOGGER);
        try {
            liquibase.afterPropertiesSet();
        } catch (LiquibaseException problem) {
            throw new IllegalStateException("Bureau's own tables could not be made", problem);
        }
    }
}
