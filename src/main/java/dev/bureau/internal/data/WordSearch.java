package dev.bureau.internal.data;

import dev.bureau.Declaration.SearchKind;
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
        var many = places.stream().filter(place -> place.many() > 0).toList();
        var ways = many.stream().map(Place::way).distinct().toList();
        return words.size() > 1 && ways.size() == 1
                ? inOneRow(words, places, many, joins, exact)
                : all(words, places, joins, exact);
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

    /// Holds where the row itself has every word, or one related row has those that it lacks.
    private Predicate inOneRow(
            List<String> words, List<Place> places, List<Place> many, Joins joins, boolean exact) {
        var own = new ArrayList<>(places);
        own.removeAll(many);
        var way = many.getFirst().way();
        var behind = many.stream().map(Place::behind).toList();
        var related =
                relations.exists(
                        way.getLast(),
                        joins.to(way.subList(0, way.size() - 1)),
                        joins,
                        rows ->
                                cb.and(
                                        words.stream()
                                                .map(word -> either(word, own, joins, behind, rows))
                                                .toArray(Predicate[]::new)));
        return own.isEmpty() ? related : cb.or(all(words, own, joins, exact), related);
    }

    private Predicate either(
            String word, List<Place> own, Joins joins, List<Place> behind, Joins rows) {
        return cb.or(
                Stream.of(found(word, own, joins, false), found(word, behind, rows, false))
                        .flatMap(Stream::of)
                        .toArray(Predicate[]::new));
    }
}
