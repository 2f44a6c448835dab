package dev.bureau.internal.data.relation;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Attribute;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/// Counts the related rows of several rows in one statement.
public record Tallies(Basis basis) {

    /// How many related rows the actor may see, by the key of the row they belong to; rows that
    /// have none are left out.
    ///
    /// @param target the model of the related rows
    public Map<String, Long> of(
            EntityModel model,
            Attribute.ToMany relation,
            EntityModel target,
            List<String> ids,
            Actor actor) {
        var keys = ids.stream().flatMap(id -> basis.ids().read(model, id).stream()).toList();
        if (keys.isEmpty()) {
            return Map.of();
        }
        var cb = (HibernateCriteriaBuilder) basis.factory().getCriteriaBuilder();
        var query = cb.createQuery(Object[].class);
        var owner = query.from(model.type());
        var row = Joins.join(owner, relation.path(), JoinType.INNER);
        var key = basis.ids().expressions(model, owner);
        query.where(
                        basis.ids().in(model, owner, keys, cb),
                        basis.gate().rows(model, actor, owner, query),
                        basis.gate().rows(target, actor, row, query))
                .groupBy(key.toArray(Expression<?>[]::new));
        var selected = new ArrayList<Selection<?>>(key);
        selected.add(cb.count());
        query.select(cb.array(selected.toArray(Selection<?>[]::new)));
        var tallies = new HashMap<String, Long>();
        for (var found :
                basis.entities()
                        .createQuery(query)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList()) {
            var parts = Arrays.asList(found).subList(0, found.length - 1);
            tallies.put(basis.ids().write(model, parts), (Long) found[found.length - 1]);
        }
        return tallies;
    }
}
