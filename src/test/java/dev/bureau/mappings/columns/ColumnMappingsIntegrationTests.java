package dev.bureau.mappings.columns;

import static dev.bureau.mappings.Mapping.other;

import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.Mapping.Made;
import dev.bureau.mappings.MappingTours;
import java.math.BigDecimal;
import java.util.stream.Stream;

/// Columns that are shared, partly written, named or limited in unusual ways.
class ColumnMappingsIntegrationTests extends MappingTours {

    ColumnMappingsIntegrationTests() {
        super("columns");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.concat(shared(), Stream.concat(written(), named()));
    }

    private static Stream<Mapping> shared() {
        return Stream.of(
                Mapping.of("columns-twice", Shared.Parcel.class)
                        .row("label", "A", "sender", sender("Ann"))
                        .row("label", "B", "sender", sender("Bob"))
                        .change("sender", sender("Cid")),
                Mapping.of("columns-twice-number", Shared.Letter.class)
                        .row("label", "A")
                        .row("label", "B")
                        .change("label", "C"),
                Mapping.of("columns-raw-key", Shared.Stamp.class)
                        .row("motif", "Rose", "senderId", 12L)
                        .row("motif", "Tulip", "senderId", 13L)
                        .change("senderId", 14L),
                Mapping.of("columns-one-table", Shared.Front.class)
                        .row("number", 1, "street", "Main", "colour", "red")
                        .row("number", 2, "street", "Side", "colour", "blue")
                        .change("colour", "green"));
    }

    private static Stream<Mapping> written() {
        return Stream.of(
                Mapping.of("columns-once", Written.Permit.class)
                        .row("holder", "Ann", "number", "P1")
                        .row("holder", "Bob", "number", "P2")
                        .change("remark", "late"),
                Mapping.of("columns-defaults", Written.Ticket.class)
                        .row("subject", "Door")
                        .row("state", "OPEN", "priority", 1)
                        .change("priority", 2),
                Mapping.of("columns-secret", Written.Login.class)
                        .row("name", "ann", "password", "{bcrypt}$2a$10$one")
                        .row("name", "bob", "password", "{bcrypt}$2a$10$two")
                        .change("name", "cid"),
                Mapping.of("columns-limits", Written.Offer.class)
                        .row("name", "Pen", "price", new BigDecimal("1.25"), "pieces", 4)
                        .row("name", "Ink", "price", new BigDecimal("499.99"), "body", text(9_000))
                        .change("summary", text(400)));
    }

    private static Stream<Mapping> named() {
        return Stream.of(
                Mapping.of("columns-keywords", Names.Keywords.class)
                        .row("select", "A", "group", "G", "user", 1, "from", true)
                        .row("select", "B", "group", "H", "user", 2)
                        .change("group", "I")
                        .pickedBy(Names.Keywords.class, "order", "select", "C"),
                Mapping.of("columns-names", Names.Odd.class)
                        .row("author_id", "1", "x", 1, "aName", "n", "URL", "u", "größe", 3)
                        .row("author_id", "2", "x", 2, "eMail", "e", "Titel", "t", "größe", 4)
                        .change("aName", "m"),
                Mapping.of("columns-many", Survey.class)
                        .row("title", "One", "answer1", "yes", "points22", 5)
                        .row("title", "Two", "answer9", "no", "points11", 6)
                        .change("answer22", "perhaps"));
    }

    private static Made sender(String name) {
        return other(Shared.Sender.class, "name", name);
    }

    private static String text(int length) {
        return "x".repeat(length);
    }
}
