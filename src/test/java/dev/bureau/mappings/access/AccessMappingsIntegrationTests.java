package dev.bureau.mappings.access;

import static dev.bureau.mappings.Mapping.other;

import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.Mapping.Made;
import dev.bureau.mappings.Mapping.Step;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.access.bank.Account;
import dev.bureau.schema.Reference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.AuditorAware;
import org.springframework.data.jpa.repository.config.EnableJpaAuditing;

/// Ways in which entities let others at their values.
class AccessMappingsIntegrationTests extends MappingTours {

    AccessMappingsIntegrationTests() {
        super("access", Audit.class);
    }

    @Override
    protected Map<String, String> properties() {
        return Map.of("spring.jpa.mapping-resources", "dev/bureau/mappings/access/orm.xml");
    }

    /// Has rows audited.
    @Configuration(proxyBeanMethods = false)
    @EnableJpaAuditing
    static class Audit {
        @Bean
        AuditorAware<String> auditor() {
            return () -> Optional.of("the auditor");
        }
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(vessels(), values(), filled(), families(), readings(), names(), locks())
                .flatMap(mappings -> mappings);
    }

    private static Stream<Mapping> vessels() {
        return Stream.of(
                Mapping.of("access-field", Vessels.Boat.class)
                        .row("name", "Ada", "length", 12)
                        .row("name", "Bea", "length", 9)
                        .change("name", "Cleo")
                        .pickedBy(Vessels.Mooring.class, "boat"),
                Mapping.of("access-property", Vessels.Lighthouse.class)
                        .row("code", "NORTH", "height", 40, "lit", true, "isManned", true)
                        .row("code", "SOUTH", "height", 30, "lit", false, "isManned", false)
                        .change("code", "EAST"),
                Mapping.of("access-mixed", Vessels.Tug.class)
                        .row("name", "Max", "owner", "Port", "kilowatts", 300, "isBusy", true)
                        .row("name", "Tom", "owner", "Town", "kilowatts", 600, "isBusy", false)
                        .change("owner", "State"),
                Mapping.of("access-collections", Crews.class)
                        .row("name", "Day", "sailors", sailors("A"), "cooks", sailors("B"))
                        .row("name", "Night", "sailors", sailors("C"), "guests", sailors("D"))
                        .change("guests", sailors("E")),
                Mapping.of("access-copies", Crews.Shift.class)
                        .row("name", "Early", "hands", sailors("F"))
                        .row("name", "Late", "hands", sailors("G"))
                        .change("hands", sailors("H")));
    }

    private static Stream<Mapping> values() {
        return Stream.of(
                Mapping.of("access-value-objects", Voyage.class)
                        .row("name", "Out", "stay.arrival", day(1), "stay.departure", day(3))
                        .row(
                                "name",
                                "Back",
                                "stay.arrival",
                                day(4),
                                "stay.departure",
                                day(9),
                                "fare.amount",
                                new BigDecimal("12.50"),
                                "fare.currency",
                                Currency.getInstance("EUR"))
                        .change("stay.departure", day(5)),
                Mapping.of("access-records", Families.Chart.class)
                        .row("name", "Bay", "frame.start.x", 1, "frame.start.y", 2)
                        .row("name", "Sound", "frame.start.x", 3, "frame.end.y", 4)
                        .change("frame.end.x", 5),
                Mapping.of("access-parent", Families.Barge.class)
                        .row("name", "Ems", "hull.steel", "A", "hull.plates", 40)
                        .row("name", "Elbe", "hull.steel", "B", "hull.plates", 50)
                        .change("hull.steel", "C"),
                Mapping.of("access-embeddable-kinds", Families.Yacht.class)
                        .row("name", "One", "drive.power", 40)
                        .row("name", "Two", "drive.power", 50)
                        .change("drive.power", 60));
    }

    private static Stream<Mapping> filled() {
        return Stream.of(
                Mapping.of("access-audited", Registers.Entry.class)
                        .row("text", "One")
                        .row("text", "Two")
                        .change("text", "Three"),
                Mapping.of("access-callbacks", Registers.Waybill.class)
                        .row("goods", "Green tea")
                        .row("goods", "Black tea", "code", "BT")
                        .change("goods", "White tea"),
                Mapping.of("access-persistable", Registers.Flag.class)
                        .row("code", "A", "country", "Aruba")
                        .row("code", "B", "country", "Benin")
                        .change("country", "Chad"));
    }

    private static Stream<Mapping> families() {
        return Stream.of(
                Mapping.of("access-generics", Families.Buoy.class)
                        .row("mark", "N", "place", pier("X"), "others", Set.of())
                        .row("mark", "S", "place", pier("Y"))
                        .change("mark", "E"),
                Mapping.of("access-generics-number", Families.Depth.class)
                        .row("mark", 4, "place", pier("X"))
                        .row("mark", 12, "place", pier("Y"))
                        .change("mark", 7),
                Mapping.of("access-secondary-table", Families.Dock.class)
                        .row("name", "East", "permit", "P1")
                        .row("name", "West")
                        .change("permit", "P2"),
                Mapping.of("access-overrides", Families.Ferry.class)
                        .row("line", "1", "from.name", "Here", "from.pier", pier("Z"))
                        .row("line", "2", "to.name", "There", "to.pier", pier("Z"))
                        .change("to.name", "Elsewhere"));
    }

    private static Stream<Mapping> readings() {
        return Stream.of(
                read(Mapping.of("access-immutable", Readings.Tide.class))
                        .filledBy(
                                "insert into tide (id, harbour, metres) values (1, 'North', 3)",
                                "insert into tide (id, harbour, metres) values (2, 'South', 4)"),
                read(Mapping.of("access-view", Readings.TideHeight.class)),
                Mapping.of("access-late", Readings.Gauge.class)
                        .row("name", "A", "serial", "S1", "manual", "Read me")
                        .row("name", "B", "serial", "S2", "twin", gauge("C"))
                        .change("model", gauge("D"))
                        .pickedBy(Readings.Gauge.class, "twin", "name", "E"));
    }

    private static Mapping read(Mapping mapping) {
        return mapping.without(Step.ADD, "nobody writes these rows")
                .without(Step.CHANGE, "nobody writes these rows")
                .without(Step.CONFLICT, "nobody writes these rows")
                .without(Step.DELETE, "nobody writes these rows");
    }

    private static Stream<Mapping> names() {
        return Stream.of(
                Mapping.of("access-same-name", dev.bureau.mappings.access.billing.Account.class)
                        .row("payer", "Ann")
                        .row("payer", "Bob")
                        .change("payer", "Cid")
                        .pickedBy(Account.class, "billing"),
                Mapping.of("access-same-name-other", Account.class)
                        .row("holder", "Ann")
                        .row("holder", "Bob")
                        .change("holder", "Cid"),
                Mapping.of("access-xml", Berth.class)
                        .row("number", "A1", "depth", new BigDecimal("12.5"), "size.length", 90)
                        .row("number", "A2", "note", "x".repeat(900), "size.width", 20)
                        .change("size.length", 80));
    }

    private static Stream<Mapping> locks() {
        return Stream.of(
                lock("int", Locks.ByInt.class),
                lock("long", Locks.ByLong.class),
                lock("short", Locks.ByShort.class),
                lock("timestamp", Locks.ByTimestamp.class),
                lock("instant", Locks.ByInstant.class),
                lock("time", Locks.ByTime.class),
                lock("all", Locks.ByAll.class),
                lock("changes", Locks.ByChanges.class),
                lock("nothing", Locks.ByNothing.class));
    }

    private static Mapping lock(String by, Class<?> entity) {
        return Mapping.of("access-lock-" + by, entity)
                .row("name", "One", "size", 1)
                .row("name", "Two", "size", 2)
                .change("name", "Three");
    }

    private static Made gauge(String name) {
        return other(Readings.Gauge.class, "name", name);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 5, day);
    }

    private static Made pier(String name) {
        return other(Families.Pier.class, "name", name);
    }

    private static Made sailors(String name) {
        var sailor = other(Crews.Sailor.class, "name", name);
        return world -> Set.of((Reference) sailor.apply(world));
    }
}
