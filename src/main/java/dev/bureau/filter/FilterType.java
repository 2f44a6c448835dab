package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Condition;
import java.util.Optional;
import java.util.function.Consumer;

/// How one filter of a list looks and what it restricts. Instances hold no state and are shared by
/// all sessions.
public interface FilterType {

    /// The inputs of the filter, filled from what is chosen now.
    ///
    /// @param path the filtered path
    /// @param chosen the comparison in force, if this filter is in use
    /// @param changed to be told of each new choice; empty takes the filter off
    Component editor(
            String path,
            Optional<Condition.Compare> chosen,
            FieldContext context,
            Consumer<Optional<Condition.Compare>> changed);

    /// The chosen comparison in a few words without the attribute's name: "review, draft", "past 7
    /// days", "100 to 500".
    String describe(Condition.Compare chosen, FieldContext context);
}
