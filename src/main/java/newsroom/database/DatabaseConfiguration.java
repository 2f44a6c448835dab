package newsroom.database;

import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Chooses the database: `spring.datasource.url`, else `DATABASE_URL`, else the newsroom's own in
/// `newsroom.directory`, which `newsroom.fresh=true` empties before the start.
@Configuration(proxyBeanMethods = false)
@Conditional(DatabaseConfiguration.NoDataSourceUrl.class)
class DatabaseConfiguration {

    @Bean
    JdbcConnectionDetails database(Environment environment) throws SQLException {
        var url = environment.getProperty("DATABASE_URL", "");
        if (!url.isBlank()) {
            return DatabaseUrl.parse(url.strip());
        }
        var directory = Path.of(environment.getProperty("newsroom.directory", ".newsroom"));
        var fresh = environment.getProperty("newsroom.fresh", Boolean.class, false);
        return KeptPostgres.start(directory.toAbsolutePath().normalize(), fresh);
    }

    static final class NoDataSourceUrl implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment().getProperty("spring.datasource.url", "").isBlank();
        }
    }
}
