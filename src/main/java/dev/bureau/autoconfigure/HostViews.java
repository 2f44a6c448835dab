package dev.bureau.autoconfigure;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.spring.VaadinScanPackagesRegistrar;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;

/// Leaves an application that has no Vaadin views of its own as it would be without Vaadin: nothing
/// is served at the root, and addresses that nobody knows are answered by the application.
final class HostViews
        implements BeanDefinitionRegistryPostProcessor, BeanPostProcessor, EnvironmentAware {

    /// Vaadin's bean that hands over what no controller of the application answers.
    private static final String ROOT = "vaadinRootMapping";

    /// Vaadin's bean that registers a servlet for the application's views.
    private static final String SERVLET = "servletRegistrationBean";

    /// Spring Boot's bean that has read the application's classes already.
    private static final String SHARED_READER =
            "org.springframework.boot.autoconfigure.internalCachingMetadataReaderFactory";

    private Environment environment = new StandardEnvironment();
    private Optional<MetadataReaderFactory> classes = Optional.empty();
    private boolean any = true;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        var packages =
                registry instanceof ConfigurableListableBeanFactory beans
                                && AutoConfigurationPackages.has(beans)
                        ? AutoConfigurationPackages.get(beans)
                        : List.<String>of();
        if (registry instanceof ConfigurableListableBeanFactory beans
                && beans.containsBean(SHARED_READER)) {
            classes = Optional.of(beans.getBean(SHARED_READER, MetadataReaderFactory.class));
        }
        any = wanted(registry) || packages.stream().anyMatch(this::views);
        if (any) {
            return;
        }
        if (registry.containsBeanDefinition(ROOT)) {
            registry.removeBeanDefinition(ROOT);
        }
        new VaadinScanPackagesRegistrar()
                .registerBeanDefinitions(AnnotationMetadata.introspect(Nothing.class), registry);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!any
                && bean instanceof ServletRegistrationBean<?> registration
                && name.equals(SERVLET)) {
            registration.setEnabled(false);
        }
        return bean;
    }

    /// Whether the application says that it uses Vaadin.
    private boolean wanted(BeanDefinitionRegistry registry) {
        return environment.containsProperty("vaadin.url-mapping")
                || environment.containsProperty("vaadin.urlMapping")
                || registry.containsBeanDefinition(
                        "com.vaadin.flow.spring.VaadinScanPackagesRegistrar$VaadinScanPackages");
    }

    private boolean views(String inPackage) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false, environment);
        classes.ifPresent(scanner::setMetadataReaderFactory);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(RouteAlias.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(AppShellConfigurator.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(WebComponentExporter.class));
        return !scanner.findCandidateComponents(inPackage).isEmpty();
    }

    /// Where Vaadin looks for views in an application that has none.
    @EnableVaadin("dev.bureau.internal.ui.mount")
    private static final class Nothing {}
}
