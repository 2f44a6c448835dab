package dev.bureau.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.schema.SchemaReader;
import dev.bureau.testing.InMemory;
import dev.bureau.testing.Mapped;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The same entities always get the same defaults, in whatever order they are found.
class SameDefaultsTests {

    static Stream<String> areas() {
        return Mapped.areas();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void areTheSameAtEveryStart(String area) {
        var classes = List.of(Mapped.in(area));

        var once = started(classes);
        var again = started(classes.reversed());

        assertThat(once.all()).isNotEmpty();
        assertThat(Facts.of(again)).containsExactlyElementsOf(Facts.of(once));
        assertThat(reasons(again)).containsExactlyElementsOf(reasons(once));
    }

    private static Registry started(List<Class<?>> classes) {
        try (var factory = InMemory.of(classes.toArray(Class<?>[]::new))) {
            return ModelBuilder.build(new Inventory(SchemaReader.read(factory), List.of()), false);
        }
    }

    private static List<List<Reason>> reasons(Registry registry) {
        return registry.all().stream().map(EntityModel::reasons).toList();
    }
}
