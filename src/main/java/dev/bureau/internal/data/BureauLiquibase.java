package dev.bureau.internal.data;

import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import liquibase.ui.UIServiceEnum;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ResourceLoader;

/// Brings the library's own tables up to date at start. It keeps its own record of what ran, so
/// that the application's changelogs are another matter.
///
/// It is no bean of type `SpringLiquibase`, since that would switch off the application's own.
public final class BureauLiquibase implements InitializingBean {

    static final String CHANGELOG = "classpath:dev/bureau/db/changelog.yaml";

    private final DataSource source;
    private final ResourceLoader loader;

    BureauLiquibase(DataSource source, ResourceLoader loader) {
        this.source = source;
        this.loader = loader;
    }

    @Override
    public void afterPropertiesSet() throws LiquibaseException {
        var liquibase = new SpringLiquibase();
        liquibase.setBeanName("bureauLiquibase");
        liquibase.setDataSource(source);
        liquibase.setResourceLoader(loader);
        liquibase.setChangeLog(CHANGELOG);
        liquibase.setDatabaseChangeLogTable("bureau_databasechangelog");
        liquibase.setDatabaseChangeLogLockTable("bureau_databasechangeloglock");
        liquibase.setAnalyticsEnabled(false);
        liquibase.setUiService(UIServiceEnum.LOGGER);
        liquibase.afterPropertiesSet();
    }
}
