package dev.bureau.internal.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookTests {

    private final List<String> unreadable = new ArrayList<>();

    @Test
    void readsWhatItWrote() {
        var look =
                new Look(List.of("title", "author.name", "=words"), Optional.of(Density.COMPACT));
        var parameters = new LinkedHashMap<String, List<String>>();

        look.write(parameters);

        assertThat(parameters)
                .containsEntry("_columns", List.of("title,author.name,=words"))
                .containsEntry("_density", List.of("compact"));
        assertThat(Look.read(parameters, unreadable)).isEqualTo(look);
        assertThat(unreadable).isEmpty();
    }

    @Test
    void tellsWhatItCannotRead() {
        var asked =
                Map.of(
                        "_density", List.of("loose"),
                        "_colour", List.of("red"),
                        "title", List.of("x"),
                        "_id-gte", List.of("3"));

        assertThat(Look.read(asked, unreadable)).isEqualTo(Look.OWN);
        assertThat(unreadable).containsExactlyInAnyOrder("_density=loose", "_colour=red");
    }

    @Test
    void takesEachColumnOnceAndNotTooMany() {
        var many = IntStream.range(0, 50).mapToObj(at -> "c" + at).toList();

        var look =
                Look.read(
                        Map.of("_columns", List.of("c0,c0,, ," + String.join(",", many))),
                        unreadable);

        assertThat(look.columns()).hasSize(Look.MOST).startsWith("c0", "c1");
        assertThat(unreadable).hasSize(10).contains("_columns=c49");
    }
}
