package dev.bureau.internal.ui.mount;

import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.di.ResourceProvider;
import com.vaadin.flow.server.AppShellRegistry.AppShellRegistryWrapper;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.communication.IndexHtmlRequestHandler;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The servlet context as Bureau's own Vaadin service sees it: with the bundle of its own jar, and
/// without the page shell and the first page that the application has for its pages.
final class OwnContext extends VaadinServletContext {

    private static final long serialVersionUID = 1L;

    private final transient OwnResources resources;
    private final transient Map<Class<?>, Object> own = new ConcurrentHashMap<>();

    OwnContext(ServletContext context, OwnResources resources) {
        super(context);
        this.resources = resources;
    }

    @Override
    @SuppressWarnings("NullAway") // as the method it overrides
    public <T> T getAttribute(Class<T> type, @Nullable Supplier<T> otherwise) {
        if (apart(type)) {
            return type.cast(
                    otherwise == null
                            ? own.get(type)
                            : own.computeIfAbsent(type, unknown -> otherwise.get()));
        }
        var shared = super.getAttribute(type, otherwise);
        return shared instanceof Lookup lookup
                ? type.cast(own.computeIfAbsent(type, unknown -> new OwnLookup(lookup, resources)))
                : shared;
    }

    @Override
    public <T> void setAttribute(Class<T> type, T value) {
        if (apart(type)) {
            own.put(type, value);
        } else {
            super.setAttribute(type, value);
        }
    }

    /// Whether the application's Vaadin keeps another of this: its page shell, and the first page
    /// of its bundle, which Vaadin reads once for all services.
    private static boolean apart(Class<?> type) {
        return type == AppShellRegistryWrapper.class
                || type.getEnclosingClass() == IndexHtmlRequestHandler.class;
    }

    /// The application's services, but Bureau's files.
    private record OwnLookup(Lookup shared, OwnResources resources) implements Lookup {

        @Override
        public <T> T lookup(Class<T> type) {
            var found = shared.lookup(type);
            return found instanceof ResourceProvider files
                    ? type.cast(new OwnFiles(files, resources))
                    : found;
        }

        @Override
        public <T> Collection<T> lookupAll(Class<T> type) {
            return shared.lookupAll(type);
        }
    }

    /// Files of Bureau's own jar before those of the application.
    private record OwnFiles(ResourceProvider shared, OwnResources resources)
            implements ResourceProvider {

        @Override
        @SuppressWarnings("NullAway") // as the method it implements
        public URL getApplicationResource(String path) {
            var own = resources.find(path);
            return own == null ? shared.getApplicationResource(path) : own;
        }

        @Override
        public List<URL> getApplicationResources(String path) throws IOException {
            return shared.getApplicationResources(path);
        }

        @Override
        public URL getClientResource(String path) {
            return shared.getClientResource(path);
        }

        @Override
        public InputStream getClientResourceAsStream(String path) throws IOException {
            return shared.getClientResourceAsStream(path);
        }
    }
}
