package dev.bureau.mappings.inheritance;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.action.Selection;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.form.OpenForm;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.query.Order;
import dev.bureau.schema.Reference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Hierarchies of every kind.
class InheritanceMappingsIntegrationTests extends MappingTours {

    private static final Window MANY = new Window(0, 500);

    InheritanceMappingsIntegrationTests() {
        super("inheritance");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                Mapping.of("inheritance-single-table", Vehicles.Truck.class)
                        .row("name", "Actros", "wheels", 6, "loadTons", 18.5)
                        .row("name", "Atego", "wheels", 4)
                        .change("loadTons", 7.5)
                        .pickedBy(Vehicles.Booking.class, "vehicle", "customer", "Ana"),
                Mapping.of("inheritance-concrete-parent", Vehicles.Car.class)
                        .row("name", "Panda", "wheels", 4, "doors", 3)
                        .row("name", "Golf", "wheels", 4, "doors", 5, "convertible", true)
                        .change("doors", 4, "convertible", true)
                        .pickedBy(Vehicles.Booking.class, "replacement", "customer", "Ben"),
                Mapping.of("inheritance-levels", Vehicles.SportsCar.class)
                        .row("name", "Spider", "wheels", 4, "doors", 2, "topSpeed", 240)
                        .row("name", "Roadster", "wheels", 4, "doors", 2, "topSpeed", 220)
                        .change("name", "Spyder", "topSpeed", 250)
                        .pickedBy(Vehicles.Booking.class, "vehicle", "customer", "Cleo"),
                Mapping.of("inheritance-joined", Payments.CardPayment.class)
                        .row("amount", new BigDecimal("12.50"), "holder", "Ana", "lastDigits", 1234)
                        .row("amount", new BigDecimal("8.00"), "holder", "Ben")
                        .change("amount", new BigDecimal("13.00"), "holder", "Anna")
                        .pickedBy(Payments.Invoice.class, "payment", "number", "2026-1"),
                Mapping.of("inheritance-abstract-middle", Payments.Transfer.class)
                        .row("amount", BigDecimal.TEN, "bank", "First", "iban", "DE02")
                        .row("amount", BigDecimal.ONE, "bank", "Second", "iban", "DE03")
                        .change("bank", "Third", "iban", "DE04")
                        .pickedBy(Payments.Invoice.class, "payment", "number", "2026-2"),
                Mapping.of("inheritance-table-per-class", Shapes.Circle.class)
                        .row("name", "Sun", "colour", "yellow", "radius", 7.25)
                        .row("name", "Moon", "radius", 2.0)
                        .change("name", "Star", "radius", 9.5)
                        .pickedBy(Shapes.Drawing.class, "shapes", "title", "Sky"),
                Mapping.of("inheritance-table-per-class-root", Shapes.Shape.class)
                        .row("name", "Blob", "colour", "red")
                        .row("name", "Smudge")
                        .change("colour", "blue")
                        .pickedBy(Shapes.Drawing.class, "frame", "title", "Frame"),
                Mapping.of("inheritance-secondary-table", Assets.Machine.class)
                        .row(
                                "label",
                                "Lathe",
                                "price",
                                new BigDecimal("900.00"),
                                "power",
                                3,
                                "serviced",
                                LocalDate.of(2026, 1, 2))
                        .row("label", "Drill", "bought", LocalDate.of(2025, 5, 1))
                        .change("power", 4, "serviced", LocalDate.of(2026, 2, 3)),
                Mapping.of("inheritance-unmapped-middle", Assets.Furniture.class)
                        .row("label", "Desk", "room", "12")
                        .row("label", "Chair", "room", "14")
                        .change("room", "15"),
                Mapping.of("inheritance-number-discriminator", Assets.Asset.class)
                        .row("label", "Thing", "bought", LocalDate.of(2024, 4, 4))
                        .row("label", "Other thing")
                        .change("label", "Item"),
                Mapping.of("inheritance-char-discriminator", Animals.Cat.class)
                        .row("tag", "c/1", "name", "Minka", "indoor", true)
                        .row("tag", "c 2", "name", "Tom")
                        .change("name", "Tiger"),
                Mapping.of("inheritance-discriminator-attribute", Animals.Animal.class)
                        .row("tag", "a-1", "name", "Newt")
                        .row("tag", "a-2", "name", "Owl")
                        .change("name", "Eagle owl"),
                Mapping.of("inheritance-discriminator-formula", Readings.WaterReading.class)
                        .row("meter", "W1", "flow", 10)
                        .row("meter", "W2", "flow", 20)
                        .change("flow", 30),
                Mapping.of("inheritance-self-reference", Creatures.Hound.class)
                        .row(
                                "description",
                                "Rex",
                                "breed",
                                "Collie",
                                "mother",
                                Mapping.other(Creatures.Mammal.class, "description", "Lassie"))
                        .row("description", "Bello", "pregnant", true)
                        .change("breed", "Pug"));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void showsRowsOfAllTypesInTheListOfTheRoot(Database database) {
        var world = world(database);
        var card = add(world, Payments.CardPayment.class, "holder", "Zoe", "lastDigits", 77);
        var transfer = add(world, Payments.Transfer.class, "bank", "Aare", "iban", "CH1");
        var list = world.model(Payments.Payment.class);

        assertThat(page(world, list, ListQuery.ALL))
                .extracting(Row::entity, Row::label)
                .containsExactlyInAnyOrder(tuple("CardPayment", "Zoe"), tuple("Transfer", "Aare"));
        assertThat(page(world, list, type("CardPayment")))
                .extracting(Row::id)
                .containsExactly(card);
        assertThat(page(world, list, type("CardPayment", "Transfer"))).hasSize(2);
        assertThat(page(world, list, sorted("type")))
                .extracting(Row::id)
                .containsExactly(card, transfer);
        assertThat(page(world, list, sorted("-type")))
                .extracting(Row::id)
                .containsExactly(transfer, card);
        assertThat(page(world, list, ListQuery.ALL.withSearch("aar")))
                .extracting(Row::id)
                .containsExactly(transfer);
        assertThat(world.store().check(list, type("Cheque"), World.root()).problems()).hasSize(1);
        assertThat(options(world, "zo")).extracting(Reference::id).containsExactly(card);
        assertThat(options(world, "")).extracting(Reference::id).contains(card, transfer);

        delete(world, list, World.root(), card, transfer);
        assertThat(world.store().history(list, card, new Window(0, 9), World.root()))
                .extracting(Revision::entity)
                .containsExactly("CardPayment", "CardPayment");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void opensTheListOfTheRootToThoseWhoMaySeeOneType(Database database) {
        var world = world(database);
        var card = add(world, Payments.CardPayment.class, "holder", "Zoe", "lastDigits", 77);
        var transfer = add(world, Payments.Transfer.class, "bank", "Aare", "iban", "CH1");
        var list = world.model(Payments.Payment.class);
        var cashier = actor("CardPayment:change", "Transfer:add");
        var auditor = actor("Payment:view");

        assertThat(
                        world.store()
                                .page(
                                        list,
                                        list.columns(),
                                        ListQuery.ALL,
                                        Stretch.first(MANY.limit()),
                                        cashier)
                                .rows())
                .extracting(Row::id)
                .containsExactly(card);
        assertThat(world.store().find(list, transfer, cashier)).isEmpty();
        assertThat(world.store().find(list, card, cashier).orElseThrow().operations())
                .contains("change")
                .doesNotContain("delete");
        assertThat(world.store().addable(list, cashier))
                .extracting(EntityModel::name)
                .containsExactly("Transfer");
        assertThat(world.store().history(list, transfer, MANY, cashier)).isEmpty();
        assertThat(
                        world.store()
                                .page(
                                        list,
                                        list.columns(),
                                        ListQuery.ALL,
                                        Stretch.first(MANY.limit()),
                                        auditor)
                                .rows())
                .hasSize(2);
        assertThat(world.store().find(list, card, auditor).orElseThrow().operations()).isEmpty();

        delete(world, list, World.root(), card, transfer);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void asksTheDatabaseAsOftenForManyRowsAsForFew(Database database) {
        var world = world(database);
        var list = world.model(Shapes.Shape.class);
        var ids = new ArrayList<String>();
        ids.add(add(world, Shapes.Circle.class, "name", "c"));
        ids.add(add(world, Shapes.Square.class, "name", "s"));
        var few = statements(world, list);
        for (var at = 0; at < 20; at++) {
            ids.add(add(world, Shapes.Circle.class, "name", "c" + at));
            ids.add(add(world, Shapes.Shape.class, "name", "p" + at));
        }

        assertThat(statements(world, list)).isEqualTo(few);

        delete(world, list, World.root(), ids.toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void editsChildrenOfSeveralTypesInOneForm(Database database) {
        var world = world(database);
        var fleets = world.model(Vehicles.Fleet.class);
        var children =
                List.of(
                        child("Car", "name", "Panda", "wheels", 4, "doors", 3),
                        child("Truck", "name", "Atego", "wheels", 6, "loadTons", 7.5));
        var values = Map.of("name", new Edit.Value("", "City"));
        var edit = new Edit(Edit.Kind.ADD, "Fleet", "", values, Map.of("vehicles", children));
        var saved = (Outcome.Saved) world.store().save(edit, World.root(), Locale.ENGLISH);

        var fleet = world.store().find(fleets, saved.id(), World.root()).orElseThrow();
        var rows = fleet.children().getOrDefault("vehicles", List.of());
        assertThat(rows).extracting(Snapshot::entity).containsExactly("Car", "Truck");
        assertThat(rows.get(0).values()).containsEntry("doors", 3).doesNotContainKey("loadTons");
        assertThat(rows.get(1).values()).containsEntry("loadTons", 7.5);
        delete(world, fleets, World.root(), saved.id());
    }

    @Test
    void asksForTheTypeOfANewRow() {
        var world = world(Database.H2);
        world.signIn();
        try {
            world.open("vehicles/add");
            assertThat(links())
                    .contains(
                            "vehicles/add?type=Car",
                            "vehicles/add?type=SportsCar",
                            "vehicles/add?type=Truck");
            world.open("vehicles/add?type=Truck&name=Actros");
            assertThat(OpenForm.has("loadTons")).isTrue();
            assertThat(OpenForm.has("doors")).isFalse();
        } finally {
            world.signOut();
        }
    }

    @Test
    void standsOnceInTheSidebar() {
        var registry = world(Database.H2).registry();

        assertThat(registry.all().stream().filter(EntityModel::listed).map(EntityModel::name))
                .contains("Vehicle", "Payment", "Fleet")
                .doesNotContain("Car", "SportsCar", "Truck", "BankPayment", "Transfer");
        assertThat(registry.byName("Car").flatMap(registry::home).map(EntityModel::name))
                .contains("Vehicle");
    }

    private static List<String> links() {
        return _find(Link.class).stream().map(Link::getHref).toList();
    }

    private static Edit child(String entity, Object... values) {
        var typed = new LinkedHashMap<String, Edit.Value>();
        for (var at = 0; at < values.length; at += 2) {
            typed.put(values[at].toString(), new Edit.Value(null, values[at + 1]));
        }
        return new Edit(Edit.Kind.ADD, entity, "", typed, Map.of());
    }

    private static String add(World world, Class<?> type, Object... values) {
        var byPath = new LinkedHashMap<String, @Nullable Object>();
        for (var at = 0; at < values.length; at += 2) {
            byPath.put(values[at].toString(), values[at + 1]);
        }
        return world.add(type, byPath).id();
    }

    private static void delete(World world, EntityModel model, Actor actor, String... ids) {
        var rows = new Selection.Rows(List.of(ids));
        assertThat(world.store().delete(model, rows, actor, Locale.ENGLISH).failures()).isEmpty();
    }

    private static List<Row> page(World world, EntityModel model, ListQuery query) {
        return world.store()
                .page(model, model.columns(), query, Stretch.first(MANY.limit()), World.root())
                .rows();
    }

    private static List<Reference> options(World world, String words) {
        var invoices = world.model(Payments.Invoice.class);
        return world.store().options(invoices, "payment", words, MANY, World.root());
    }

    private static long statements(World world, EntityModel model) {
        return World.statements(() -> page(world, model, ListQuery.ALL));
    }

    private static ListQuery type(String... names) {
        return ListQuery.ALL.withFilter(new Condition.Compare("type", Operator.IS, names));
    }

    private static ListQuery sorted(String by) {
        var descending = by.startsWith("-");
        return ListQuery.ALL.withOrders(
                List.of(new Order(descending ? by.substring(1) : by, descending)));
    }

    private static Actor actor(String... rights) {
        var granted =
                Stream.of(rights)
                        .map(right -> right.split(":"))
                        .map(right -> new Permission(right[0], right[1]))
                        .collect(Collectors.toSet());
        return new Actor("some", "Some", false, Set.of(), granted, ZoneOffset.UTC);
    }
}
