package dev.bureau.internal.ui.list;

import dev.bureau.field.FieldContext;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a cell needs of the rest of its row, such as the currency of a price.
final class Beside {

    private final Map<String, Integer> places = new HashMap<>();

    /// @param asked the columns that rows have cells of
    Beside(Column.Property property, List<Column> asked) {
        for (var path : property.field().type().beside()) {
            for (var at = 0; at < asked.size(); at++) {
                if (asked.get(at).name().equals(prefix(property) + path)) {
                    places.put(path, at);
                }
            }
        }
    }

    /// The surroundings of the cell in this row.
    FieldContext in(Row row, FieldContext context) {
        if (places.isEmpty()) {
            return context;
        }
        var values = new HashMap<String, Object>();
        places.forEach((path, at) -> {
            var value = at < row.cells().size() ? row.cells().get(at) : null;
            if (value != null) {
                values.put(path, value);
            }
        });
        return context.in(values);
    }

    /// The shown columns, and behind them those that their cells need besides and the actor may
    /// read.
    static List<Column> asked(Desk desk, EntityModel model, List<Column> shown) {
        var names = shown.stream().map(Column::name).collect(Collectors.toSet());
        var needed =
                shown.stream()
                        .flatMap(Beside::needed)
                        .distinct()
                        .filter(name -> !names.contains(name))
                        .toList();
        var asked = new ArrayList<>(shown);
        asked.addAll(desk.store().columns(model, needed, desk.actor()));
        return List.copyOf(asked);
    }

    private static Stream<String> needed(Column column) {
        return switch (column) {
            case Column.Property property ->
                    property.field().type().beside().stream().map(path -> prefix(property) + path);
            case Column.Computed computed -> Stream.empty();
        };
    }

    /// The relations over which a column leads.
    private static String prefix(Column.Property property) {
        var name = property.name();
        return name.substring(0, name.length() - property.field().path().length());
    }
}
