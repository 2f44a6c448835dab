package dev.bureau.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/// The published table has exactly the mappings that are tested.
class MappingsDocumentTests {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z0-9-]+)` .*\\| `(\\w+)(?:\\.\\w+)?`.* \\|$");

    @Test
    void namesEveryMappingThatGoesTheTourAndNoOther() throws IOException {
        var documented = new TreeMap<String, String>();
        ROW.matcher(Files.readString(Path.of("docs/mappings.md")))
                .results()
                .forEach(row -> put(documented, row));
        var toured = new TreeMap<String, String>();
        tours().forEach(tour ->
                tour.mappings()
                        .forEach(mapping ->
                                assertThat(
                                                toured.put(
                                                        mapping.name(),
                                                        tour.getClass().getSimpleName()))
                                        .as("two mappings called %s", mapping.name())
                                        .isNull()));
        assertThat(documented).isEqualTo(toured);
    }

    @Test
    void callsNothingPartly() throws IOException {
        assertThat(Files.readString(Path.of("docs/mappings.md")))
                .doesNotContainIgnoringCase("partly");
    }

    private static void put(TreeMap<String, String> rows, MatchResult row) {
        assertThat(rows.put(row.group(1), row.group(2)))
                .as("two rows called %s", row.group(1))
                .isNull();
    }

    private static Stream<MappingTours> tours() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(MappingTours.class));
        return scanner.findCandidateComponents(MappingTours.class.getPackageName()).stream()
                .map(found -> tour(found.getBeanClassName()));
    }

    private static MappingTours tour(String name) {
        try {
            var constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (MappingTours) constructor.newInstance();
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException problem) {
            throw new IllegalStateException(name + " cannot be made", problem);
        }
    }
}
