package dev.bureau.internal.data.shape;

import dev.bureau.internal.data.value.Outside;
import dev.bureau.query.Period.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// How many rows of a list lie in each stretch of time, one after another without gaps.
///
/// @param unit how long each is
/// @param outside the rows that are in none of them, as far as there are such
public record Bars(Unit unit, List<Bar> bars, Map<Outside, Count> outside) {

    /// Nothing to show.
    public static final Bars NONE = new Bars(Unit.DAY, List.of(), Map.of());

    public Bars {
        bars = List.copyOf(bars);
        outside = Map.copyOf(outside);
    }

    /// A stretch of time.
    ///
    /// @param last its last day, included
    public record Bar(LocalDate first, LocalDate last, Count count) {}
}
