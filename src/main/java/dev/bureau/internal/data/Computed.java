package dev.bureau.internal.data;

import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fills in the columns that declared code makes of whole rows, loaded in one statement.
final class Computed {

    private static final Logger log = LoggerFactory.getLogger(Computed.class);

    private final Statements statements;
    private final Ids ids;

    Computed(Statements statements, Ids ids) {
        this.statements = statements;
        this.ids = ids;
    }

    /// @param rows as the projection gave them, in the same transaction
    List<Row> fill(EntityModel model, List<Column> columns, List<Row> rows) {
        if (rows.isEmpty() || columns.stream().noneMatch(Column.Computed.class::isInstance)) {
            return rows;
        }
        var entities = entities(model, rows);
        return rows.stream().map(row -> fill(columns, row, entities.get(row.id()))).toList();
    }

    private static Row fill(List<Column> columns, Row row, @Nullable Object entity) {
        var cells = new ArrayList<@Nullable Object>(row.cells());
        for (var i = 0; i < cells.size(); i++) {
            if (entity != null && columns.get(i) instanceof Column.Computed column) {
                cells.set(i, value(column, entity, row.id()));
            }
        }
        return new Row(row.id(), row.entity(), row.label(), cells);
    }

    private Map<String, Object> entities(EntityModel model, List<Row> rows) {
        var keys = rows.stream().flatMap(row -> ids.read(model, row.id()).stream()).toList();
        var criteria = statements.query(Object.class);
        var entity = criteria.from(model.type());
        criteria.select(entity).where(ids.in(model, entity, keys, statements.cb()));
        var found = new HashMap<String, Object>();
        for (var each : statements.limited(criteria).getResultList()) {
            found.put(ids.of(model, each), each);
        }
        return found;
    }

    private static @Nullable Object value(Column.Computed column, Object entity, String id) {
        try {
            return column.value().apply(entity);
        } catch (RuntimeException e) {
            log.warn("Column '{}' has no value for row '{}'", column.name(), id, e);
            return null;
        }
    }
}
