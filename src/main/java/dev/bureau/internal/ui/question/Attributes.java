package dev.bureau.internal.ui.question;

import dev.bureau.filter.FilterTypes;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.query.Condition;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// Finds what a question about rows of an entity can be about, as this actor may: the nearest
/// first, over a few relations to one row; rows behind a relation to many are asked for together.
final class Attributes {

    private static final int MOST = 400;
    private static final String THEN = " › ";

    private final Desk desk;
    private final EntityModel root;
    private final int deepest;
    private final ArrayDeque<Place> places = new ArrayDeque<>();
    private final List<About> found = new ArrayList<>();

    private Attributes(Desk desk, EntityModel root, int deepest) {
        this.desk = desk;
        this.root = root;
        this.deepest = deepest;
    }

    /// Where the search has come to.
    ///
    /// @param way the models that led here, this one last
    private record Place(List<EntityModel> way, String path, String label) {}

    /// @param deepest over how many relations the attributes may lie
    static List<About> of(Desk desk, EntityModel root, int deepest) {
        var search = new Attributes(desk, root, deepest);
        search.places.add(new Place(List.of(root), "", ""));
        if (root.searchable()) {
            search.found.add(new About("", desk.text("question.words"), About.Kind.WORDS));
        }
        while (!search.places.isEmpty() && search.found.size() < MOST) {
            search.look(search.places.remove());
        }
        return List.copyOf(search.found);
    }

    private void look(Place place) {
        var model = place.way().getLast();
        for (var field : model.fields()) {
            var attribute = field.attribute();
            var path = place.path() + field.path();
            var label = place.label() + desk.labels().field(model, field, desk.locale());
            if (FilterTypes.of(attribute).isPresent() && comparable(path)) {
                found.add(new About(path, label, About.Kind.VALUE));
            }
            if (attribute instanceof Attribute.ToOne) {
                follow(place, attribute, path, label);
            } else if (attribute instanceof Attribute.ToMany) {
                related(path, label);
            }
        }
        for (var filter : model.filters()) {
            filter.own()
                    .filter(own ->
                            OwnChoices.askable(desk, root, place.path() + filter.path(), own))
                    .ifPresent(own -> own(place, filter));
        }
        for (var inline : model.inlines()) {
            var steps = Reached.steps(desk, model, inline.path());
            if (!steps.isEmpty()) {
                related(place.path() + inline.path(), place.label() + steps.getFirst().label());
            }
        }
    }

    private void own(Place place, EntityModel.Filter filter) {
        var model = place.way().getLast();
        var label = desk.labels().field(model, filter.field(), desk.locale());
        found.add(new About(place.path() + filter.path(), place.label() + label, About.Kind.VALUE));
    }

    private void follow(Place place, Attribute attribute, String path, String label) {
        desk.registry()
                .related(attribute)
                .filter(target -> place.way().size() <= deepest)
                .filter(target -> Collections.frequency(place.way(), target) < 2)
                .filter(target -> related(path))
                .map(target -> Stream.concat(place.way().stream(), Stream.of(target)).toList())
                .ifPresent(way -> places.add(new Place(way, path + ".", label + THEN)));
    }

    private void related(String path, String label) {
        if (related(path)) {
            found.add(new About(path, desk.text("question.rows", label), About.Kind.ROWS));
        }
    }

    private boolean comparable(String path) {
        return askable(new Condition.Compare(path, Operator.NOT_EMPTY));
    }

    private boolean related(String path) {
        return askable(new Condition.Has(path, Condition.ALL));
    }

    private boolean askable(Condition condition) {
        return Filters.askable(desk, root, condition);
    }
}
