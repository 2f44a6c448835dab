package dev.bureau.mappings.columns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.schema.Attribute;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What columns do besides going the tour.
class ColumnDetailsIntegrationTests extends MappingTours {

    ColumnDetailsIntegrationTests() {
        super("columns");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.empty();
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheColumnsOfTheOtherEntityAlone(World.Database database) {
        var world = world(database);
        var row = world.add(Shared.Front.class, Map.of("number", 7, "street", "Main"));
        change(world, Shared.Back.class, row.id(), "garden", "roses");
        change(world, Shared.Front.class, row.id(), "colour", "red");

        assertThat(seen(world, Shared.Back.class, row.id()).values())
                .containsEntry("garden", "roses")
                .containsEntry("street", "Main");
        assertThat(seen(world, Shared.Front.class, row.id()).values())
                .containsEntry("colour", "red");
    }

    @ParameterizedTest
    @EnumSource
    void takesTheDefaultOfTheColumnForWhatIsLeftEmpty(World.Database database) {
        var world = world(database);
        assertThat(world.store().blank(world.model(Written.Ticket.class), World.root()).values())
                .containsEntry("subject", "No subject");
        var row = world.add(Written.Ticket.class, Map.of());

        assertThat(seen(world, Written.Ticket.class, row.id()).values())
                .containsEntry("state", "NEW")
                .containsEntry("priority", 3)
                .extractingByKey("opened")
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void asksForASecretThatNoRowCanDoWithoutAndShowsItToNobody(World.Database database) {
        var world = world(database);
        var model = world.model(Written.Login.class);
        var id = world.add(Written.Login.class, Map.of("name", "eve", "password", "$2a$eve")).id();

        assertThat(world.store().blank(model, World.root()).writable())
                .contains("password")
                .doesNotContain("resetKey");
        assertThat(seen(world, Written.Login.class, id).values()).doesNotContainKey("password");
        assertThat(seen(world, Written.Login.class, id).writable()).doesNotContain("password");
        assertThat(world.store().history(model, id, new Window(0, 1), World.root()).toString())
                .doesNotContain("$2a$eve");
        var missing = new Edit(Edit.Kind.ADD, model.name(), "", Map.of(), Map.of());
        assertThat(world.store().save(missing, World.root(), Locale.ENGLISH).toString())
                .contains("path=password");
    }

    @ParameterizedTest
    @EnumSource
    void saysAtTheFieldWhatACheckRefuses(World.Database database) {
        var world = world(database);
        var row = world.add(Written.Offer.class, Map.of("name", "Pen"));

        assertThat(change(world, Written.Offer.class, row.id(), "price", new BigDecimal("600")))
                .isEqualTo(invalid("price", "The database does not accept these values."));
    }

    @ParameterizedTest
    @EnumSource
    void givesValuesOnceOrOnlyLater(World.Database database) {
        var world = world(database);
        var model = world.model(Written.Permit.class);
        var row = world.add(Written.Permit.class, Map.of("number", "P9"));

        assertThat(world.store().blank(model, World.root()).writable())
                .contains("number")
                .doesNotContain("remark");
        assertThat(seen(world, Written.Permit.class, row.id()).writable())
                .contains("remark")
                .doesNotContain("number");
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void knowsWhatColumnsHaveRoomFor(World.Database database) {
        var world = world(database);

        assertThat(length(world, "name")).isEqualTo(12);
        assertThat(length(world, "summary")).isEqualTo(400);
        assertThat(Stream.of("body", "terms", "notes").map(it -> length(world, it)))
                .containsOnly(Integer.MAX_VALUE);
        assertThat(length(world, "remarks")).as("of a long varchar of H2").isEqualTo(32_600);
        assertThat(world.model(Written.Offer.class).field("price").orElseThrow().attribute())
                .isInstanceOfSatisfying(
                        Attribute.Numeric.class,
                        price -> assertThat(price.max()).contains(new BigDecimal("999.99")));
    }

    private static int length(World world, String path) {
        var field = world.model(Written.Offer.class).field(path).orElseThrow();
        return ((Attribute.Text) field.attribute()).maxLength();
    }

    private static Snapshot seen(World world, Class<?> type, String id) {
        return world.store().find(world.model(type), id, World.root()).orElseThrow();
    }

    private static Outcome change(
            World world, Class<?> type, String id, String path, @Nullable Object value) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put(path, value);
        return world.change(world.model(type), seen(world, type, id), values);
    }

    private static Outcome invalid(String path, String message) {
        return new Outcome.Invalid(java.util.List.of(new Outcome.Violation(path, message)));
    }
}
