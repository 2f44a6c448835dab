package dev.bureau.autoconfigure;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/// Properties that the back office needs and that the application did not set itself: anything in
/// its own configuration wins.
final class BureauDefaults implements EnvironmentPostProcessor, Ordered {

    /// Vaadin's tools for those who make views.
    private static final String TOOLS = "com.vaadin.base.devserver.startup.DevModeStartupListener";

    private static final Map<String, Object> DEFAULTS =
            Map.of(
                    "server.servlet.session.cookie.same-site", "lax",
                    "server.servlet.session.cookie.http-only", "true",
                    "server.servlet.session.tracking-modes", "cookie");

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        var defaults = new HashMap<>(DEFAULTS);
        if (!ClassUtils.isPresent(TOOLS, application.getClassLoader())) {
            // an application that is not made with Vaadin never told Vaadin how it runs
            defaults.put("vaadin.productionMode", "true");
        }
        environment.getPropertySources().addLast(new MapPropertySource("bureau", defaults));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
