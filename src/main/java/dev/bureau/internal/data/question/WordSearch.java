package dev.bureau.internal.data.question;

import dev.bureau.Declaration.SearchKind;
import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.data.relation.Relations;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Operator;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/// Looks for words in the search fields of an entity: each word in some field, those found behind a
/// relation to many in one and the same row there.
final class WordSearch {

    /// Of how many relations to many one row each is looked for together.
    private static final int MOST_WAYS = 3;

    private final HibernateCriteriaBuilder cb;
    private final Conditions conditions;
    private final Relations relations;

    WordSearch(HibernateCriteriaBuilder cb, Conditions conditions, Relations relations) {
        this.cb = cb;
        this.conditions = conditions;
        this.relations = relations;
    }

    /// A search field.
    private record Place(Route route, SearchKind kind) {

        /// How many relations lead to the first of many rows; 0 if there is none.
        int many() {
            for (var at = 0; at < route.hops().size(); at++) {
                if (route.hops().get(at).many()) {
                    return at + 1;
                }
            }
            return 0;
        }

        /// The relations to the first of many rows.
        List<Route.Hop> way() {
            return route.hops().subList(0, many());
        }

        /// The field as seen from there.
        Place behind() {
            var rest = route.hops().subList(many(), route.hops().size());
            return new Place(new Route(rest, route.owner(), route.field()), kind);
        }

        Compare compare(String word) {
            var operator =
                    switch (kind) {
                        case CONTAINS -> Operator.CONTAINS;
                        case PREFIX -> Operator.STARTS;
                        case EXACT -> Operator.IS;
                    };
            return new Compare("", operator, word);
        }
    }

    /// Holds where every word is found.
    ///
    /// @param exact whether it must be false, not unknown, where a field has no value
    Predicate matches(EntityModel model, List<String> words, Joins joins, boolean exact) {
        var places = places(model, joins);
        var ways = places.stream().filter(place -> place.many() > 0).map(Place::way).distinct();
        var apart = ways.toList();
        if (words.size() < 2 || apart.isEmpty() || apart.size() > MOST_WAYS) {
            return all(words, places, joins, exact);
        }
        var own = new Area(places.stream().filter(place -> place.many() == 0).toList(), joins);
        return inRows(words, List.of(own), groups(places, apart), joins, exact);
    }

    /// Search fields of one and the same row.
    private record Area(List<Place> places, Joins joins) {}

    /// Search fields behind one relation to many.
    private record Group(List<Route.Hop> way, List<Place> behind) {}

    private static List<Group> groups(List<Place> places, List<List<Route.Hop>> ways) {
        return ways.stream()
                .map(way ->
                        new Group(
                                way,
                                places.stream()
                                        .filter(place -> place.many() > 0)
                                        .filter(place -> place.way().equals(way))
                                        .map(Place::behind)
                                        .toList()))
                .toList();
    }

    /// Holds where every word is found in the areas, or in them and one row behind each of the
    /// relations, or of some of them.
    ///
    /// @param areas the first that of the row itself
    /// @param joins of the innermost query so far
    private Predicate inRows(
            List<String> words, List<Area> areas, List<Group> groups, Joins joins, boolean exact) {
        if (groups.isEmpty()) {
            return everywhere(words, areas, exact);
        }
        var group = groups.getFirst();
        var others = groups.subList(1, groups.size());
        var from = areas.getFirst().joins().to(group.way().subList(0, group.way().size() - 1));
        var related =
                relations.exists(
                        group.way().getLast(),
                        from,
                        joins,
                        rows -> {
                            var more = new ArrayList<>(areas);
                            more.add(new Area(group.behind(), rows));
                            return inRows(words, more, others, rows, false);
                        });
        var without = inRows(words, areas, others, joins, exact);
        return areas.stream().allMatch(area -> area.places().isEmpty()) && others.isEmpty()
                ? related
                : cb.or(without, related);
    }

    private Predicate everywhere(List<String> words, List<Area> areas, boolean exact) {
        return cb.and(
                words.stream()
                        .map(word ->
                                cb.or(
                                        areas.stream()
                                                .flatMap(area ->
                                                        Stream.of(
                                                                found(
                                                                        word,
                                                                        area.places(),
                                                                        area.joins(),
                                                                        exact)))
                                                .toArray(Predicate[]::new)))
                        .toArray(Predicate[]::new));
    }

    private List<Place> places(EntityModel model, Joins joins) {
        var texts =
                conditions.searched(model, joins.actor()).stream()
                        .map(route ->
                                new Place(
                                        route,
                                        model.searchKinds()
                                                .getOrDefault(route.path(), SearchKind.CONTAINS)));
        var others =
                model.searchKinds().entrySet().stream()
                        .filter(kind -> kind.getValue() == SearchKind.EXACT)
                        .flatMap(kind ->
                                conditions.readable(model, kind.getKey(), joins.actor()).stream())
                        .map(route -> new Place(route, SearchKind.EXACT));
        return Stream.concat(texts, others).distinct().toList();
    }

    private Predicate all(List<String> words, List<Place> places, Joins joins, boolean exact) {
        return cb.and(
                words.stream()
                        .map(word -> cb.or(found(word, places, joins, exact)))
                        .toArray(Predicate[]::new));
    }

    /// Where a word is found. A word that is no value of a field is not looked for there.
    private Predicate[] found(String word, List<Place> places, Joins joins, boolean exact) {
        return places.stream()
                .filter(place ->
                        place.kind() != SearchKind.EXACT
                                || conditions.accepts(
                                        place.route(), place.compare(word), joins.actor()))
                .map(place -> conditions.compare(place.route(), place.compare(word), joins, exact))
                .toArray(Predicate[]::new);
    }
}
