package dev.bureau.internal.data;

import dev.bureau.access.Actor;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/// Reads a stretch of a list in which something cannot be read: column by column, where that fails
/// cell by cell, each in a transaction of its own. What stays unreadable is marked.
final class Salvage {

    private final TransactionOperations reading;
    private final Pages pages;
    private final Computed computed;
    private final Ids ids;

    Salvage(TransactionOperations reading, Pages pages, Computed computed, Ids ids) {
        this.reading = reading;
        this.pages = pages;
        this.computed = computed;
        this.ids = ids;
    }

    /// Whether a failure may come from a value that cannot be read, and not from the statement or
    /// the database.
    static boolean possible(RuntimeException failure) {
        return !(failure instanceof AccessRefused)
                && !(failure instanceof TooSlow)
                && Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                        .filter(SQLException.class::isInstance)
                        .map(cause -> ((SQLException) cause).getSQLState())
                        .allMatch(state -> state != null && state.startsWith("22"));
    }

    List<Row> page(
            EntityModel model, List<Column> columns, ListQuery query, Window window, Actor actor) {
        var bare = read(() -> pages.page(model, List.of(), query, window, actor));
        var found = columns.stream().map(column -> cells(model, column, bare, actor)).toList();
        return bare.stream()
                .map(row -> {
                    var cells = new ArrayList<@Nullable Object>();
                    found.forEach(column -> cells.add(column.get(row.id())));
                    return new Row(row.id(), row.label(), cells);
                })
                .toList();
    }

    private Map<String, @Nullable Object> cells(
            EntityModel model, Column column, List<Row> rows, Actor actor) {
        try {
            return some(model, column, rows, actor);
        } catch (RuntimeException unreadable) {
            var cells = new HashMap<String, @Nullable Object>();
            rows.forEach(row -> cells.putAll(single(model, column, row, actor)));
            return cells;
        }
    }

    private Map<String, @Nullable Object> single(
            EntityModel model, Column column, Row row, Actor actor) {
        try {
            return some(model, column, List.of(row), actor);
        } catch (RuntimeException unreadable) {
            return Map.of(row.id(), new Unreadable());
        }
    }

    private Map<String, @Nullable Object> some(
            EntityModel model, Column column, List<Row> rows, Actor actor) {
        var columns = List.of(column);
        var keys = rows.stream().flatMap(row -> ids.read(model, row.id()).stream()).toList();
        var cells = new HashMap<String, @Nullable Object>();
        read(() -> computed.fill(model, columns, pages.rows(model, columns, keys, actor)))
                .forEach(row -> cells.put(row.id(), row.cells().getFirst()));
        return cells;
    }

    private <T> T read(Supplier<T> work) {
        return reading.execute(status -> work.get());
    }
}
