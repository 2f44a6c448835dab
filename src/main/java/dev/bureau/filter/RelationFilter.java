package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.Query;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Operator;
import dev.bureau.schema.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Filters by related rows, which are fetched piece by piece while the actor types.
public final class RelationFilter implements FilterType {

    private static final int PIECE = 30;

    @Override
    public List<Operator> operators(FieldContext context) {
        return Comparisons.of(context, Operator.IS, Operator.IS_NOT);
    }

    @Override
    public Component inputs(
            Operator operator,
            List<String> values,
            FieldContext context,
            Consumer<List<String>> changed) {
        var box = new MultiSelectComboBox<Reference>();
        box.setAriaLabel(Wording.words(context, "rows"));
        box.setPlaceholder(Wording.words(context, "rows.find"));
        box.setItemLabelGenerator(Reference::label);
        box.setPageSize(PIECE);
        box.setItems(query -> find(query, context).stream());
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        if (!values.isEmpty()) {
            box.setValue(new HashSet<>(context.options().named(values)));
        }
        box.addValueChangeListener(change ->
                changed.accept(change.getValue().stream().map(Reference::id).sorted().toList()));
        return box;
    }

    private static List<Reference> find(Query<Reference, String> query, FieldContext context) {
        return context.options()
                .find(query.getFilter().orElse(""), query.getOffset(), query.getLimit());
    }

    @Override
    public List<String> shown(List<String> values, FieldContext context) {
        var names =
                context.options().named(values).stream()
                        .collect(
                                Collectors.toMap(
                                        Reference::id, Function.identity(), (one, other) -> one));
        return values.stream()
                .map(id -> Optional.ofNullable(names.get(id)))
                .map(row -> row.map(Reference::label).orElse("?"))
                .toList();
    }
}
