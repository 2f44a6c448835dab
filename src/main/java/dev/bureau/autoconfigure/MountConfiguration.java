package dev.bureau.autoconfigure;

import com.vaadin.flow.server.Constants;
import com.vaadin.flow.server.InitParameters;
import dev.bureau.internal.ui.mount.BackOfficeServlet;
import jakarta.servlet.MultipartConfigElement;
import java.util.Map;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts Bureau's own Vaadin servlet at its path, beside whatever else the application serves.
@Configuration(proxyBeanMethods = false)
class MountConfiguration {

    /// More than any single input takes; each has a limit of its own.
    private static final int LARGEST = 12_000_000;

    @Bean
    ServletRegistrationBean<BackOfficeServlet> bureauServlet(
            ApplicationContext context, BureauProperties properties) {
        var registration =
                new ServletRegistrationBean<>(
                        new BackOfficeServlet(context, properties.path()),
                        properties.path() + "/*");
        registration.setName("bureau");
        registration.setInitParameters(
                Map.of(
                        InitParameters.SERVLET_PARAMETER_PRODUCTION_MODE,
                        "true",
                        ApplicationConfig.JSR356_MAPPING_PATH,
                        properties.path() + "/" + Constants.PUSH_MAPPING));
        registration.setAsyncSupported(true);
        registration.setLoadOnStartup(1);
        registration.setMultipartConfig(new MultipartConfigElement("", LARGEST, LARGEST, 0));
        return registration;
    }

    @Bean
    static HostViews bureauHostViews() {
        return new HostViews();
    }

    @Bean
    static HostRepositories bureauHostRepositories() {
        return new HostRepositories();
    }
}
