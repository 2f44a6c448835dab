package newsroom.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import newsroom.sample.Sample.Dates;

/// When articles are begun, and how far they have come: less at weekends, nothing finished
/// tomorrow.
final class Calendar {

    private static final int DAYS = 540;
    private static final List<Integer> HOURS =
            List.of(
                    5, 6, 6, 7, 7, 8, 8, 8, 9, 9, 9, 10, 10, 11, 11, 12, 13, 13, 14, 14, 15, 15, 16,
                    17, 18, 19, 21);

    private final Instant now;
    private final Dice dice;

    Calendar(Instant now, Dice dice) {
        this.now = now;
        this.dice = dice;
    }

    /// The moments at which so many articles were begun, oldest first.
    List<Instant> beginnings(int count) {
        return Stream.generate(this::beginning)
                .filter(this::plausible)
                .limit(count)
                .sorted()
                .toList();
    }

    private Instant beginning() {
        return now.truncatedTo(ChronoUnit.DAYS)
                .minus(Duration.ofDays(dice.between(0, DAYS)))
                .plus(Duration.ofHours(dice.any(HOURS)))
                .plusSeconds(dice.between(0, 3599));
    }

    private boolean plausible(Instant begun) {
        var day = day(begun).getDayOfWeek();
        var weekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
        return begun.isBefore(now.minusSeconds(60)) && (!weekend || dice.hits(0.4));
    }

    /// What has become of an article until now. Almost all old ones are on the site; of the young
    /// ones many wait.
    Dates dates(Instant begun) {
        var published = begun.plusSeconds(1200 + (long) dice.delay(16 * 3600));
        var status = status(begun);
        if (!status.equals("published") || published.isBefore(now)) {
            return new Dates(status, begun, status.equals("published") ? published : null);
        }
        return new Dates(dice.hits(0.5) ? "review" : "draft", begun, null);
    }

    private String status(Instant begun) {
        var days = ChronoUnit.DAYS.between(begun, now);
        var chance = dice.between(0, 999);
        var drafts = days < 14 ? 140 : days < 60 ? 50 : 6;
        var reviews = days < 14 ? 230 : days < 60 ? 14 : 0;
        var rejected = days < 14 ? 15 : 18;
        return chance < drafts
                ? "draft"
                : chance < drafts + reviews
                        ? "review"
                        : chance < drafts + reviews + rejected ? "rejected" : "published";
    }

    /// A moment after the given one and before now, mostly soon after.
    Instant soonAfter(Instant moment) {
        var later = moment.plusSeconds(120 + (long) dice.heavyTail(9.6, 1.6));
        if (later.isBefore(now)) {
            return later;
        }
        return moment.plusSeconds(
                (long) (Duration.between(moment, now).toSeconds() * dice.between(1, 99) / 100.0));
    }

    /// What a text of that day may mention.
    static Map<String, String> facts(Instant moment) {
        var date = day(moment);
        var weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return Map.of("weekday", weekday, "season", season(date));
    }

    private static String season(LocalDate date) {
        return List.of("winter", "spring", "summer", "autumn").get(date.getMonthValue() % 12 / 3);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
