package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.bureau.field.MomentField;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.schema.Attribute;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Tells moments from now, "3 hours ago", with the time itself on hover.
record Ages(Desk desk, ZoneId zone, Clock clock) {

    private static final int DAYS_OF_MONTH = 30;
    private static final int DAYS_OF_YEAR = 365;

    Ages(Desk desk) {
        this(desk, desk.actor().zone(), Clock.systemUTC());
    }

    /// The cell with other words, where it shows a day or a point of time.
    Component of(Component cell, Field field, Object value) {
        if (cell instanceof Span span && field.type() instanceof MomentField type) {
            words(field.attribute(), type.encode(value)).ifPresent(words -> retell(span, words));
        }
        return cell;
    }

    private static void retell(Span cell, String words) {
        cell.setTitle(cell.getTitle().filter(title -> !title.isEmpty()).orElseGet(cell::getText));
        cell.setText(words);
    }

    private Optional<String> words(Attribute attribute, String text) {
        if (!(attribute instanceof Attribute.Moment moment)) {
            return Optional.empty();
        }
        try {
            return switch (moment.kind()) {
                case DATE -> Optional.of(days(LocalDate.parse(text), "today"));
                case DATE_TIME, INSTANT -> Optional.of(words(instant(text)));
                case TIME, YEAR, YEAR_MONTH, DURATION, PERIOD -> Optional.empty();
            };
        } catch (DateTimeException tooFar) {
            return Optional.empty();
        }
    }

    private Instant instant(String text) {
        return DateTimeFormatter.ISO_DATE_TIME.parseBest(
                                text, ZonedDateTime::from, LocalDateTime::from)
                        instanceof ZonedDateTime zoned
                ? zoned.toInstant()
                : LocalDateTime.parse(text).atZone(zone).toInstant();
    }

    private String words(Instant moment) {
        var away = Duration.between(clock.instant(), moment);
        var minutes = Math.abs(away.toMinutes());
        if (minutes < 1) {
            return desk.text("list.age.now");
        }
        if (minutes < Duration.ofHours(1).toMinutes()) {
            return text("minutes", minutes, away.isNegative());
        }
        return minutes < Duration.ofDays(1).toMinutes()
                ? text("hours", Math.abs(away.toHours()), away.isNegative())
                : days(LocalDate.ofInstant(moment, zone), "now");
    }

    private String days(LocalDate day, String same) {
        var away = ChronoUnit.DAYS.between(LocalDate.now(clock.withZone(zone)), day);
        var days = Math.abs(away);
        if (days == 0) {
            return desk.text("list.age." + same);
        }
        if (days < DAYS_OF_MONTH) {
            return text("days", days, away < 0);
        }
        return days < DAYS_OF_YEAR
                ? text("months", days / DAYS_OF_MONTH, away < 0)
                : text("years", days / DAYS_OF_YEAR, away < 0);
    }

    private String text(String unit, long count, boolean past) {
        return desk.text("list.age." + (past ? "ago." : "in.") + unit, count);
    }
}
