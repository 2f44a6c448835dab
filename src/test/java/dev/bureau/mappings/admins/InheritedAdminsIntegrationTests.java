package dev.bureau.mappings.admins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.AdminSpec;
import dev.bureau.EntityAdmin;
import dev.bureau.FieldSpec;
import dev.bureau.access.Actor;
import dev.bureau.action.Selection;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.form.OpenForm;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.ListQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.domain.PredicateSpecification;

/// Admins of a mapped superclass, of an interface and of a subtype.
class InheritedAdminsIntegrationTests extends MappingTours {

    InheritedAdminsIntegrationTests() {
        super("admins", Admins.class);
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.empty();
    }

    /// Three admins for five entities.
    @Configuration(proxyBeanMethods = false)
    static class Admins {
        @Bean
        EntityAdmin<Depot.Thing> things() {
            return EntityAdmin.of(
                    Depot.Thing.class,
                    admin ->
                            admin.list(Depot.Thing::getName, Depot.Thing::getRemark)
                                    .field(Depot.Thing::getRemark, FieldSpec::readOnly));
        }

        @Bean
        NamedAdmin named() {
            return new NamedAdmin();
        }

        @Bean
        EntityAdmin<Depot.Car> cars() {
            return EntityAdmin.of(
                    Depot.Car.class, admin -> admin.list(Depot.Car::getName, Depot.Car::getDoors));
        }
    }

    /// Hides and protects rows of whatever has a name.
    static final class NamedAdmin implements EntityAdmin<Depot.Named> {
        @Override
        public void configure(AdminSpec<Depot.Named> admin) {
            admin.search(Depot.Named::getName);
        }

        @Override
        public PredicateSpecification<Depot.Named> visibleTo(Actor actor) {
            return (row, cb) -> cb.isFalse(row.get("hidden"));
        }

        @Override
        public boolean allows(Actor actor, String operation, Depot.Named row) {
            return !row.getName().startsWith("Locked");
        }
    }

    @Test
    void takesColumnsAndFieldsFromTheAdminOfAMappedSuperclass() {
        var world = world(Database.H2);

        for (var type : List.of(Depot.Vehicle.class, Depot.Truck.class, Depot.Tool.class)) {
            assertThat(columns(world.model(type))).as("%s", type).contains("name", "remark");
        }
        var tool = world.add(Depot.Tool.class, Map.of("name", "Saw"));
        var row = world.store().find(world.model(Depot.Tool.class), tool.id(), World.root());
        assertThat(row.orElseThrow().writable())
                .contains("name", "drawer")
                .doesNotContain("remark");
        delete(world, Depot.Tool.class, tool.id());
    }

    @Test
    void hidesAndProtectsRowsByTheAdminOfAnInterface() {
        var world = world(Database.H2);
        for (var type :
                List.of(Depot.Shelf.class, Depot.Tool.class, Depot.Truck.class, Depot.Car.class)) {
            var seen = world.add(type, Map.of("name", "Seen"));
            var locked = world.add(type, Map.of("name", "Unlocked"));
            var table =
                    type == Depot.Truck.class || type == Depot.Car.class
                            ? "vehicle"
                            : type.getSimpleName();
            world.sql("update %s set name = 'Locked' where id = %s".formatted(table, locked.id()));
            var hidden = world.add(type, Map.of("name", "Hidden"));
            world.sql("update %s set hidden = true where id = %s".formatted(table, hidden.id()));
            var model = world.model(type);

            assertThat(rows(world, type))
                    .as("%s", type)
                    .contains(seen.id(), locked.id())
                    .doesNotContain(hidden.id());
            assertThat(world.store().find(model, hidden.id(), World.root())).isEmpty();
            assertThat(
                            world.store()
                                    .find(model, locked.id(), World.root())
                                    .orElseThrow()
                                    .operations())
                    .isEmpty();
            assertThat(
                            world.store()
                                    .find(model, seen.id(), World.root())
                                    .orElseThrow()
                                    .operations())
                    .contains("change");
            world.sql("delete from %s".formatted(type.getSimpleName()));
        }
        world.sql("delete from vehicle");
    }

    @Test
    void opensARowOfADeclaredSubtypeFromTheListOfItsRoot() {
        var world = world(Database.H2);
        var car = world.add(Depot.Car.class, Map.of("name", "Panda", "doors", 3));
        var truck = world.add(Depot.Truck.class, Map.of("name", "Actros"));

        assertThat(world.registry().all().stream().filter(EntityModel::listed))
                .extracting(EntityModel::name)
                .contains("Vehicle", "Car")
                .doesNotContain("Truck");
        assertThat(rows(world, Depot.Vehicle.class)).contains(car.id(), truck.id());
        assertThat(columns(world.model(Depot.Car.class)))
                .contains("name", "doors")
                .doesNotContain("remark");
        world.signIn();
        try {
            for (var address : List.of("vehicles/" + car.id(), "cars/" + car.id())) {
                world.open(address);
                assertThat(OpenForm.has("doors")).as(address).isTrue();
                OpenForm.type("doors", 5);
                OpenForm.save();
                var row = world.store().find(world.model(Depot.Car.class), car.id(), World.root());
                assertThat(row.orElseThrow().values()).containsEntry("doors", 5);
                var back =
                        world.change(
                                world.model(Depot.Vehicle.class),
                                row.orElseThrow(),
                                Map.of("doors", 3));
                assertThat(back).isInstanceOf(Outcome.Saved.class);
            }
            world.open("vehicles/" + truck.id());
            assertThat(OpenForm.has("load")).isTrue();
        } finally {
            world.signOut();
        }
        delete(world, Depot.Vehicle.class, car.id(), truck.id());
    }

    private static void delete(World world, Class<?> type, String... ids) {
        var result =
                world.store()
                        .delete(
                                world.model(type),
                                new Selection.Rows(List.of(ids)),
                                World.root(),
                                Locale.ENGLISH);
        assertThat(result.failures()).isEmpty();
    }

    private static List<String> rows(World world, Class<?> type) {
        var model = world.model(type);
        return world
                .store()
                .page(model, model.columns(), ListQuery.ALL, Stretch.first(99), World.root())
                .rows()
                .stream()
                .map(Row::id)
                .toList();
    }

    private static List<String> columns(EntityModel model) {
        return model.columns().stream().map(Column::name).toList();
    }
}
