package dev.bureau.internal.data;

import dev.bureau.internal.model.EntityModel;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.persister.entity.UnionSubclassEntityPersister;

/// Locks rows of entities that lie in several tables, of subtypes or of their own: not every
/// database can lock rows of unions and outer joins, and not every row is in all of the tables.
final class TableLocks {

    private final Basis basis;

    TableLocks(Basis basis) {
        this.basis = basis;
    }

    boolean needed(EntityModel model) {
        var mapping = mapping(model);
        return mapping instanceof UnionSubclassEntityPersister
                || mapping instanceof AbstractEntityPersister tables && tables.getTableSpan() > 1;
    }

    /// Locks the row in the table that has its key until the transaction ends.
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
                                "select 1 from %s where %s for update"
                                        .formatted(table.getTableName(), condition));
        for (var at = 0; at < columns.size(); at++) {
            query.setParameter(at + 1, key.parts().get(at));
        }
        query.getResultList();
    }

    private EntityPersister mapping(EntityModel model) {
        return basis.factory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(model.type());
    }
}
