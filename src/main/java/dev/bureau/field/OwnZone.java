package dev.bureau.field;

import static java.time.format.FormatStyle.MEDIUM;
import static java.time.format.FormatStyle.SHORT;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// Tells what the clock showed in the zone that a point of time was stored with, where that is
/// another than the reader's. UTC and the zone of the server say nothing: databases that keep no
/// zones give all values in them.
final class OwnZone {

    private OwnZone() {}

    /// The local time there and its zone in brackets, with the day where that differs; nothing for
    /// values without a zone of their own.
    static String beside(Object value, FieldContext context) {
        var there = there(value);
        if (there == null
                || there.getOffset().equals(ZoneOffset.UTC)
                || same(there, context.zone())
                || same(there, ZoneId.systemDefault())) {
            return "";
        }
        var here = there.withZoneSameInstant(context.zone());
        var format =
                there.toLocalDate().equals(here.toLocalDate())
                        ? DateTimeFormatter.ofLocalizedTime(SHORT)
                        : DateTimeFormatter.ofLocalizedDateTime(MEDIUM, SHORT);
        return " (%s %s)"
                .formatted(
                        format.withLocale(context.locale()).format(there), there.getZone().getId());
    }

    private static @Nullable ZonedDateTime there(Object value) {
        return switch (value) {
            case ZonedDateTime zoned -> zoned;
            case OffsetDateTime offset -> offset.toZonedDateTime();
            default -> null;
        };
    }

    private static boolean same(ZonedDateTime there, ZoneId zone) {
        return there.withZoneSameInstant(zone).getOffset().equals(there.getOffset());
    }
}
