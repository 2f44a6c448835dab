package dev.bureau.autoconfigure;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

/// Lets applications without repositories have several persistence units: Spring Data, which comes
/// with Bureau, expects that one has the usual name.
final class HostRepositories implements BeanDefinitionRegistryPostProcessor {

    private static final String USUAL = "entityManagerFactory";

    /// Spring Data's bean for the entities of the usual unit.
    private static final String SHARED = "jpaSharedEM_" + USUAL;

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        if (registry.containsBeanDefinition(SHARED)
                && registry instanceof BeanFactory beans
                && !beans.containsBean(USUAL)) {
            registry.removeBeanDefinition(SHARED);
        }
    }
}
