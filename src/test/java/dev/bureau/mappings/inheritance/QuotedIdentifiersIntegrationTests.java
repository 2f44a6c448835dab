package dev.bureau.mappings.inheritance;

import static dev.bureau.mappings.Mapping.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.action.Selection;
import dev.bureau.internal.data.shape.DeletePreview;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every name in quotes, and as the classes have it, so that case counts.
class QuotedIdentifiersIntegrationTests extends MappingTours {

    QuotedIdentifiersIntegrationTests() {
        super("inheritance");
    }

    @Override
    protected Map<String, String> properties() {
        return Map.of(
                "spring.jpa.properties.hibernate.globally_quoted_identifiers",
                "true",
                "spring.jpa.hibernate.naming.physical-strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                of("columns-globally-quoted", Payments.CardPayment.class)
                        .row("amount", new BigDecimal("12.50"), "holder", "Ana", "lastDigits", 1234)
                        .row("amount", new BigDecimal("8.00"), "holder", "Ben")
                        .change("amount", new BigDecimal("13.00"), "holder", "Anna")
                        .pickedBy(Payments.Invoice.class, "payment", "number", "2026-1"),
                of("columns-globally-quoted-single-table", Vehicles.SportsCar.class)
                        .row("name", "Spider", "wheels", 4, "doors", 2, "topSpeed", 240)
                        .row("name", "Roadster", "wheels", 4, "doors", 2, "topSpeed", 220)
                        .change("name", "Spyder", "topSpeed", 250)
                        .pickedBy(Vehicles.Booking.class, "vehicle", "customer", "Cleo"),
                of("columns-globally-quoted-tables", Shapes.Circle.class)
                        .row("name", "Sun", "colour", "yellow", "radius", 7.25)
                        .row("name", "Moon", "radius", 2.0)
                        .change("name", "Star", "radius", 9.5)
                        .pickedBy(Shapes.Drawing.class, "shapes", "title", "Sky"),
                of("columns-globally-quoted-keys", InheritedKeys.RegisteredLetter.class)
                        .row("key.series", "B", "key.number", 1, "title", "One", "code", "x")
                        .row("key.series", "B", "key.number", 2, "title", "Two")
                        .change("code", "y", "title", "Three")
                        .pickedBy(InheritedKeys.Report.class, "sources", "name", "Report"));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void knowsWhatTheDatabaseDeletesToo(Database database) {
        var world = world(database);
        var counter = world.add(Tickets.Counter.class, Map.of("name", "Main"));
        var note = new HashMap<String, Object>(Map.of("words", "Open", "counter", counter));
        world.add(Tickets.CounterNote.class, note);
        var counters = world.model(Tickets.Counter.class);
        var one = new Selection.Rows(List.of(counter.id()));

        var preview = world.store().previewDelete(counters, one, World.root());

        assertThat(preview.possible()).isTrue();
        assertThat(preview.goes())
                .extracting(DeletePreview.Affected::entity)
                .containsExactly("CounterNote");
        assertThat(world.store().delete(counters, one, World.root(), Locale.ENGLISH).failures())
                .isEmpty();
    }
}
