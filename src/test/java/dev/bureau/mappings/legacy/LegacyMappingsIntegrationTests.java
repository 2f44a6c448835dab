package dev.bureau.mappings.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Permission;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.Mapping.Step;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.schema.Attribute;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Tables that were made before the entities.
class LegacyMappingsIntegrationTests extends LegacyTours {

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                Mapping.of("columns-legacy", Ledger.class)
                        .row(
                                "title",
                                "One",
                                "remarks",
                                "r".repeat(300),
                                "motto",
                                "m".repeat(400),
                                "code",
                                "abc",
                                "mark",
                                new Ledger.Mark("M"),
                                "place.street",
                                "Long St",
                                "open",
                                true)
                        .row("title", "Two")
                        .change("motto", "n".repeat(500), "place.street", "Short"),
                Mapping.of("columns-view", Ledger.LedgerCount.class)
                        .filledBy(
                                "insert into ledger (title, open) values ('Three', true)",
                                "insert into ledger (title, open) values ('Four', false)")
                        .without(Step.ADD, "nobody writes rows of the view")
                        .without(Step.CHANGE, "nobody writes rows of the view")
                        .without(Step.CONFLICT, "nobody writes rows of the view")
                        .without(Step.DELETE, "nobody writes rows of the view"));
    }

    @ParameterizedTest
    @CsvSource({"title, 20", "motto, 2000", "code, 10", "mark, 5", "place.street, 8"})
    void tellsTheLimitOfTheColumnBeforeTheDatabaseRefuses(String path, int limit) {
        for (var database : Database.values()) {
            var world = world(database);
            var model = world.model(Ledger.class);
            var row = world.add(Ledger.class, Map.of("title", "One"));
            var seen = world.store().find(model, row.id(), World.root()).orElseThrow();
            var text = "x".repeat(limit + 1);
            var typed = path.equals("mark") ? new Ledger.Mark(text) : text;

            var outcome = world.change(model, seen, Map.of(path, typed));

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Outcome.Invalid.class,
                            invalid ->
                                    assertThat(invalid.violations())
                                            .singleElement()
                                            .satisfies(it -> assertThat(it.path()).isEqualTo(path))
                                            .satisfies(it ->
                                                    assertThat(it.message())
                                                            .contains(
                                                                    String.format(
                                                                            java.util.Locale
                                                                                    .ENGLISH,
                                                                            "%,d",
                                                                            limit))));
            world.sql("delete from ledger");
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesTextOfAnyLengthWhereTheColumnDoes(Database database) {
        var remarks = world(database).model(Ledger.class).field("remarks").orElseThrow();

        assertThat(((Attribute.Text) remarks.attribute()).maxLength()).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @EnumSource
    void offersNoWritingWhereTheViewTakesNoRows(Database database) {
        var world = world(database);

        assertThat(
                        world.store()
                                .may(
                                        World.root(),
                                        world.model(Ledger.LedgerCount.class),
                                        Permission.CHANGE))
                .isFalse();
        assertThat(
                        world.store()
                                .may(
                                        World.root(),
                                        world.model(Ledger.OpenLedger.class),
                                        Permission.CHANGE))
                .isEqualTo(database == Database.POSTGRESQL);
    }
}
