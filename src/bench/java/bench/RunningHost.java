package bench;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The application with many entities in a process of its own.
final class RunningHost implements AutoCloseable {

    static final String PASSWORD = "seven quiet purple lamps";

    /// What every Spring Boot application says when it has started.
    static final String STARTED = "Started Many in";

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

    private final Process process;
    private String port = "";
    private double seconds;
    private double processorSeconds;

    private RunningHost(Process process) {
        this.process = process;
    }

    /// Starts it the first time, which makes the tables and the first account.
    ///
    /// @param last what is said last
    static void make(String classPath, Path database, String last) throws Exception {
        start(classPath, database, "create", last).close();
    }

    /// Starts it once more.
    static RunningHost start(String classPath, Path database) throws Exception {
        return start(classPath, database, "none", STARTED);
    }

    private static RunningHost start(String classPath, Path database, String tables, String last)
            throws Exception {
        var command =
                List.of(
                        tool("java"),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        "many.Many",
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:file:" + database,
                        "--spring.jpa.hibernate.ddl-auto=" + tables,
                        "--spring.jpa.open-in-view=false",
                        "--bureau.superuser.username=root",
                        "--bureau.superuser.password=" + PASSWORD);
        var began = System.nanoTime();
        var running =
                new RunningHost(new ProcessBuilder(command).redirectErrorStream(true).start());
        running.await(began, last);
        return running;
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private void await(long began, String last) throws Exception {
        var lines = process.inputReader();
        var said = new StringBuilder();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            var found = PORT.matcher(line);
            if (found.find()) {
                port = found.group(1);
            }
            if (line.contains(last)) {
                seconds = (System.nanoTime() - began) / 1e9;
                processorSeconds = processor();
                Thread.ofVirtual().start(() -> ignore(lines));
                return;
            }
        }
        throw new IllegalStateException("it did not start:\n" + said);
    }

    /// Reads what else is said, so that the process never waits for it.
    private static void ignore(Reader rest) {
        try {
            rest.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // so is the process
        }
    }

    double seconds() {
        return seconds;
    }

    /// The processor time of the start.
    double processorSeconds() {
        return processorSeconds;
    }

    /// The processor time so far, in seconds.
    double processor() {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /// What is alive in the heap, in MiB.
    double heap() throws Exception {
        var total = TOTAL.matcher(output(tool("jcmd"), "" + process.pid(), "GC.class_histogram"));
        if (!total.find()) {
            throw new IllegalStateException("no histogram");
        }
        return Long.parseLong(total.group(1)) / 1024.0 / 1024.0;
    }

    /// The resident memory, in MiB.
    double resident() throws Exception {
        var said = output("ps", "-o", "rss=", "-p", "" + process.pid());
        return Long.parseLong(said.strip()) / 1024.0;
    }

    private static String output(String... command) throws Exception {
        var asked = new ProcessBuilder(command).start();
        try (var answer = asked.inputReader()) {
            return String.join("\n", answer.lines().toList());
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
