package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.Query;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Operator;
import dev.bureau.schema.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Filters by related rows, which are fetched piece by piece while the actor types.
public final class RelationFilter implements FilterType {

    private static final int PIECE = 30;

    @Override
    public Component editor(
            String path,
            Optional<Compare> chosen,
            FieldContext context,
            Consumer<Optional<Compare>> changed) {
        var box = new MultiSelectComboBox<Reference>();
        box.setAriaLabel(FilterPanel.words(context, "rows"));
        box.setPlaceholder(FilterPanel.words(context, "rows.find"));
        box.setItemLabelGenerator(Reference::label);
        box.setPageSize(PIECE);
        box.setItems(query -> find(query, context).stream());
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        var ids = chosen.filter(it -> it.operator() == Operator.IS).map(Compare::values);
        ids.ifPresent(it -> box.setValue(new HashSet<>(context.options().named(it))));
        box.addValueChangeListener(change -> changed.accept(compare(path, change.getValue())));
        return new FilterPanel(context, box).withPresence(path, chosen, changed);
    }

    private static List<Reference> find(Query<Reference, String> query, FieldContext context) {
        return context.options()
                .find(query.getFilter().orElse(""), query.getOffset(), query.getLimit());
    }

    private static Optional<Compare> compare(String path, Set<Reference> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Compare(
                                path,
                                Operator.IS,
                                rows.stream().map(Reference::id).sorted().toList()));
    }

    @Override
    public String describe(Compare chosen, FieldContext context) {
        return FilterPanel.describe(chosen, context).orElseGet(() -> words(chosen, context));
    }

    private static String words(Compare chosen, FieldContext context) {
        var names =
                context.options().named(chosen.values()).stream()
                        .collect(
                                Collectors.toMap(
                                        Reference::id, Function.identity(), (one, other) -> one));
        var words =
                chosen.values().stream()
                        .map(id -> Optional.ofNullable(names.get(id)))
                        .map(row -> row.map(Reference::label).orElse("?"))
                        .collect(Collectors.joining(", "));
        return chosen.operator() == Operator.IS_NOT
                ? FilterPanel.words(context, "not.of", words)
                : words;
    }
}
