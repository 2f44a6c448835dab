package bench;

import dev.bureau.testing.HttpVisitor;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.h2.Driver;
import org.springframework.util.FileSystemUtils;

/// Measures what Bureau adds to an application with 300 entities: time to start, memory, and the
/// first home page. The same application starts with and without it in turn.
public final class Many {

    private static final int ENTITIES = 300;

    /// What comes only with Bureau.
    private static final List<String> ADDED =
            List.of("vaadin", "liquibase", "atmosphere", "spring-security", "bcprov", "bureau");

    private Many() {}

    /// @param arguments the library's jar, a file with the class path of a host, how often to start
    public static void main(String[] arguments) throws Exception {
        var directory = Files.createTempDirectory("many-bench-");
        try {
            var all = compiled(directory, libraries(arguments[0], arguments[1]));
            var without = paths(all, false);
            // whoever adds a dependency has it behind those that are there
            var with = without + File.pathSeparator + paths(all, true);
            measure(directory, without, with, Integer.parseInt(arguments[2]));
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static String libraries(String jar, String classPath) throws Exception {
        return String.join(
                File.pathSeparator,
                Path.of(jar).toAbsolutePath().toString(),
                Files.readString(Path.of(classPath)).strip(),
                Path.of(Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                        .toString());
    }

    private static String paths(String all, boolean added) {
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(path -> added == ADDED.stream().anyMatch(name(path)::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String name(String path) {
        return path.contains(".jar") ? path.replaceAll("^.*/(com|org|dev)/", "") : "";
    }

    private static String compiled(Path directory, String libraries) throws Exception {
        var sources = directory.resolve("sources");
        new ManySources(sources, ENTITIES).write();
        var classes = Files.createDirectory(directory.resolve("classes"));
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> found = Files.walk(sources)) {
            var units =
                    files.getJavaFileObjectsFromPaths(found.filter(Files::isRegularFile).toList());
            var options = List.of("-d", classes.toString(), "-cp", libraries, "-proc:none");
            if (!compiler.getTask(null, files, null, options, null, units).call()) {
                throw new IllegalStateException("the entities do not compile");
            }
        }
        return classes + File.pathSeparator + libraries;
    }

    private static void measure(Path directory, String without, String with, int starts)
            throws Exception {
        var alone = new Load();
        var together = new Load();
        var first = new Pages();
        var second = new Pages();
        var plain = directory.resolve("plain");
        var managed = directory.resolve("managed");
        RunningHost.make(without, plain, RunningHost.STARTED);
        RunningHost.make(with, managed, "The first account");
        for (var start = 0; start < starts; start++) {
            try (var host = RunningHost.start(without, plain)) {
                alone.start(host);
                alone.memory(host);
            }
            try (var host = RunningHost.start(with, managed);
                    var visitor = new HttpVisitor()) {
                together.start(host);
                var mount = URI.create(host.address() + "/admin/");
                visitor.signIn(mount.resolve("sign-in"), "root", RunningHost.PASSWORD);
                first.add(host, visitor, mount);
                second.add(host, visitor, mount);
                together.memory(host);
            }
        }
        alone.say("without Bureau");
        together.say("with Bureau");
        first.say("first home page");
        second.say("second home page");
    }

    /// What the home page costs in the server.
    private static final class Pages {
        private final Figures milliseconds = new Figures();
        private final Figures processor = new Figures();

        void add(RunningHost host, HttpVisitor visitor, URI mount) throws Exception {
            var before = host.processor();
            var began = System.nanoTime();
            var shown = visitor.screen(mount, "");
            milliseconds.add((System.nanoTime() - began) / 1e6);
            processor.add((host.processor() - before) * 1e3);
            if (!shown.contains("Thing 299") && !shown.contains("Thing299")) {
                throw new IllegalStateException("no home page: " + shown);
            }
        }

        void say(String which) {
            Bench.say(which + ", in the server", "%s ms", milliseconds.words());
            Bench.say("processor time of it", "%s ms", processor.words());
        }
    }

    /// What a start costs.
    private static final class Load {
        private final Figures seconds = new Figures();
        private final Figures processor = new Figures();
        private final Figures heap = new Figures();
        private final Figures resident = new Figures();

        void start(RunningHost host) throws Exception {
            seconds.add(host.seconds());
            processor.add(host.processorSeconds());
        }

        /// With Bureau after its models are built and two pages are shown.
        void memory(RunningHost host) throws Exception {
            heap.add(host.heap());
            resident.add(host.resident());
        }

        void say(String which) {
            Bench.say("start " + which, "%s s", seconds.words());
            Bench.say("processor time of it", "%s s", processor.words());
            Bench.say("heap in use", "%s MiB", heap.words());
            Bench.say("resident memory", "%s MiB", resident.words());
        }
    }
}
