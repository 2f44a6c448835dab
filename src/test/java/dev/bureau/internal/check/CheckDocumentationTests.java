package dev.bureau.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Compares the ids in the code with those of the documentation and the tests.
class CheckDocumentationTests {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (admin\\.[EW]\\d+) \\|");
    private static final Pattern TEST = Pattern.compile("([ew]\\d+)[A-Z]\\w+");

    @Test
    void explainsEveryIdInTheDocumentation() throws IOException {
        var rows = ROW.matcher(Files.readString(Path.of("docs/10-checks.md")));
        assertThat(rows.results().map(row -> row.group(1)))
                .containsExactlyElementsOf(ids().stream().sorted().toList());
    }

    @Test
    void testsEveryId() {
        var tested =
                Stream.of(ChecksTests.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Test.class))
                        .map(Method::getName)
                        .flatMap(name -> TEST.matcher(name).results())
                        .map(CheckDocumentationTests::id)
                        .collect(Collectors.toSet());
        assertThat(tested).isEqualTo(ids());
    }

    @Test
    void usesEveryIdOnce() {
        assertThat(Checks.ALL).extracting(Check::id).doesNotHaveDuplicates();
    }

    private static Set<String> ids() {
        return Checks.ALL.stream().map(Check::id).collect(Collectors.toSet());
    }

    private static String id(MatchResult name) {
        return "admin." + name.group(1).toUpperCase(Locale.ROOT);
    }
}
