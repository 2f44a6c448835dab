package dev.bureau.mappings.keys;

import static dev.bureau.mappings.Mapping.of;
import static dev.bureau.mappings.Mapping.other;

import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.keys.UnusualKeys.Account;
import dev.bureau.mappings.keys.UnusualKeys.Chapter;
import dev.bureau.mappings.keys.UnusualKeys.Command;
import dev.bureau.mappings.keys.UnusualKeys.Crate;
import dev.bureau.mappings.keys.UnusualKeys.Firm;
import dev.bureau.mappings.keys.UnusualKeys.Form;
import dev.bureau.mappings.keys.UnusualKeys.Pairing;
import dev.bureau.mappings.keys.UnusualKeys.Pass;
import dev.bureau.mappings.keys.UnusualKeys.Position;
import dev.bureau.mappings.keys.UnusualKeys.Quoted;
import dev.bureau.mappings.keys.UnusualKeys.Receipt;
import dev.bureau.mappings.keys.UnusualKeys.Slot;
import dev.bureau.mappings.keys.UnusualKeys.Ticket;
import dev.bureau.mappings.keys.UnusualKeys.Visa;
import dev.bureau.schema.Reference;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// Keys as they stand in schemas that grew.
class UnusualKeyMappingsIntegrationTests extends MappingTours {

    UnusualKeyMappingsIntegrationTests() {
        super("keys");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(names(), shapes(), shared()).flatMap(some -> some);
    }

    private static Stream<Mapping> names() {
        return Stream.of(
                of("key-quoted", Command.class)
                        .row("group", "a/b", "title", "One")
                        .row("group", "b", "title", "Two")
                        .change("title", "Three")
                        .pickedBy(Command.class, "previous", "group", "picks"),
                of("key-quoted-composite", Quoted.class)
                        .row("group", "A", "select", 1, "title", "One")
                        .row(
                                "group",
                                "A",
                                "select",
                                2,
                                "title",
                                "Two",
                                "next",
                                other(Quoted.class, "group", "Z", "select", 9))
                        .change("title", "Three")
                        .pickedBy(Quoted.class, "next", "group", "picks", "select", 1),
                of("key-class-property-access", Pass.class)
                        .row("country", "DE", "number", 1, "title", "One")
                        .row("country", "DE", "number", 2, "title", "Two")
                        .change("title", "Three"),
                of("key-class-mixed-access", Visa.class)
                        .row("country", "DE", "number", 1, "title", "One")
                        .row("country", "DE", "number", 2, "title", "Two")
                        .change("title", "Three"));
    }

    private static Stream<Mapping> shapes() {
        return Stream.of(
                of("key-embedded-generic", Pairing.class)
                        .row("id.one", "A", "id.other", 1, "title", "One")
                        .row("id.one", "A", "id.other", 2, "title", "Two")
                        .change("title", "Three"),
                of("key-embedded-generic-relation", GenericKeys.MuseumReport.class)
                        .row(
                                "id.visited",
                                other(GenericKeys.Museum.class, "name", "Old"),
                                "id.number",
                                1,
                                "title",
                                "One")
                        .row(
                                "id.visited",
                                other(GenericKeys.Museum.class, "name", "New"),
                                "id.number",
                                1,
                                "title",
                                "Two")
                        .change("title", "Three"),
                of("key-class-superclass", Slot.class)
                        .row("number", 1, "aisle", "A", "locked", true)
                        .row("number", 2, "aisle", "A", "locked", false)
                        .change("locked", false)
                        .pickedBy(Crate.class, "slot"),
                of("key-embedded-superclass", Form.class)
                        .row(
                                "stamp.office",
                                "A",
                                "stamp.number",
                                UUID.fromString("6f1c0b9e-0000-4000-8000-000000000001"),
                                "title",
                                "One")
                        .row(
                                "stamp.office",
                                "A",
                                "stamp.number",
                                UUID.fromString("6f1c0b9e-0000-4000-8000-000000000002"),
                                "title",
                                "Two")
                        .change("title", "Three"),
                of("key-class-sequence-part", Receipt.class)
                        .row("shop", "A", "title", "One")
                        .row("shop", "A", "title", "Two")
                        .change("title", "Three"),
                of("key-embedded-generated-part", Ticket.class)
                        .row("key.venue", "A", "title", "One")
                        .row("key.venue", "A", "title", "Two")
                        .change("title", "Three"),
                of("key-natural-relation", Chapter.class)
                        .row(
                                "book",
                                other(JoinKeys.Book.class, "title", "B"),
                                "number",
                                "1",
                                "title",
                                "One")
                        .row(
                                "book",
                                other(JoinKeys.Book.class, "title", "C"),
                                "number",
                                "1",
                                "title",
                                "Two")
                        .change("title", "Three"));
    }

    private static Stream<Mapping> shared() {
        return Stream.of(
                of("key-self-reference", Account.class)
                        .row(
                                "key.company",
                                "A",
                                "key.number",
                                "1",
                                "title",
                                "One",
                                "parent",
                                account())
                        .row(
                                "key.company",
                                "A",
                                "key.number",
                                "2",
                                "title",
                                "Two",
                                "clearing",
                                number())
                        .change("title", "Three", "parent", account())
                        .pickedBy(Account.class, "parent", "key.company", "B", "key.number", "1"),
                of("key-shared-column", Position.class)
                        .row(
                                "firm",
                                other(Firm.class, "code", "f1", "title", "Firm"),
                                "number",
                                1,
                                "title",
                                "One")
                        .row(
                                "firm",
                                other(Firm.class, "code", "f2", "title", "Firm"),
                                "number",
                                1,
                                "title",
                                "Two",
                                "superiorNumber",
                                1)
                        .change("title", "Three", "superiorNumber", 1));
    }

    /// The number of another account of the same company.
    private static Mapping.Made number() {
        return world -> ((Reference) account().apply(world)).id().substring("A~".length());
    }

    private static Mapping.Made account() {
        return world ->
                world.add(
                        Account.class,
                        Map.of("key.company", "A", "key.number", UUID.randomUUID().toString()));
    }
}
