package dev.bureau.internal.ui.list;

import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.schema.Attribute;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/// The columns that a list can have, the nearest first: declared ones, attributes of the entity,
/// then those of the rows that it refers to. The store says which of them the reader may see.
final class Offers {

    /// Over how many relations columns are offered; addresses may lead further.
    private static final int DEEPEST = 2;

    private static final int MOST = 600;

    private final Desk desk;
    private final ArrayDeque<Place> places = new ArrayDeque<>();
    private final Collection<String> paths = new LinkedHashSet<>();

    private Offers(Desk desk) {
        this.desk = desk;
    }

    /// Where the search has come to.
    ///
    /// @param way the models that led here, this one last
    private record Place(List<EntityModel> way, String path) {}

    /// Those of the entity itself.
    static List<Column> own(Desk desk, EntityModel model) {
        var names =
                Stream.concat(
                        model.columns().stream().map(Column::name),
                        model.fields().stream().map(Field::path));
        return desk.store().columns(model, names.toList(), desk.actor());
    }

    /// Those of the entity and of the rows that it refers to.
    static List<Column> all(Desk desk, EntityModel model) {
        var offers = new Offers(desk);
        model.columns().stream().map(Column::name).forEach(offers.paths::add);
        offers.places.add(new Place(List.of(model), ""));
        while (!offers.places.isEmpty() && offers.paths.size() < MOST) {
            offers.look(offers.places.remove());
        }
        return desk.store().columns(model, new ArrayList<>(offers.paths), desk.actor());
    }

    private void look(Place place) {
        for (var field : place.way().getLast().fields()) {
            paths.add(place.path() + field.path());
            if (field.attribute() instanceof Attribute.ToOne relation) {
                follow(place, relation, place.path() + field.path() + ".");
            }
        }
    }

    private void follow(Place place, Attribute.ToOne relation, String path) {
        desk.registry()
                .byType(relation.target())
                .filter(target -> place.way().size() <= DEEPEST)
                .filter(target -> Collections.frequency(place.way(), target) < 2)
                .map(target -> Stream.concat(place.way().stream(), Stream.of(target)).toList())
                .ifPresent(way -> places.add(new Place(way, path)));
    }
}
