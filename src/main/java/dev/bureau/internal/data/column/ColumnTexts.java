package dev.bureau.internal.data.column;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.gate.Joins;
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
import org.jspecify.annotations.Nullable;

/// Reads what columns of stored rows hold, as the text that the database has for it. Pending
/// changes are not flushed for it.
final class ColumnTexts {

    private final Basis basis;
    private final RawValues raw;

    ColumnTexts(Basis basis) {
        this.basis = basis;
        raw = new RawValues(basis);
    }

    /// What a column holds.
    ///
    /// @param text as the database writes it, null for nothing
    /// @param value as the mapping reads it
    record Content(@Nullable String text, @Nullable Object value) {}

    /// The texts of rows, by key and path; none for a column that holds nothing.
    ///
    /// @param attributes those with a column of their own
    Map<String, Map<String, String>> of(
            EntityModel model, Collection<String> ids, List<Attribute> attributes) {
        var texts = new HashMap<String, Map<String, String>>();
        rows(model, ids, attributes, false)
                .forEach((id, columns) -> {
                    var named = new HashMap<String, String>();
                    for (var at = 0; at < attributes.size(); at++) {
                        if (columns.get(at) instanceof String text) {
                            named.put(attributes.get(at).path(), text);
                        }
                    }
                    texts.put(id, named);
                });
        return texts;
    }

    /// The contents of columns that can be read, by key and path.
    Map<String, Map<String, Content>> contents(
            EntityModel model, Collection<String> ids, List<Attribute> attributes) {
        var contents = new HashMap<String, Map<String, Content>>();
        rows(model, ids, attributes, true)
                .forEach((id, columns) -> {
                    var named = new HashMap<String, Content>();
                    for (var at = 0; at < attributes.size(); at++) {
                        var value = columns.get(attributes.size() + at);
                        var content = new Content((String) columns.get(at), value);
                        named.put(attributes.get(at).path(), content);
                    }
                    contents.put(id, named);
                });
        return contents;
    }

    /// The texts, and behind them the values, by key.
    private Map<String, List<@Nullable Object>> rows(
            EntityModel model, Collection<String> ids, List<Attribute> attributes, boolean values) {
        var keys = ids.stream().flatMap(id -> basis.ids().read(model, id).stream()).toList();
        var cb = basis.entities().getCriteriaBuilder();
        var query = cb.createQuery(Object[].class);
        var row = query.from(model.type());
        var selected = new ArrayList<Selection<?>>(basis.ids().expressions(model, row));
        var first = selected.size();
        attributes.forEach(each -> selected.add(raw.text(Joins.attribute(row, each.path()))));
        if (values) {
            attributes.forEach(each -> selected.add(Joins.attribute(row, each.path())));
        }
        query.select(cb.array(selected.toArray(Selection<?>[]::new)))
                .where(basis.ids().in(model, row, keys, cb));
        var rows = new HashMap<String, List<@Nullable Object>>();
        for (var found :
                basis.entities()
                        .createQuery(query)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList()) {
            var all = Arrays.<@Nullable Object>asList(found);
            rows.put(
                    basis.ids().write(model, all.subList(0, first)),
                    all.subList(first, all.size()));
        }
        return rows;
    }
}
