package newsroom.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/// A PostgreSQL server of our own. It listens on loopback only, lives as long as the application,
/// and leaves its data in a directory.
final class KeptPostgres implements JdbcConnectionDetails, AutoCloseable {

    private final DirectoryLock lock;
    private final EmbeddedPostgres server;

    private KeptPostgres(DirectoryLock lock, EmbeddedPostgres server) {
        this.lock = lock;
        this.server = server;
    }

    /// Starts the server on the data in the directory; makes an empty database where there is none,
    /// or where `fresh` asks for one.
    static KeptPostgres start(Path directory, boolean fresh) {
        try {
            var lock = DirectoryLock.take(directory);
            var data = directory.resolve("postgresql-18");
            stopOrphan(data);
            if (fresh || !complete(data)) {
                FileSystemUtils.deleteRecursively(data);
            }
            return new KeptPostgres(lock, open(data));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The newsroom's database does not start in '" + directory + "'", e);
        }
    }

    private static EmbeddedPostgres open(Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "en")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // the defaults are for tests, which may lose their data
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "50")
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
    }

    /// The server's lock file is written once its files are complete.
    private static boolean complete(Path data) {
        return Files.exists(data.resolve("epg-lock"));
    }

    /// A killed application leaves its server running. We hold the lock, so nobody uses that server
    /// any more.
    private static void stopOrphan(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var process = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        var orphan = ProcessHandle.of(process).filter(KeptPostgres::servesPostgres);
        if (orphan.isPresent()) {
            orphan.get().destroy();
            await(orphan.get());
        }
    }

    private static boolean servesPostgres(ProcessHandle process) {
        return process.info().command().orElse("").contains("postgres");
    }

    private static void await(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while process " + process.pid() + " stops", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("Process " + process.pid() + " does not stop", e);
        }
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:"
                + server.getPort()
                + "/postgres?reWriteBatchedInserts=true";
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.close();
    }
}
