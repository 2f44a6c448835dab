package dev.bureau.internal.ui.form;

import com.vaadin.flow.router.QueryParameters;
import dev.bureau.access.Permission;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.ListQueryCodec;
import dev.bureau.query.Operator;
import java.util.List;
import java.util.Optional;

/// Finds the address of the list of those rows that refer to one.
final class FilteredList {

    private FilteredList() {}

    /// @param path the relation on the target that leads to the row
    /// @return empty if the actor cannot ask the list for them
    static Optional<String> of(Place place, EntityModel target, String path, String id) {
        var is = new Compare(path, Operator.IS, id);
        var query = ListQuery.ALL.withFilter(new Condition.And(List.of(is)));
        var address = new QueryParameters(ListQueryCodec.write(query)).getQueryString();
        return open(place, target, query)
                ? Optional.of(Paths.list(target, address))
                : Optional.empty();
    }

    private static boolean open(Place place, EntityModel target, ListQuery query) {
        var desk = place.desk();
        return desk.registry().bySlug(target.slug()).isPresent()
                && desk.store().may(desk.actor(), target, Permission.VIEW)
                && desk.store().check(target, query, desk.actor()).problems().isEmpty();
    }
}
