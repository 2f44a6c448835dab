package dev.bureau.autoconfigure;

import dev.bureau.access.Grant;
import dev.bureau.access.Group;
import dev.bureau.access.User;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;

/// Adds Bureau's own entities to the application's persistence unit, whatever packages it scans.
final class AccountEntities implements BeanPostProcessor {

    private static final List<String> NAMES =
            Stream.of(User.class, Group.class, Grant.class).map(Class::getName).toList();

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof PersistenceManagedTypes types ? new WithAccounts(types) : bean;
    }

    /// The application's types and ours.
    private record WithAccounts(PersistenceManagedTypes application)
            implements PersistenceManagedTypes {

        @Override
        public List<String> getManagedClassNames() {
            return Stream.concat(application.getManagedClassNames().stream(), NAMES.stream())
                    .distinct()
                    .toList();
        }

        @Override
        public List<String> getManagedPackages() {
            return application.getManagedPackages();
        }

        @Override
        public @Nullable URL getPersistenceUnitRootUrl() {
            return application.getPersistenceUnitRootUrl();
        }
    }
}
