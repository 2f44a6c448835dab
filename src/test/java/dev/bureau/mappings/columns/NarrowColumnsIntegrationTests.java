package dev.bureau.mappings.columns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.World;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Values that only the database finds too long or too large.
class NarrowColumnsIntegrationTests {

    @ParameterizedTest
    @EnumSource(World.Database.class)
    void saysAtTheFieldWhatDoesNotFit(World.Database database) {
        try (var world = World.start(database, getClass().getPackageName(), Map.of())) {
            world.sql("alter table postcard alter column words " + type(database, "varchar(5)"));
            world.sql("alter table postcard alter column title " + type(database, "varchar(5)"));
            world.sql("alter table postcard alter column weight " + type(database, "smallint"));
            world.sql("alter table postcard alter column price " + type(database, "numeric(5,2)"));
            world.sql("alter table sticker alter column title " + type(database, "varchar(5)"));
            assertThat(refused(world, Mapping.byPath("title", "Hi", "words", "Hello there")))
                    .contains(
                            new Outcome.Violation(
                                    "words", "At most 5 characters fit here. Shorten it."));
            assertThat(refused(world, Mapping.byPath("weight", 70_000L)))
                    .extracting(Outcome.Violation::path)
                    .containsExactly("weight");
            assertThat(refused(world, Mapping.byPath("price", new BigDecimal("1234.5"))))
                    .extracting(Outcome.Violation::path)
                    .containsExactly("price");
            assertThat(refused(world, Mapping.byPath("title", "Hello there", "words", "Too long")))
                    .containsExactly(
                            new Outcome.Violation(
                                    "",
                                    "The database has too little room for one of these: Title,"
                                            + " Words. Enter less there."));
            var sticker =
                    new Edit(
                            Edit.Kind.ADD,
                            "Sticker",
                            "",
                            values(Mapping.byPath("title", "Too long")),
                            Map.of());
            assertThat(refused(world, Mapping.byPath("title", "Hi"), sticker))
                    .extracting(Outcome.Violation::path)
                    .containsExactly("stickers[0].title");
        }
    }

    private static String type(World.Database database, String type) {
        return switch (database) {
            case H2 -> "set data type " + type;
            case POSTGRESQL -> "type " + type;
        };
    }

    private static Map<String, Edit.Value> values(Map<String, @Nullable Object> typed) {
        var values = new LinkedHashMap<String, Edit.Value>();
        typed.forEach((path, value) -> values.put(path, new Edit.Value(null, value)));
        return values;
    }

    private static List<Outcome.Violation> refused(
            World world, Map<String, @Nullable Object> typed, Edit... stickers) {
        var edit =
                new Edit(
                        Edit.Kind.ADD,
                        "Postcard",
                        "",
                        values(typed),
                        Map.of("stickers", List.of(stickers)));
        var outcome = world.store().save(edit, World.root(), Locale.ENGLISH);
        assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
        return ((Outcome.Invalid) outcome).violations();
    }
}
