package dev.bureau.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A stretch of time counted from now in the reader's zone: `today`, `last-week`, `past-30-days`,
/// `next-12-hours`.
///
/// @param reach where it lies
/// @param count how many units, from 1; always 1 for a calendar unit
/// @param unit what is counted
public record Period(Reach reach, int count, Unit unit) {

    /// The greatest number of units.
    public static final int MOST = 9_999;

    private static final Pattern ROLLING = Pattern.compile("(past|next)-([1-9]\\d{0,3})-([a-z]+)s");
    private static final Pattern CALENDAR = Pattern.compile("(this|last|next)-([a-z]+)");

    /// Where a period lies.
    public enum Reach {
        /// The calendar unit that today is in.
        THIS,
        /// The calendar unit before.
        LAST,
        /// The calendar unit after.
        NEXT,
        /// So many units that end with today, or for hours now.
        PAST,
        /// So many units that begin with today, or for hours now.
        COMING
    }

    /// What a period is counted in.
    public enum Unit {
        HOUR,
        DAY,
        /// From Monday to Sunday.
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }

    /// Today and the days before it.
    public static Period past(int count, Unit unit) {
        return new Period(Reach.PAST, count, unit);
    }

    /// Today and the days after it.
    public static Period coming(int count, Unit unit) {
        return new Period(Reach.COMING, count, unit);
    }

    /// A calendar unit.
    public static Period calendar(Reach reach, Unit unit) {
        return new Period(reach, 1, unit);
    }

    /// Whether it is so many units from now, not a unit of the calendar.
    public boolean rolling() {
        return reach == Reach.PAST || reach == Reach.COMING;
    }

    /// The name used in URLs.
    public String code() {
        return switch (reach) {
            case THIS -> unit == Unit.DAY ? "today" : "this-" + name(unit);
            case LAST -> unit == Unit.DAY ? "yesterday" : "last-" + name(unit);
            case NEXT -> unit == Unit.DAY ? "tomorrow" : "next-" + name(unit);
            case PAST -> "past-" + count + "-" + name(unit) + "s";
            case COMING -> "next-" + count + "-" + name(unit) + "s";
        };
    }

    /// The period with this name.
    public static Optional<Period> of(String code) {
        return switch (code) {
            case "today" -> Optional.of(calendar(Reach.THIS, Unit.DAY));
            case "yesterday" -> Optional.of(calendar(Reach.LAST, Unit.DAY));
            case "tomorrow" -> Optional.of(calendar(Reach.NEXT, Unit.DAY));
            default -> rolling(code).or(() -> calendar(code));
        };
    }

    private static Optional<Period> rolling(String code) {
        var parts = ROLLING.matcher(code);
        return parts.matches()
                ? unit(parts.group(3), List.of(Unit.values()))
                        .map(unit ->
                                new Period(
                                        parts.group(1).equals("past") ? Reach.PAST : Reach.COMING,
                                        Integer.parseInt(parts.group(2)),
                                        unit))
                : Optional.empty();
    }

    private static Optional<Period> calendar(String code) {
        var parts = CALENDAR.matcher(code);
        return parts.matches()
                ? unit(parts.group(2), List.of(Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR))
                        .map(unit -> calendar(reach(parts.group(1)), unit))
                : Optional.empty();
    }

    private static Optional<Unit> unit(String name, List<Unit> known) {
        return known.stream().filter(unit -> name(unit).equals(name)).findFirst();
    }

    private static Reach reach(String name) {
        return Arrays.stream(Reach.values())
                .filter(reach -> reach.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}
