package dev.bureau.internal.data.shape;

import dev.bureau.internal.data.value.Days;
import dev.bureau.query.Period.Unit;
import java.time.LocalDate;
import java.util.List;

/// The years, months or days that rows can be told apart by.
///
/// @param unit what they are
/// @param firsts the first day of each that has rows, in order
public record DateSteps(Unit unit, List<LocalDate> firsts) {

    /// Nothing to tell apart.
    public static final DateSteps NONE = new DateSteps(Unit.DAY, List.of());

    public DateSteps {
        firsts = List.copyOf(firsts);
    }

    /// The last day of the step that begins so.
    public static LocalDate last(Unit unit, LocalDate first) {
        return Days.unit(unit, first).last();
    }
}
