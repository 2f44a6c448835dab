package dev.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `docs/parity.md` names only tests that exist, and says of every feature where it stands.
class ParityTests {

    private static final Pattern ROW =
            Pattern.compile("^\\| (F\\d{3}) \\| ([^|]*) \\| ([^|]*) \\| ([^|]*) \\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Tests|IT))(?:\\.(\\w+))?`");
    private static final List<String> STATES = List.of("done", "partly", "another way", "later");

    @Test
    void namesOnlyTestsThatExist() throws IOException {
        var sources = testSources();
        var missing = new TreeSet<String>();
        for (var line : Files.readAllLines(Path.of("docs/parity.md"))) {
            var test = TEST.matcher(line);
            while (test.find()) {
                var source = sources.get(test.group(1));
                if (source == null
                        || test.group(2) != null
                                && !source.contains("void " + test.group(2) + "(")) {
                    missing.add(test.group());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void saysOfEveryFeatureWhereItStands() throws IOException {
        var states = new HashMap<String, String>();
        var withoutTest = new TreeSet<String>();
        for (var line : Files.readAllLines(Path.of("docs/parity.md"))) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                states.put(row.group(1), row.group(3).strip());
                var shown = TEST.matcher(row.group(4)).find();
                if (!shown && List.of("done", "partly").contains(row.group(3).strip())) {
                    withoutTest.add(row.group(1));
                }
            }
        }
        assertThat(withoutTest).as("features called done without a test").isEmpty();
        assertThat(STATES).containsAll(states.values());
        assertThat(states.keySet()).containsExactlyInAnyOrderElementsOf(features());
    }

    /// The numbers of the reference's features: its blocks leave gaps.
    private static TreeSet<String> features() {
        var ids = new TreeSet<String>();
        int[][] blocks = {
            {1, 34},
            {40, 48},
            {50, 61},
            {70, 98},
            {100, 112},
            {120, 127},
            {130, 138},
            {150, 164},
            {200, 220}
        };
        for (var block : blocks) {
            for (var number = block[0]; number <= block[1]; number++) {
                ids.add("F%03d".formatted(number));
            }
        }
        return ids;
    }

    private static Map<String, String> testSources() throws IOException {
        var sources = new HashMap<String, String>();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(
                        file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return sources;
    }
}
