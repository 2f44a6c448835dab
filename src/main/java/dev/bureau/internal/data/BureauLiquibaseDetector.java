package dev.bureau.internal.data;

import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;

/// Tells Spring Boot that [BureauLiquibase] prepares the database, so that nothing reads it before.
final class BureauLiquibaseDetector extends AbstractBeansOfTypeDatabaseInitializerDetector {

    @Override
    protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
        return Set.of(BureauLiquibase.class);
    }
}
