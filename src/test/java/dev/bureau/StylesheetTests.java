package dev.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The stylesheets, of which a browser reads past what it does not understand.
class StylesheetTests {

    private static final Path SHEETS = Path.of("frontend");

    /// A rule inside a query inside a layer.
    private static final int DEEPEST = 3;

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    @Test
    void everyBlockIsClosedOnce() throws IOException {
        try (var sheets = Files.newDirectoryStream(SHEETS, "*.css")) {
            for (var sheet : sheets) {
                var depth = 0;
                for (var sign :
                        COMMENT.matcher(Files.readString(sheet)).replaceAll("").toCharArray()) {
                    depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
                    assertThat(depth).as("%s: blocks left open", sheet).isBetween(0, DEEPEST);
                }
                assertThat(depth).as("%s: blocks left open at its end", sheet).isZero();
            }
        }
    }
}
