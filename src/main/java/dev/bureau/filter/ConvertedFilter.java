package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Condition.Compare;
import dev.bureau.schema.Attribute;
import java.util.Optional;
import java.util.function.Consumer;

/// Filters a class of the application's own as the basic value that the database holds for it.
///
/// @param stored the attribute as the database has it
/// @param inner its filter
record ConvertedFilter(Attribute stored, FilterType inner) implements FilterType {

    @Override
    public Component editor(
            String path,
            Optional<Compare> chosen,
            FieldContext context,
            Consumer<Optional<Compare>> changed) {
        return inner.editor(path, chosen, context.of(stored), changed);
    }

    @Override
    public String describe(Compare chosen, FieldContext context) {
        return inner.describe(chosen, context.of(stored));
    }
}
