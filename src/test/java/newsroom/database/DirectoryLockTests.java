package newsroom.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTests {

    @TempDir private Path directory;

    @Test
    void namesTheProcessThatHoldsTheDirectory() throws IOException {
        try (var first = DirectoryLock.take(directory)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> DirectoryLock.take(directory))
                    .hasMessageContaining("newsroom.directory")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void isFreeAgainAfterwards() throws IOException {
        DirectoryLock.take(directory).close();
        try (var second = DirectoryLock.take(directory)) {
            assertThat(second).isNotNull();
        }
    }
}
