package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.ui.parts.Desk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Tells how long ago something was, with the exact time on hover.
public final class Ago {

    private static final int LONGEST_DAYS = 7;

    private Ago() {}

    /// The words, with the exact time as title.
    public static Span of(Desk desk, Instant instant) {
        var span = new Span(words(desk, instant));
        span.addClassName("bureau-ago");
        span.setTitle(exact(desk, instant, FormatStyle.MEDIUM) + " " + desk.actor().zone().getId());
        return span;
    }

    static String words(Desk desk, Instant instant) {
        var past = Duration.between(instant, Clock.systemUTC().instant());
        if (past.toMinutes() < 1) {
            return desk.text("form.ago.now");
        }
        if (past.toHours() < 1) {
            return desk.text("form.ago.minutes", past.toMinutes());
        }
        if (past.toDays() < 1) {
            return desk.text("form.ago.hours", past.toHours());
        }
        return past.toDays() < LONGEST_DAYS
                ? desk.text("form.ago.days", past.toDays())
                : exact(desk, instant, FormatStyle.SHORT);
    }

    static String exact(Desk desk, Instant instant, FormatStyle time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, time)
                .withLocale(desk.locale())
                .format(instant.atZone(desk.actor().zone()));
    }
}
