package dev.bureau.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.h2.Driver;
import org.jspecify.annotations.Nullable;

/// One of the foreign applications in `src/it/hosts`, running in this process with the built
/// library jar and what a host has beside it, and nothing of the tests.
///
/// All of them share the class loader of the libraries, so that starting another one takes a second
/// or two; their own classes come from a loader below it, as with the developer tools of Spring
/// Boot.
public final class HostApplication implements AutoCloseable {

    private static final Path SOURCES = Path.of("src/it/hosts/java");
    private static final Path RESOURCES = Path.of("src/it/hosts/resources");
    private static @Nullable ClassLoader loader;

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
        var own = loader();
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
        var environment = call(context, "getEnvironment");
        var port =
                environment
                        .getClass()
                        .getMethod("getProperty", String.class)
                        .invoke(environment, "local.server.port");
        return "http://127.0.0.1:"
                + port
                + properties.getOrDefault("server.servlet.context-path", "");
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

    @Override
    public void close() throws Exception {
        context.close();
    }

    private static synchronized ClassLoader loader() throws Exception {
        var known = loader;
        if (known == null) {
            var libraries = new URLClassLoader(urls(libraries()), platform());
            withoutUrlHandler(libraries);
            known = new URLClassLoader(urls(List.of(compile(), RESOURCES)), libraries);
            loader = known;
        }
        return known;
    }

    /// A process has room for the handler of one Tomcat, and the tests have started one already.
    private static void withoutUrlHandler(ClassLoader libraries)
            throws ReflectiveOperationException {
        libraries
                .loadClass("org.apache.catalina.webresources.TomcatURLStreamHandlerFactory")
                .getMethod("disable")
                .invoke(null);
    }

    private static ClassLoader platform() {
        return ClassLoader.getPlatformClassLoader();
    }

    private static List<Path> libraries() throws IOException {
        var paths = new ArrayList<Path>();
        paths.add(Path.of(System.getProperty("bureau.jar")));
        var listed = Files.readString(Path.of(System.getProperty("bureau.host-class-path")));
        for (var path : listed.strip().split(File.pathSeparator)) {
            paths.add(Path.of(path));
        }
        paths.add(
                Path.of(
                        URI.create(
                                Driver.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toString())));
        return paths;
    }

    private static Path compile() throws IOException {
        var classes =
                Files.createTempDirectory(Path.of(System.getProperty("bureau.target")), "hosts-");
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var found = Files.walk(SOURCES)) {
            var units =
                    files.getJavaFileObjectsFromPaths(found.filter(Files::isRegularFile).toList());
            var libraries =
                    String.join(
                            File.pathSeparator, libraries().stream().map(Path::toString).toList());
            var options =
                    List.of(
                            "-d",
                            classes.toString(),
                            "-cp",
                            libraries,
                            "-parameters",
                            "-nowarn",
                            "-proc:none");
            assertThat(compiler.getTask(null, files, null, options, null, units).call()).isTrue();
        }
        return classes;
    }

    private static URL[] urls(List<Path> paths) throws IOException {
        var urls = new URL[paths.size()];
        for (var at = 0; at < urls.length; at++) {
            urls[at] = paths.get(at).toUri().toURL();
        }
        return urls;
    }
}
