package dev.bureau.internal.data.row;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.key.Key;
import dev.bureau.internal.data.key.KeyColumn;
import dev.bureau.internal.model.EntityModel;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.persister.entity.JoinedSubclassEntityPersister;
import org.hibernate.persister.entity.UnionSubclassEntityPersister;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.BasicType;
import org.jspecify.annotations.Nullable;

/// Locks rows of entities that lie in several tables, of subtypes or of their own: not every
/// database can lock rows of unions and outer joins, not every row is in all of the tables, and
/// Hibernate asks for them again in a way that fails where they refer to rows with an `@IdClass`.
final class TableLocks {

    private final Basis basis;

    TableLocks(Basis basis) {
        this.basis = basis;
    }

    boolean needed(EntityModel model) {
        var mapping = mapping(model);
        return mapping instanceof UnionSubclassEntityPersister
                || mapping instanceof JoinedSubclassEntityPersister
                || mapping instanceof AbstractEntityPersister tables && tables.getTableSpan() > 1;
    }

    /// Locks the row in the table that has its key until the transaction ends. That may be the
    /// table of an entity above, whose columns have other names.
    void take(EntityModel model, Key key) {
        var table = mapping(model).getIdentifierTableMapping();
        var columns = new ArrayList<String>();
        table.getKeyMapping().forEachKeyColumn((at, column) -> columns.add(column.getColumnName()));
        var condition =
                columns.stream()
                        .map(column -> column + " = ?")
                        .collect(Collectors.joining(" and "));
        var query =
                basis.entities()
                        .createNativeQuery(
                                "select 1 from %s where %s%s"
                                        .formatted(table.getTableName(), condition, forUpdate()));
        var parts = basis.ids().columns(model);
        var above = basis.ids().columns(basis.registry().ancestry(model).getLast());
        for (var at = 0; at < parts.size(); at++) {
            var own = columns.indexOf(parts.get(at).column());
            var place = own < 0 ? columns.indexOf(above.get(at).column()) : own;
            bind(query, place < 0 ? at : place, parts.get(at), key.parts().get(at));
        }
        query.getResultList();
    }

    /// Binds a part as Hibernate stores it; its place in the table is not that in the key.
    @SuppressWarnings("unchecked")
    private static void bind(Query query, int place, KeyColumn column, @Nullable Object value) {
        if (column.mapping() instanceof BasicType<?> type) {
            query.unwrap(NativeQuery.class)
                    .setParameter(place + 1, value, (BasicType<Object>) type);
        } else {
            query.setParameter(place + 1, value);
        }
    }

    /// In the words of the database.
    private String forUpdate() {
        return factory()
                .getJdbcServices()
                .getDialect()
                .getForUpdateString(LockMode.PESSIMISTIC_WRITE);
    }

    private EntityPersister mapping(EntityModel model) {
        return factory().getMappingMetamodel().getEntityDescriptor(model.type());
    }

    private SessionFactoryImplementor factory() {
        return basis.factory().unwrap(SessionFactoryImplementor.class);
    }
}
