package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Operator;
import java.util.List;
import java.util.function.Consumer;

/// How one filter looks and what it restricts: which comparisons it offers, what is put in for each
/// of them, and how a comparison reads. Instances hold no state and are shared by all sessions.
public interface FilterType {

    /// The comparisons on offer, the usual one first.
    List<Operator> operators(FieldContext context);

    /// The inputs for the values of a comparison.
    ///
    /// @param values those chosen so far; empty for none
    /// @param changed to be told of each new choice; none if it is not complete
    Component inputs(
            Operator operator,
            List<String> values,
            FieldContext context,
            Consumer<List<String>> changed);

    /// The values as the reader writes them.
    default List<String> shown(List<String> values, FieldContext context) {
        return values;
    }

    /// How its comparisons are called.
    default Wording wording() {
        return Wording.CHOICE;
    }

    /// The chosen comparison in a few words without the attribute's name: "review, draft", "past 7
    /// days", "100 to 500".
    default String describe(Compare chosen, FieldContext context) {
        return wording().describe(chosen, shown(chosen.values(), context), context);
    }
}
