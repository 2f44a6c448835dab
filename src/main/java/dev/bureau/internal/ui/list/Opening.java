package dev.bureau.internal.ui.list;

import dev.bureau.internal.data.view.SavedView;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import java.io.Serializable;
import java.util.Optional;

/// What a list opens with where its address asks for nothing: the view that the reader chose, else
/// the filters that were declared, as far as the reader may use them.
record Opening(Desk desk, EntityModel model) implements Serializable {

    /// The address of all rows, whatever the list opens with.
    static final String ALL = "view=all";

    /// The address with which the list opens; empty where that is the plain one.
    Optional<String> address() {
        return desk.views()
                .first(model, desk.actor())
                .map(SavedView::address)
                .or(this::declared)
                .filter(address -> !address.isEmpty());
    }

    private Optional<String> declared() {
        var opening = model.opening();
        if (opening.equals(Condition.ALL)) {
            return Optional.empty();
        }
        var query = ListQuery.ALL.withFilter(opening);
        var asked = desk.store().check(model, query, desk.actor()).query();
        return Optional.of(ListState.first(model).asking(asked).address(model));
    }
}
