package dev.bureau.internal.data.row;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Registry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fills in the columns that declared code makes of whole rows, loaded in one statement.
public final class Computed {

    private static final Logger log = LoggerFactory.getLogger(Computed.class);

    private final Statements statements;
    private final Ids ids;
    private final AnyNames names;
    private final Registry registry;
    private final Titles titles;

    public Computed(Statements statements, Basis basis, AnyNames names) {
        this.statements = statements;
        this.names = names;
        ids = basis.ids();
        registry = basis.registry();
        titles = new Titles(basis);
    }

    /// Fills in what the projection could not tell, and names rows of any entity.
    ///
    /// @param asked as the projection gave them, in the same transaction
    public List<Row> fill(EntityModel model, List<Column> columns, List<Row> asked, Actor actor) {
        var rows = names.in(columns, asked, actor);
        if (rows.isEmpty() || columns.stream().noneMatch(Column.Computed.class::isInstance)) {
            return rows;
        }
        var entities = entities(model, rows);
        return rows.stream().map(row -> fill(columns, row, entities.get(row.id()), actor)).toList();
    }

    private Row fill(List<Column> columns, Row row, @Nullable Object entity, Actor actor) {
        var cells = new ArrayList<@Nullable Object>(row.cells());
        for (var i = 0; i < cells.size(); i++) {
            if (entity != null && columns.get(i) instanceof Column.Computed column) {
                cells.set(i, value(column, entity, row.id(), actor));
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

    private @Nullable Object value(Column.Computed column, Object entity, String id, Actor actor) {
        try {
            return told(column.value().apply(entity), actor);
        } catch (RuntimeException e) {
            log.warn("Column '{}' has no value for row '{}'", column.name(), id, e);
            return null;
        }
    }

    /// Rows by their titles: their classes may say anything of them, or read what is not there.
    private @Nullable Object told(@Nullable Object value, Actor actor) {
        if (value instanceof Collection<?> many) {
            return many.stream()
                    .map(one -> String.valueOf(told(one, actor)))
                    .collect(Collectors.joining(", "));
        }
        var model =
                value == null
                        ? Optional.<EntityModel>empty()
                        : registry.byType(Hibernate.getClass(value));
        return model.isEmpty() || value == null ? value : titles.known(model.get(), value, actor);
    }
}
