package newsroom.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/// Keeps a second newsroom out of a directory while the first one runs. The system frees it when
/// the process ends, however it ends.
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Fails with a message for people where another process holds the directory.
    static DirectoryLock take(Path directory) throws IOException {
        Files.createDirectories(directory);
        var channel = FileChannel.open(directory.resolve("lock"), CREATE, READ, WRITE);
        if (!locks(channel)) {
            var holder = read(channel);
            channel.close();
            throw new InvalidConfigurationPropertyValueException(
                    "newsroom.directory",
                    directory,
                    "The newsroom%s is running on this directory. Stop it, or choose another newsroom.directory."
                            .formatted(holder.isEmpty() ? "" : " of process " + holder));
        }
        var process = Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8);
        channel.truncate(0).write(ByteBuffer.wrap(process), 0);
        return new DirectoryLock(channel);
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            // one byte far behind the text, so that the text can be read elsewhere on every system
            return channel.tryLock(1L << 20, 1, false) != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        var text = ByteBuffer.allocate(20);
        channel.read(text, 0);
        return UTF_8.decode(text.flip()).toString();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
