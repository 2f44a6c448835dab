package bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The newsroom's jar in a process of its own, with `BENCH_JAVA_OPTIONS` from the environment.
final class RunningJar implements AutoCloseable {
    private static final double LIMIT = 180;

    private final Process process;
    private final String address;
    private double seconds;

    private RunningJar(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /// Starts the jar and waits for its first answer.
    static RunningJar start(Path jar, Path directory) throws Exception {
        var port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        command.addAll(
                List.of(
                        "-jar",
                        jar.toString(),
                        "--spring.profiles.active=demo",
                        "--server.port=" + port,
                        "--newsroom.directory=" + directory.resolve("data")));
        var began = System.nanoTime();
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(new File(directory.toFile(), "output.txt"))
                        .start();
        var running = new RunningJar(process, "http://127.0.0.1:" + port);
        running.await(began);
        return running;
    }

    private static List<String> options() {
        var options = System.getenv().getOrDefault("BENCH_JAVA_OPTIONS", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void await(long began) throws Exception {
        try (var client =
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            while (!answers(client)) {
                if (!process.isAlive() || since(began) > LIMIT) {
                    close();
                    throw new IllegalStateException("the jar did not start, see its output");
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        seconds = since(began);
    }

    private boolean answers(HttpClient client) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(address + "/admin")).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    /// From the start of the process to its first answer.
    double seconds() {
        return seconds;
    }

    /// The processor time of the process so far, which other work on the machine hardly changes.
    double processorSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    String address() {
        return address;
    }

    /// The resident memory of the Java process, without PostgreSQL.
    double megabytes() throws IOException {
        var asked = new ProcessBuilder("ps", "-o", "rss=", "-p", "" + process.pid()).start();
        try (var answer = asked.inputReader()) {
            return Long.parseLong(answer.readLine().strip()) / 1024.0;
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
