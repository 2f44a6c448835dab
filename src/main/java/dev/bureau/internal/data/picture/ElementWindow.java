package dev.bureau.internal.data.picture;

import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.value.ElementMerge;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Element;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.ListJoin;
import jakarta.persistence.criteria.MapJoin;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/// Reads the first values of a large collection and leaves the others where they are.
record ElementWindow(EntityManager entities) {

    /// The first values as the entity would hold them.
    List<Element> first(Attribute.Elements elements, Object entity) {
        var cb = entities.getCriteriaBuilder();
        var query = cb.createQuery(Object[].class);
        var owner = owner(query, entity);
        var values = Joins.join(owner, elements.path(), JoinType.INNER);
        query.where(cb.equal(owner, entity));
        if (values instanceof MapJoin<?, ?, ?> map) {
            query.select(cb.array(map.key(), map.value()));
            if (single(elements.key().orElse(null))) {
                query.orderBy(cb.asc(map.key()));
            }
        } else {
            query.select(cb.array(values, cb.literal(1)));
            if (values instanceof ListJoin<?, ?> list
                    && elements.shape() == Attribute.Elements.Shape.LIST) {
                query.orderBy(cb.asc(list.index()));
            } else if (single(elements.element())) {
                query.orderBy(cb.asc(values));
            }
        }
        return read(elements, query);
    }

    private List<Element> read(Attribute.Elements elements, CriteriaQuery<Object[]> query) {
        var rows =
                entities.createQuery(query)
                        .setFlushMode(FlushModeType.COMMIT)
                        .setMaxResults(ElementMerge.MOST)
                        .getResultList();
        var first = new ArrayList<Element>();
        for (var row : rows) {
            first.add(
                    elements.key().isPresent() ? new Element(row[0], row[1]) : Element.of(row[0]));
        }
        return first;
    }

    @SuppressWarnings("unchecked")
    private static Root<?> owner(CriteriaQuery<Object[]> query, Object entity) {
        return query.from((Class<Object>) Hibernate.getClass(entity));
    }

    /// Whether the database can put such values in an order.
    private static boolean single(@Nullable Attribute part) {
        return part instanceof Attribute.Text
                || part instanceof Attribute.Numeric
                || part instanceof Attribute.Moment;
    }
}
