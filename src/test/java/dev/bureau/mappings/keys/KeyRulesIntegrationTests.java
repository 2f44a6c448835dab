package dev.bureau.mappings.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.mappings.keys.AssignedKeys.Basket;
import dev.bureau.mappings.keys.AssignedKeys.Nation;
import dev.bureau.mappings.keys.AssignedKeys.Parade;
import dev.bureau.mappings.keys.CompositeKeys.Club;
import dev.bureau.mappings.keys.CompositeKeys.Place;
import dev.bureau.mappings.keys.CompositeKeys.Reading;
import dev.bureau.mappings.keys.CompositeKeys.Stake;
import dev.bureau.mappings.keys.DerivedKeys.Citizen;
import dev.bureau.mappings.keys.DerivedKeys.History4B;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for keys besides the tour.
class KeyRulesIntegrationTests extends MappingTours {

    KeyRulesIntegrationTests() {
        super("keys");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.empty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void refusesAKeyThatIsTaken(Database database) {
        var world = world(database);
        world.add(Nation.class, Map.of("code", "taken", "title", "First"));

        var outcome = add(world, Nation.class, Map.of("code", "taken", "title", "Second"));

        assertThat(violations(outcome))
                .containsExactly(
                        new Outcome.Violation("code", "This is already taken by another row."));
        assertThat(world.store().find(world.model(Nation.class), "taken", World.root()))
                .hasValueSatisfying(row -> assertThat(row.label()).isEqualTo("First"));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void refusesPartsThatAreTakenTogether(Database database) {
        var world = world(database);
        Map<String, Object> values = Map.of("key.hall", "H", "key.number", 1, "title", "Place");
        world.add(Place.class, new HashMap<>(values));

        assertThat(violations(add(world, Place.class, values)))
                .extracting(Outcome.Violation::path, Outcome.Violation::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "key.hall", "Another row already has this combination of values."));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void refusesARelationThatGaveItsKeyToAnotherRow(Database database) {
        var world = world(database);
        var patient = world.add(Citizen.class, Map.of("ssn", "1/2", "title", "Ada"));
        world.add(History4B.class, Map.of("patient", patient, "title", "First"));

        assertThat(
                        violations(
                                add(
                                        world,
                                        History4B.class,
                                        Map.of("patient", patient, "title", "Second"))))
                .extracting(Outcome.Violation::path)
                .containsOnly("patient");
    }

    @Test
    void asksForAKeyThatNobodyMade() {
        var world = world(Database.H2);

        assertThat(violations(add(world, Parade.class, Map.of("bands", 3))))
                .containsExactly(new Outcome.Violation("name", "This must not be empty."));
    }

    @Test
    void asksForEachPartOfAKey() {
        var world = world(Database.H2);

        assertThat(violations(add(world, Stake.class, Map.of("title", "Nothing"))))
                .extracting(Outcome.Violation::path)
                .containsExactlyInAnyOrder("club", "other");
    }

    @Test
    void keepsTheKeyThatARowMadeWhereNoneIsTyped() {
        var world = world(Database.H2);
        var values = new HashMap<String, Object>();
        values.put("id", null);
        values.put("owner", "Ada");

        assertThat(add(world, Basket.class, values)).isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void neverChangesAKey() {
        var world = world(Database.H2);
        var club = world.add(Club.class, Map.of("title", "One"));
        var other = world.add(Club.class, Map.of("title", "Other"));
        var stake = world.add(Stake.class, Map.of("club", club, "other", other, "title", "Stake"));
        var model = world.model(Stake.class);
        var row = world.store().find(model, stake.id(), World.root()).orElseThrow();

        assertThat(row.writable()).containsExactly("title");
        assertThat(world.change(model, row, Map.of("club", other)))
                .isInstanceOf(Outcome.Refused.class);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void findsNothingByOtherTexts(Database database) {
        var world = world(database);
        var texts =
                List.of(
                        "",
                        "x",
                        "77",
                        "77~99",
                        "~",
                        "~~~~~",
                        "_",
                        "_-",
                        "_-~_-~_-~_-~_-~_-",
                        "%00",
                        "2026-01-31~2026-01-31T12_3A00_3A00Z~x~1.5~MORNING~n",
                        "_00",
                        "..",
                        "99999999999999999999",
                        "NaN",
                        "+999999999-12-31",
                        "9".repeat(500));
        for (var type :
                List.of(
                        Nation.class,
                        Place.class,
                        Reading.class,
                        Stake.class,
                        History4B.class,
                        TypedKeys.ByDate.class,
                        TypedKeys.ByBytes.class,
                        TypedKeys.ByIsbn.class,
                        TypedKeys.ByLocalDate.class,
                        TypedKeys.ByInstant.class,
                        TypedKeys.ByLocale.class,
                        TypedKeys.ByCurrency.class,
                        TypedKeys.ByYear.class,
                        TypedKeys.ByZone.class,
                        TypedKeys.ByDouble.class,
                        TypedKeys.ByLong.class,
                        TypedKeys.ByDecimal.class)) {
            for (var text : texts) {
                assertThat(world.store().find(world.model(type), text, World.root()))
                        .as("%s of %s", text, type)
                        .isEmpty();
            }
        }
    }

    private static Outcome add(World world, Class<?> type, Map<String, ?> values) {
        var typed = new HashMap<String, Edit.Value>();
        values.forEach((path, value) -> typed.put(path, new Edit.Value(null, value)));
        var name = world.model(type).name();
        return world.store()
                .save(
                        new Edit(Edit.Kind.ADD, name, "", typed, Map.of()),
                        World.root(),
                        Locale.ENGLISH);
    }

    private static List<Outcome.Violation> violations(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
        return ((Outcome.Invalid) outcome).violations();
    }
}
