package dev.bureau.internal.data.list;

import dev.bureau.access.Actor;
import dev.bureau.action.Selection;
import dev.bureau.field.FieldType;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Hands rows over as text. Their keys are taken once, in the order of the list, so that no row is
/// told twice or left out while others come and go, and take little room; the rows are read stretch
/// by stretch, so that no connection waits for a slow reader.
public final class Exports {

    private static final int STRETCH = 500;

    private final Reads reads;

    public Exports(Reads reads) {
        this.reads = reads;
    }

    public long export(
            EntityModel model,
            List<Column> columns,
            Selection selection,
            Actor actor,
            Consumer<List<String>> lines) {
        var keys = reads.selected().keys(model, selection, actor);
        var told = 0L;
        for (var start = 0; start < keys.size(); start += STRETCH) {
            var stretch = keys.subList(start, Math.min(start + STRETCH, keys.size()));
            for (var row : reads.rows(model, columns, stretch, actor)) {
                lines.accept(texts(columns, row));
                told++;
            }
        }
        return told;
    }

    private static List<String> texts(List<Column> columns, Row row) {
        var texts = new ArrayList<String>();
        for (var index = 0; index < columns.size(); index++) {
            texts.add(text(columns.get(index), row.cells().get(index)));
        }
        return texts;
    }

    private static String text(Column column, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Unreadable unreadable -> unreadable.raw();
            case Reference reference -> reference.label();
            default ->
                    switch (column) {
                        case Column.Property property -> encoded(property, value);
                        case Column.Computed computed -> value.toString();
                    };
        };
    }

    @SuppressWarnings("unchecked")
    private static String encoded(Column.Property column, Object value) {
        return ((FieldType<Object>) column.field().type()).encode(value);
    }
}
