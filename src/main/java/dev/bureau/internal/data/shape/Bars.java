package dev.bureau.internal.data.shape;

import dev.bureau.query.Period.Unit;
import java.time.LocalDate;
import java.util.List;

/// How many rows of a list lie in each stretch of time, one after another without gaps.
///
/// @param unit how long each is
public record Bars(Unit unit, List<Bar> bars) {

    /// Nothing to show.
    public static final Bars NONE = new Bars(Unit.DAY, List.of());

    public Bars {
        bars = List.copyOf(bars);
    }

    /// A stretch of time.
    ///
    /// @param last its last day, included
    public record Bar(LocalDate first, LocalDate last, Count count) {}
}
