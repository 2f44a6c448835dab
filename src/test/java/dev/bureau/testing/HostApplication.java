package dev.bureau.testing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One of the foreign applications in `src/it/hosts`, running in this process with the built
/// library jar and what a host has beside it, and nothing of the tests.
///
/// All of them share the class loader of the libraries, so that starting another one takes a second
/// or two; their own classes come from a loader below it, as with the developer tools of Spring
/// Boot.
public final class HostApplication implements AutoCloseable {

    private static @Nullable ClassLoader plain;
    private static @Nullable ClassLoader rich;

    private final AutoCloseable context;
    private final String address;

    private HostApplication(AutoCloseable context, String address) {
        this.context = context;
        this.address = address;
    }

    /// Starts an application on a port of its own.
    ///
    /// @param main the main class, such as `plain.Plain`
    public static HostApplication start(String main, Map<String, String> properties)
            throws Exception {
        return start(plain(), main, properties);
    }

    /// Starts an application that has more libraries than it needs for Bureau: Flyway, Thymeleaf,
    /// the actuator, tokens, a second-level cache.
    public static HostApplication startRich(String main, Map<String, String> properties)
            throws Exception {
        return start(rich(), main, properties);
    }

    private static HostApplication start(
            ClassLoader own, String main, Map<String, String> properties) throws Exception {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(own);
        try {
            var arguments =
                    new ArrayList<>(List.of("--server.port=0", "--server.address=127.0.0.1"));
            properties.forEach((name, value) -> arguments.add("--" + name + "=" + value));
            var context = run(own, own.loadClass(main), arguments.toArray(String[]::new));
            return new HostApplication((AutoCloseable) context, address(context, properties));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Object run(ClassLoader own, Class<?> main, String... arguments)
            throws Exception {
        try {
            return own.loadClass("org.springframework.boot.SpringApplication")
                    .getMethod("run", Class.class, String[].class)
                    .invoke(null, main, arguments);
        } catch (InvocationTargetException problem) {
            throw new IllegalStateException(main + " did not start", problem.getCause());
        }
    }

    private static String address(Object context, Map<String, String> properties) throws Exception {
        return "http://127.0.0.1:"
                + property(context, "local.server.port")
                + properties.getOrDefault("server.servlet.context-path", "");
    }

    private static Object property(Object context, String name) throws Exception {
        var environment = call(context, "getEnvironment");
        return environment
                .getClass()
                .getMethod("getProperty", String.class)
                .invoke(environment, name);
    }

    private static Object call(Object target, String method) throws Exception {
        return target.getClass().getMethod(method).invoke(target);
    }

    /// What a bean's method without parameters answers.
    public Object ask(String bean, String method) throws Exception {
        var found = context.getClass().getMethod("getBean", String.class).invoke(context, bean);
        var asked = found.getClass().getDeclaredMethod(method);
        asked.setAccessible(true);
        return asked.invoke(found);
    }

    /// An address below the application's context path.
    public URI uri(String path) {
        return URI.create(address + path);
    }

    /// An address at the port of those who run the application.
    public URI management(String path) throws Exception {
        return URI.create("http://127.0.0.1:" + property(context, "local.management.port") + path);
    }

    @Override
    public void close() throws Exception {
        context.close();
    }

    private static synchronized ClassLoader plain() throws Exception {
        var known = plain == null ? loader(HostLibraries.usual()) : plain;
        plain = known;
        return known;
    }

    private static synchronized ClassLoader rich() throws Exception {
        var known = rich == null ? loader(HostLibraries.all()) : rich;
        rich = known;
        return known;
    }

    private static ClassLoader loader(List<Path> paths) throws Exception {
        var libraries = new URLClassLoader(urls(paths), ClassLoader.getPlatformClassLoader());
        withoutUrlHandler(libraries);
        return new URLClassLoader(urls(HostClasses.compiled()), libraries);
    }

    /// A process has room for the handler of one Tomcat, and the tests have started one already.
    private static void withoutUrlHandler(ClassLoader libraries)
            throws ReflectiveOperationException {
        libraries
                .loadClass("org.apache.catalina.webresources.TomcatURLStreamHandlerFactory")
                .getMethod("disable")
                .invoke(null);
    }

    private static URL[] urls(List<Path> paths) throws IOException {
        var urls = new URL[paths.size()];
        for (var at = 0; at < urls.length; at++) {
            urls[at] = paths.get(at).toUri().toURL();
        }
        return urls;
    }
}
