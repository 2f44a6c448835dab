package dev.bureau.internal.data.shape;

import dev.bureau.query.Period.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// By what a list is grouped.
///
/// @param path the dotted path of an attribute
/// @param unit the stretch of time that moments are grouped by; empty for other attributes
public record Grouping(String path, Optional<Unit> unit) {

    /// The stretches that can be chosen.
    public static final List<Unit> UNITS = List.of(Unit.YEAR, Unit.MONTH, Unit.DAY);

    private static final String BY = ":";

    /// As addresses have it: `status`, `publishedAt:month`.
    public String code() {
        return path + unit.map(it -> BY + it.name().toLowerCase(Locale.ROOT)).orElse("");
    }

    /// The grouping with this code; whether there is such an attribute is the store's to say.
    public static Optional<Grouping> of(String code) {
        var colon = code.indexOf(BY);
        if (colon < 0) {
            return code.isBlank()
                    ? Optional.empty()
                    : Optional.of(new Grouping(code, Optional.empty()));
        }
        return UNITS.stream()
                .filter(unit ->
                        unit.name().toLowerCase(Locale.ROOT).equals(code.substring(colon + 1)))
                .map(unit -> new Grouping(code.substring(0, colon), Optional.of(unit)))
                .findFirst();
    }
}
