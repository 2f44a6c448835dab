package dev.bureau.autoconfigure;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.ResourceLoaderAware;
import org.springframework.core.io.ResourceLoader;
import org.springframework.web.context.WebApplicationContext;

/// Leaves Vaadin, which comes with Bureau, out of applications without servlets, in which it cannot
/// start: reactive ones, jobs, and tests without a web environment.
final class NoServletsNoViews implements AutoConfigurationImportFilter, ResourceLoaderAware {

    private boolean servlets = true;

    @Override
    public void setResourceLoader(ResourceLoader application) {
        servlets = application instanceof WebApplicationContext;
    }

    @Override
    public boolean[] match(@Nullable String[] configurations, AutoConfigurationMetadata unused) {
        var matches = new boolean[configurations.length];
        for (var at = 0; at < matches.length; at++) {
            var name = configurations[at];
            matches[at] = servlets || name == null || !name.startsWith("com.vaadin.");
        }
        return matches;
    }
}
