package bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/// Measures how fast the runnable newsroom starts, what memory it takes, and how long its list of
/// more than 5,000 articles takes, in the process that people run and in a real browser.
public final class Bench {
    private static final int VISITS = 20;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var starts = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        machine();
        var directory = Files.createTempDirectory("newsroom-bench-");
        try {
            measure(jar(), directory, starts);
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static void measure(Path jar, Path directory, int starts) throws Exception {
        try (var first = RunningJar.start(jar, directory)) {
            say("first start, makes database and data", "%.1f s", first.seconds());
        }
        var seconds = new Figures();
        var processor = new Figures();
        var memory = new Figures();
        for (var start = 0; start < starts; start++) {
            try (var running = RunningJar.start(jar, directory)) {
                seconds.add(running.seconds());
                processor.add(running.processorSeconds());
                memory.add(running.megabytes());
            }
        }
        say("start to the first answer of /admin", "%s s", seconds.words());
        say("processor time of such a start", "%s s", processor.words());
        say("resident memory after the start", "%s MiB", memory.words());
        try (var running = RunningJar.start(jar, directory)) {
            new Reading(running.address()).measure(VISITS);
            say("resident memory after that use", "%.0f MiB", running.megabytes());
        }
    }

    private static void machine() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        say(
                "machine",
                "%d cores, %.0f GiB, %s %s, Java %s",
                system.getAvailableProcessors(),
                system.getTotalMemorySize() / Math.pow(1024, 3),
                system.getName(),
                system.getArch(),
                Runtime.version());
    }

    static void say(String what, String format, Object... values) {
        System.out.printf("%-46s %s%n", what, format.formatted(values));
    }

    private static Path jar() throws IOException {
        try (var jars = Files.newDirectoryStream(Path.of("target"), "bureau-*-newsroom.jar")) {
            return jars.iterator().next().toAbsolutePath();
        }
    }
}
