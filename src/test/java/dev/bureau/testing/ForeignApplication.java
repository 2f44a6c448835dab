package dev.bureau.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// An application in a process of its own that has nothing of ours but the built library jar.
public final class ForeignApplication implements AutoCloseable {
    private static final Pattern STARTED = Pattern.compile("the back office is at \\S+:(\\d+)/");
    private static final int SECONDS_TO_START = 180;

    private final Process process;
    private final Path directory;
    private final StringBuffer output = new StringBuffer();
    private final BlockingQueue<Integer> restarts = new LinkedBlockingQueue<>();
    private volatile CompletableFuture<Integer> port = new CompletableFuture<>();

    private ForeignApplication(Process process, Path directory) {
        this.process = process;
        this.directory = directory;
    }

    /// Compiles the sources in the directory's `java`, puts its `resources` beside them and runs
    /// the main class.
    ///
    /// @param more further jars
    public static ForeignApplication start(
            Path sources, String mainClass, Map<String, String> properties, Path... more)
            throws IOException {
        var classes = Files.createTempDirectory(target(), "foreign-");
        compile(sources.resolve("java"), classes);
        copy(sources.resolve("resources"), classes);
        return run(classes, properties, "-cp", classPath(classes, more), mainClass);
    }

    /// Runs a jar that brings everything it needs.
    ///
    /// @param directory what the application takes as the place where it was started
    public static ForeignApplication ofJar(Path jar, Path directory, Map<String, String> properties)
            throws IOException {
        return run(directory, properties, "-jar", jar.toAbsolutePath().toString());
    }

    private static ForeignApplication run(
            Path directory, Map<String, String> properties, String... what) throws IOException {
        var command = new ArrayList<>(List.of(java(), "-Xmx512m", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(what));
        if (!properties.containsKey("server.port")) {
            command.add("--server.port=0");
        }
        properties.forEach((name, value) -> command.add("--" + name + "=" + value));
        var application =
                new ForeignApplication(
                        new ProcessBuilder(command)
                                .directory(directory.toFile())
                                .redirectErrorStream(true)
                                .start(),
                        directory);
        Thread.ofVirtual().start(application::read);
        return application;
    }

    /// An address of the application, once it has started; fails with what it printed if it does
    /// not.
    public URI uri(String path) throws InterruptedException {
        try {
            return URI.create(
                    "http://127.0.0.1:" + port.get(SECONDS_TO_START, TimeUnit.SECONDS) + path);
        } catch (ExecutionException | TimeoutException problem) {
            throw new IllegalStateException(
                    "the foreign application did not start:\n" + output, problem);
        }
    }

    /// Changes a class, and waits until the developer tools have started the application once more
    /// because of that.
    public void restart(String changed) throws IOException, InterruptedException {
        Files.setLastModifiedTime(
                directory.resolve(changed), FileTime.from(Instant.now().plusSeconds(2)));
        var next = restarts.poll(SECONDS_TO_START, TimeUnit.SECONDS);
        if (next == null) {
            throw new IllegalStateException("the application did not start again:\n" + output);
        }
        port = CompletableFuture.completedFuture(next);
    }

    public String output() {
        return output.toString();
    }

    /// Ends the process without giving it a moment to do anything.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private void read() {
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                var started = STARTED.matcher(line);
                if (started.find() && !port.complete(Integer.valueOf(started.group(1)))) {
                    restarts.add(Integer.valueOf(started.group(1)));
                }
            }
            port.completeExceptionally(
                    new IllegalStateException("it ended with " + process.waitFor()));
        } catch (IOException | InterruptedException problem) {
            port.completeExceptionally(problem);
        }
    }

    private static void compile(Path sources, Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var found = Files.walk(sources)) {
            var units =
                    files.getJavaFileObjectsFromPaths(found.filter(Files::isRegularFile).toList());
            var options =
                    List.of(
                            "-d",
                            classes.toString(),
                            "-cp",
                            classPath(classes),
                            "-parameters",
                            "-proc:none");
            assertThat(compiler.getTask(null, files, null, options, null, units).call()).isTrue();
        }
    }

    private static void copy(Path resources, Path classes) throws IOException {
        try (Stream<Path> found = Files.walk(resources)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                var copy = classes.resolve(resources.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static String classPath(Path classes, Path... more) throws IOException {
        var dependencies =
                Files.readString(Path.of(System.getProperty("bureau.host-class-path"))).strip();
        var path =
                new ArrayList<>(
                        List.of(
                                classes.toString(),
                                System.getProperty("bureau.jar"),
                                dependencies));
        Stream.of(more).map(Path::toString).forEach(path::add);
        return String.join(File.pathSeparator, path);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path target() {
        return Path.of(System.getProperty("bureau.target"));
    }
}
