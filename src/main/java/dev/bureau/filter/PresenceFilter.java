package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Condition.Compare;
import java.util.Optional;
import java.util.function.Consumer;

/// Filters by whether there is a value at all.
public final class PresenceFilter implements FilterType {

    @Override
    public Component editor(
            String path,
            Optional<Compare> chosen,
            FieldContext context,
            Consumer<Optional<Compare>> changed) {
        return new FilterPanel(context).withPresence(path, chosen, changed);
    }

    @Override
    public String describe(Compare chosen, FieldContext context) {
        return FilterPanel.describe(chosen, context)
                .orElseGet(() ->
                        FilterPanel.words(
                                context,
                                chosen.operator().code() + ".of",
                                String.join(", ", chosen.values())));
    }
}
