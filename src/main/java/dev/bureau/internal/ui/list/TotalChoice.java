package dev.bureau.internal.ui.list;

import dev.bureau.Total;
import dev.bureau.internal.data.shape.Wanted;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Totals;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.schema.Attribute;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which totals somebody wants under the columns of a list: those that were declared until they
/// choose others, which is remembered.
final class TotalChoice implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "totals";
    private static final String NOTHING = "-";

    private final Desk desk;
    private final EntityModel model;
    private final Map<String, List<Total>> chosen = new LinkedHashMap<>();
    private boolean on;

    TotalChoice(Desk desk, EntityModel model) {
        this.desk = desk;
        this.model = model;
        var kept = desk.preferences().of(model, desk.actor()).get(NAME);
        if (kept == null) {
            declared();
        } else if (!kept.equals(NOTHING)) {
            Arrays.stream(kept.split(",")).forEach(this::read);
        }
        on = !chosen.isEmpty();
    }

    private void declared() {
        for (var column : model.columns()) {
            if (column instanceof Column.Property property) {
                var totals = property.options().totals().stream().distinct();
                var possible = Totals.of(property.field().attribute());
                put(column.name(), totals.filter(possible::contains).toList());
            }
        }
    }

    private void read(String text) {
        var colon = text.lastIndexOf(':');
        if (colon > 0) {
            total(text.substring(colon + 1))
                    .ifPresent(total -> put(text.substring(0, colon), List.of(total)));
        }
    }

    private static Optional<Total> total(String name) {
        return Arrays.stream(Total.values()).filter(total -> total.name().equals(name)).findFirst();
    }

    private void put(String column, List<Total> totals) {
        if (!totals.isEmpty()) {
            chosen.merge(
                    column,
                    totals,
                    (one, other) ->
                            Stream.concat(one.stream(), other.stream()).distinct().toList());
        }
    }

    /// Whether totals are shown at all.
    boolean on() {
        return on;
    }

    /// Shows totals, sums of numbers if nothing was chosen yet, or none any more.
    void turn(List<Column.Property> columns) {
        on = !on;
        if (on && chosen.isEmpty()) {
            columns.stream()
                    .filter(TotalChoice::amount)
                    .forEach(column -> put(column.name(), List.of(Total.SUM)));
        }
        keep();
    }

    private static boolean amount(Column.Property column) {
        return column.field().attribute() instanceof Attribute.Numeric
                && Totals.of(column.field().attribute()).contains(Total.SUM);
    }

    List<Total> of(Column column) {
        return chosen.getOrDefault(column.name(), List.of());
    }

    /// Takes a total off, or shows it.
    void toggle(Column column, Total total) {
        var totals = of(column);
        if (totals.contains(total)) {
            chosen.put(column.name(), totals.stream().filter(it -> it != total).toList());
        } else {
            put(column.name(), List.of(total));
        }
        keep();
    }

    private void keep() {
        var text =
                chosen.entrySet().stream()
                        .flatMap(one ->
                                one.getValue().stream()
                                        .map(total -> one.getKey() + ":" + total.name()))
                        .collect(Collectors.joining(","));
        desk.preferences().keep(model, NAME, on && !text.isEmpty() ? text : NOTHING, desk.actor());
    }

    /// What to ask for.
    List<Wanted> wanted(List<Column.Property> columns) {
        return columns.stream()
                .flatMap(column ->
                        of(column).stream().map(total -> new Wanted(column.name(), total)))
                .toList();
    }
}
