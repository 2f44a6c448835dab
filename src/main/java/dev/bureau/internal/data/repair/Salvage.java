package dev.bureau.internal.data.repair;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.column.RawValues;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.key.Key;
import dev.bureau.internal.data.row.Computed;
import dev.bureau.internal.data.row.Pages;
import dev.bureau.internal.data.row.Pickers;
import dev.bureau.internal.data.shape.AccessRefused;
import dev.bureau.internal.data.shape.Page;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.data.shape.TooSlow;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/// Reads rows in which something cannot be read: column by column, where that fails in pieces, and
/// of a piece where it fails again cell by cell, each in a transaction of its own. What stays
/// unreadable is marked.
public final class Salvage {

    private final TransactionOperations reading;
    private final Pages pages;
    private final Pickers pickers;
    private final Computed computed;
    private final RawValues raw;
    private final Ids ids;

    public Salvage(
            TransactionOperations reading,
            Pages pages,
            Pickers pickers,
            Computed computed,
            RawValues raw,
            Ids ids) {
        this.reading = reading;
        this.pages = pages;
        this.pickers = pickers;
        this.computed = computed;
        this.raw = raw;
        this.ids = ids;
    }

    /// Whether a failure may come from a value that cannot be read, and not from the statement or
    /// the database.
    public static boolean possible(RuntimeException failure) {
        return !(failure instanceof AccessRefused)
                && !(failure instanceof TooSlow)
                && Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                        .filter(SQLException.class::isInstance)
                        .map(cause -> ((SQLException) cause).getSQLState())
                        .allMatch(state -> state != null && state.startsWith("22"));
    }

    public Page page(
            EntityModel model,
            List<Column> columns,
            ListQuery query,
            Stretch stretch,
            Actor actor) {
        var found = new AtomicReference<Page>();
        var rows =
                rows(
                        model,
                        columns,
                        from -> {
                            found.set(from.page(model, List.of(), query, stretch, actor));
                            return found.get().rows();
                        },
                        actor);
        return found.get().with(rows);
    }

    /// The rows with these keys, in any order.
    public List<Row> rows(EntityModel model, List<Column> columns, List<Key> keys, Actor actor) {
        return rows(model, columns, from -> from.rows(model, List.of(), keys, actor), actor);
    }

    private List<Row> rows(
            EntityModel model, List<Column> columns, Function<Pages, List<Row>> bare, Actor actor) {
        var rows = named(model, bare, actor);
        var found = columns.stream().map(column -> cells(model, column, rows, actor)).toList();
        return rows.stream()
                .map(row -> {
                    var cells = new ArrayList<@Nullable Object>();
                    found.forEach(column -> cells.add(column.get(row.id())));
                    return new Row(row.id(), row.entity(), row.label(), cells);
                })
                .toList();
    }

    private List<Row> named(EntityModel model, Function<Pages, List<Row>> bare, Actor actor) {
        try {
            return read(() -> bare.apply(pages));
        } catch (RuntimeException unreadable) {
            return read(() -> bare.apply(pages.numbers())).stream()
                    .map(row ->
                            new Row(row.id(), row.entity(), label(model, row, actor), row.cells()))
                    .toList();
        }
    }

    private String label(EntityModel model, Row row, Actor actor) {
        var self = new Reference(row.id(), row.label());
        return names(model, List.of(self), actor).getFirst().label();
    }

    /// What pickers answer, with numbers for the names that cannot be read.
    public List<Reference> names(
            EntityModel model, Function<Pickers, List<Reference>> question, Actor actor) {
        try {
            return read(() -> question.apply(pickers));
        } catch (RuntimeException unreadable) {
            if (!possible(unreadable)) {
                throw unreadable;
            }
            return names(model, read(() -> question.apply(pickers.numbers())), actor);
        }
    }

    private List<Reference> names(EntityModel model, List<Reference> numbered, Actor actor) {
        return numbered.stream().map(row -> name(model, row, actor)).toList();
    }

    private Reference name(EntityModel model, Reference numbered, Actor actor) {
        try {
            var names = read(() -> pickers.references(model, List.of(numbered.id()), actor));
            return names.isEmpty() ? numbered : names.getFirst();
        } catch (RuntimeException unreadable) {
            return numbered;
        }
    }

    private Map<String, @Nullable Object> cells(
            EntityModel model, Column column, List<Row> rows, Actor actor) {
        try {
            return some(model, column, rows, actor);
        } catch (RuntimeException unreadable) {
            var cells = new HashMap<String, @Nullable Object>();
            var size = (int) Math.sqrt(rows.size());
            for (var from = 0; from < rows.size(); from += Math.max(1, size)) {
                var piece = rows.subList(from, Math.min(from + size, rows.size()));
                cells.putAll(piece(model, column, piece, actor));
            }
            return cells;
        }
    }

    private Map<String, @Nullable Object> piece(
            EntityModel model, Column column, List<Row> rows, Actor actor) {
        if (rows.size() > 1) {
            try {
                return some(model, column, rows, actor);
            } catch (RuntimeException unreadable) {
                // cell by cell
            }
        }
        var cells = new HashMap<String, @Nullable Object>();
        rows.forEach(row -> cells.putAll(single(model, column, row, actor)));
        return cells;
    }

    private Map<String, @Nullable Object> single(
            EntityModel model, Column column, Row row, Actor actor) {
        try {
            return some(model, column, List.of(row), actor);
        } catch (RuntimeException unreadable) {
            return Map.of(row.id(), new Unreadable(raw(model, column, row)));
        }
    }

    /// What an own column of the row holds.
    private String raw(EntityModel model, Column column, Row row) {
        var attribute =
                column instanceof Column.Property
                        ? model.schema().attribute(column.name())
                        : Optional.<Attribute>empty();
        if (attribute.isEmpty()) {
            return "";
        }
        try {
            var key = ids.read(model, row.id()).orElseThrow();
            return read(() -> raw.read(model, attribute.get(), key)).orElse("");
        } catch (RuntimeException noText) {
            return "";
        }
    }

    private Map<String, @Nullable Object> some(
            EntityModel model, Column column, List<Row> rows, Actor actor) {
        var columns = List.of(column);
        var keys = rows.stream().flatMap(row -> ids.read(model, row.id()).stream()).toList();
        var cells = new HashMap<String, @Nullable Object>();
        read(() ->
                        computed.fill(
                                model,
                                columns,
                                pages.numbers().rows(model, columns, keys, actor),
                                actor))
                .forEach(row -> cells.put(row.id(), row.cells().getFirst()));
        return cells;
    }

    private <T> T read(Supplier<T> work) {
        return reading.execute(status -> work.get());
    }
}
