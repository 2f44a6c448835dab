package dev.bureau.mappings.basics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.World;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Relations to rows that the mapping hides: `@SoftDelete`, `@SQLRestriction`.
class HiddenRowsIntegrationTests {

    @ParameterizedTest
    @EnumSource(World.Database.class)
    void takesARelationToAHiddenRowForAnEmptyOne(World.Database database) {
        try (var world = World.start(database, getClass().getPackageName(), Map.of())) {
            var letter = world.add(Specials.Letter.class, Mapping.byPath("name", "Hello"));
            var parcel = world.add(Specials.Parcel.class, Mapping.byPath("name", "Box"));
            world.add(Specials.Envelope.class, Mapping.byPath("name", "None"));
            world.add(Specials.Envelope.class, Mapping.byPath("name", "Letter", "letter", letter));
            world.add(Specials.Envelope.class, Mapping.byPath("name", "Parcel", "parcel", parcel));
            assertThat(asked(world, "letter", Operator.EMPTY)).containsOnly("None", "Parcel");
            assertThat(asked(world, "parcel", Operator.EMPTY)).containsOnly("None", "Letter");
            world.sql("update letter set deleted = true");
            world.sql("update parcel set gone = true");
            for (var path : List.of("letter", "parcel")) {
                assertThat(asked(world, path, Operator.EMPTY))
                        .containsOnly("None", "Letter", "Parcel");
                assertThat(asked(world, path, Operator.NOT_EMPTY)).isEmpty();
            }
        }
    }

    private static List<String> asked(World world, String path, Operator operator) {
        var model = world.model(Specials.Envelope.class);
        var query = ListQuery.ALL.withFilter(new Compare(path, operator, List.of()));
        return world
                .store()
                .page(model, List.of(), query, Stretch.first(10), World.root())
                .rows()
                .stream()
                .map(Row::label)
                .toList();
    }
}
