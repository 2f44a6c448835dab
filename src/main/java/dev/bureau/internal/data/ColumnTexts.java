package dev.bureau.internal.data;

import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Attribute;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads what columns of stored rows hold, as the text that the database has for it. Pending
/// changes are not flushed for it.
final class ColumnTexts {

    private final Basis basis;
    private final RawValues raw;

    ColumnTexts(Basis basis) {
        this.basis = basis;
        raw = new RawValues(basis);
    }

    /// The texts of rows, by key and path; none for a column that holds nothing.
    ///
    /// @param attributes those with a column of their own
    Map<String, Map<String, String>> of(
            EntityModel model, Collection<String> ids, List<Attribute> attributes) {
        var keys = ids.stream().flatMap(id -> basis.ids().read(model, id).stream()).toList();
        var cb = basis.entities().getCriteriaBuilder();
        var query = cb.createQuery(Object[].class);
        var row = query.from(model.type());
        var selected = new ArrayList<Selection<?>>(basis.ids().expressions(model, row));
        var first = selected.size();
        attributes.forEach(each -> selected.add(raw.text(Joins.attribute(row, each.path()))));
        query.select(cb.array(selected.toArray(Selection<?>[]::new)))
                .where(basis.ids().in(model, row, keys, cb));
        var texts = new HashMap<String, Map<String, String>>();
        for (var values :
                basis.entities()
                        .createQuery(query)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList()) {
            var all = Arrays.asList(values);
            var named = new HashMap<String, String>();
            for (var at = 0; at < attributes.size(); at++) {
                if (all.get(first + at) instanceof String text) {
                    named.put(attributes.get(at).path(), text);
                }
            }
            texts.put(basis.ids().write(model, all.subList(0, first)), named);
        }
        return texts;
    }
}
