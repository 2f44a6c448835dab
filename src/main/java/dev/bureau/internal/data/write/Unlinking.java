package dev.bureau.internal.data.write;

import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.relation.Dependents;
import dev.bureau.schema.Attribute;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.ManyToManyCollectionPart;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.BasicType;
import org.jspecify.annotations.Nullable;

/// Takes rows that are to be deleted out of the relations to many of other rows, which Hibernate
/// would leave in the tables between them. One statement does it for however many others; only
/// where these keep an order, they are loaded to close the gap.
public final class Unlinking {

    private final Desk desk;
    private final SharedSessionContractImplementor session;

    public Unlinking(Desk desk) {
        this.desk = desk;
        session = desk.basis().entities().unwrap(SharedSessionContractImplementor.class);
    }

    public void unlink(List<Consequences.Link> links) {
        for (var link : links) {
            var group = link.group();
            var rows = rows(group.model().type(), group.holds());
            if (link.holder().attribute() instanceof Attribute.Elements) {
                var dependents = desk.dependents();
                var owners =
                        dependents.referring(group.model(), link.holder(), group.holds()).rows();
                rows(link.holder().model().type(), owners)
                        .forEach(owner -> rows.forEach(row -> remove(link.holder(), owner, row)));
            } else {
                rows.forEach(row -> unlink(link.holder(), row));
            }
        }
        desk.untouched().flush();
    }

    private List<Object> rows(Class<?> type, Dependents.Rows holds) {
        var cb = desk.basis().entities().getCriteriaBuilder();
        var query = cb.createQuery(Object.class);
        var row = query.from(type);
        query.select(row).where(holds.hold(row, query));
        return desk.basis()
                .entities()
                .createQuery(query)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    private void remove(Dependents.Holder holder, Object owner, Object row) {
        new Held(desk.properties(), owner, holder.attribute()).remove(row);
    }

    private void unlink(Dependents.Holder holder, Object row) {
        var relation = mapping(holder);
        loaded(relation).forEach(owner -> remove(holder, owner, row));
        desk.untouched().flush();
        var columns = new ArrayList<String>();
        var key =
                ((ManyToManyCollectionPart) relation.getElementDescriptor())
                        .getForeignKeyDescriptor();
        key.visitKeySelectables((at, column) -> columns.add(column.getSelectionExpression()));
        var condition =
                columns.stream()
                        .map(column -> column + " = ?")
                        .collect(Collectors.joining(" and "));
        var table = relation.getSeparateCollectionTable();
        var delete =
                desk.basis()
                        .entities()
                        .createNativeQuery("delete from %s where %s".formatted(table, condition));
        key.getKeyPart()
                .forEachJdbcValue(
                        key.getAssociationKeyFromSide(row, key.getTargetSide(), session),
                        (at, value, type) -> bind(delete, at + 1, value, type),
                        session);
        delete.executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static void bind(Query query, int place, Object value, JdbcMapping type) {
        query.unwrap(NativeQuery.class).setParameter(place, value, (BasicType<Object>) type);
    }

    /// The owners that are loaded with all that belongs to them: they would bring the row back.
    private List<Object> loaded(PluralAttributeMapping relation) {
        var role = relation.getNavigableRole().getFullPath();
        var owners = new ArrayList<Object>();
        session.getPersistenceContextInternal()
                .forEachCollectionEntry(
                        (collection, entry) -> {
                            var persister = entry.getLoadedPersister();
                            var owner = owner(collection);
                            if (persister != null
                                    && persister.getRole().equals(role)
                                    && owner != null) {
                                owners.add(owner);
                            }
                        },
                        true);
        return owners;
    }

    private static @Nullable Object owner(PersistentCollection<?> collection) {
        return collection.wasInitialized() ? collection.getOwner() : null;
    }

    private PluralAttributeMapping mapping(Dependents.Holder holder) {
        return (PluralAttributeMapping)
                desk.basis()
                        .factory()
                        .unwrap(SessionFactoryImplementor.class)
                        .getMappingMetamodel()
                        .getEntityDescriptor(holder.model().type())
                        .findByPath(holder.attribute().path());
    }
}
