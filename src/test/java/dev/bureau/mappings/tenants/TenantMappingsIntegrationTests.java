package dev.bureau.mappings.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.action.Selection;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.ListQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Rows of one tenant among those of others.
class TenantMappingsIntegrationTests extends MappingTours {

    TenantMappingsIntegrationTests() {
        super("tenants");
    }

    @Override
    protected Map<String, String> properties() {
        return Map.of(
                "spring.jpa.properties.hibernate.tenant_identifier_resolver",
                Desk.Tenants.class.getName());
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                Mapping.of("basic-tenant", Desk.class)
                        .row("name", "One")
                        .row("name", "Two")
                        .change("name", "Other"),
                Mapping.of("key-tenant", Lockers.Locker.class)
                        .row("number", 1, "name", "One")
                        .row("number", 2, "name", "Two")
                        .change("name", "Other")
                        .pickedBy(Lockers.Padlock.class, "locker", "name", "Padlock"));
    }

    @ParameterizedTest
    @EnumSource
    void showsNoRowsOfOtherTenants(Database database) {
        var world = world(database);
        world.sql("insert into desk (id, name, tenant) values (900, 'Foreign', 'south')");
        var model = world.model(Desk.class);
        assertThat(
                        world.store()
                                .page(
                                        model,
                                        model.columns(),
                                        ListQuery.ALL,
                                        Stretch.first(50),
                                        World.root())
                                .rows())
                .noneMatch(row -> row.label().equals("Foreign"));
        assertThat(world.store().find(model, "900", World.root())).isEmpty();
        world.sql("delete from desk where id = 900");
    }

    @ParameterizedTest
    @EnumSource
    void tellsNobodyTheHistoryOfOtherTenants(Database database) {
        var world = world(database);
        var model = world.model(Desk.class);
        Desk.Tenants.CURRENT.set("south");
        var row = world.add(Desk.class, Map.of("name", "Window seat"));
        var seen = world.store().find(model, row.id(), World.root()).orElseThrow();
        assertThat(seen.values()).containsEntry("tenant", "south");
        assertThat(history(world, row.id())).hasSize(1);
        Desk.Tenants.CURRENT.remove();

        assertThat(history(world, row.id())).isEmpty();
        assertThat(world.change(model, seen, Map.of("name", "Taken over")))
                .isNotInstanceOf(Outcome.Saved.class);
        var foreign = new Selection.Rows(List.of(row.id()));
        world.store().delete(model, foreign, World.root(), Locale.ENGLISH);

        Desk.Tenants.CURRENT.set("south");
        assertThat(world.store().find(model, row.id(), World.root()))
                .hasValueSatisfying(
                        kept -> assertThat(kept.values()).containsEntry("name", "Window seat"));
        assertThat(world.store().delete(model, foreign, World.root(), Locale.ENGLISH).failures())
                .isEmpty();
        Desk.Tenants.CURRENT.remove();
    }

    private static List<?> history(World world, String id) {
        return world.store().history(world.model(Desk.class), id, new Window(0, 9), World.root());
    }
}
