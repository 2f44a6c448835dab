package dev.bureau.internal.ui.form;

import com.vaadin.flow.router.QueryParameters;
import dev.bureau.access.Actor;
import dev.bureau.internal.data.shape.Place;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Start;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.query.ListQueryCodec;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.Optional;

/// The rows before and behind a row in a list, with its filters and in its order, as far as the
/// actor sees them. A row that left the list keeps its place in it.
record Neighbours(Optional<Reference> previous, Optional<Reference> next) {

    /// @param asked the question of the list, as addresses have it
    static Neighbours of(Desk desk, EntityModel list, String asked, String id, Actor actor) {
        var parameters = QueryParameters.fromString(asked).getParameters();
        var query =
                desk.store().check(list, ListQueryCodec.read(parameters).query(), actor).query();
        var behind = new Start.At(id, 0, Start.FIRST);
        var from = desk.store().page(list, List.of(), query, new Stretch(behind, 2), actor);
        var next =
                from.place().equals(Place.ASKED)
                        ? other(from.rows(), List.of(id))
                        : Optional.<Reference>empty();
        var before = new Start.At(id, -1, Start.FIRST);
        var to = desk.store().page(list, List.of(), query, new Stretch(before, 1), actor);
        var known = next.map(it -> List.of(id, it.id())).orElse(List.of(id));
        return new Neighbours(other(to.rows(), known), next);
    }

    private static Optional<Reference> other(List<Row> rows, List<String> known) {
        return rows.stream()
                .filter(row -> !known.contains(row.id()))
                .map(row -> new Reference(row.id(), row.label()))
                .findFirst();
    }
}
