package dev.bureau.internal.model;

import java.util.List;
import java.util.Locale;

/// Tells by its name what a moment of a row means.
final class Moments {

    private static final List<String> MADE =
            List.of("created", "inserted", "entered", "registered", "placed", "posted", "ordered");
    private static final List<String> PUBLIC =
            List.of(
                    "published",
                    "released",
                    "received",
                    "issued",
                    "sent",
                    "occurred",
                    "logged",
                    "paid",
                    "submitted",
                    "started");
    private static final List<String> CHANGED = List.of("updated", "modified", "changed", "edited");

    private Moments() {}

    /// Whether the name says when a row was made: "createdAt", "dateCreated", "creationDate".
    static boolean created(String name) {
        return says(name, MADE) || name.toLowerCase(Locale.ROOT).startsWith("creation");
    }

    /// Whether the name says when a row was changed last.
    static boolean changed(String name) {
        return says(name, CHANGED) || name.toLowerCase(Locale.ROOT).startsWith("lastmod");
    }

    /// Whether the name says when a row became public or something happened: "publishedAt",
    /// "orderDate", "date".
    static boolean published(String name) {
        var naming = Naming.of(name);
        return says(name, PUBLIC)
                || naming.isAny("date", "timestamp")
                || naming.endsAny(
                        "order date",
                        "invoice date",
                        "transaction date",
                        "visit date",
                        "event date",
                        "posting date",
                        "value date",
                        "entry date",
                        "log date");
    }

    /// Whether the name says something of a life or the future rather than of an event.
    static boolean ahead(String name) {
        return Naming.of(name)
                .hasAny(
                        "birth",
                        "born",
                        "dob",
                        "birthday",
                        "birthdate",
                        "expires",
                        "expiry",
                        "expiration",
                        "due",
                        "until",
                        "end",
                        "valid",
                        "death",
                        "deleted");
    }

    private static boolean says(String name, List<String> words) {
        var said = Naming.of(name).words();
        return words.stream().anyMatch(said::contains);
    }
}
