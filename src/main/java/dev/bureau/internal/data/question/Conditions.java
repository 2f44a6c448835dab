package dev.bureau.internal.data.question;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.gate.AnyConditions;
import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.Paths;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.data.gate.RowTypes;
import dev.bureau.internal.data.relation.Relations;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/// Turns checked conditions into the predicates of a query.
public final class Conditions {

    private final HibernateCriteriaBuilder cb;
    private final Paths paths;
    private final Scalars scalars;
    private final Relations relations;
    private final RowTypes types;
    private final ElementConditions elements;
    private final WordSearch search;
    private final AnyConditions any;
    private final OwnConditions own;

    public Conditions(
            HibernateCriteriaBuilder cb, Paths paths, Scalars scalars, Relations relations) {
        this.cb = cb;
        this.paths = paths;
        this.scalars = scalars;
        this.relations = relations;
        types = paths.types();
        elements = new ElementConditions(cb, paths, scalars, relations);
        own = new OwnConditions(cb);
        search = new WordSearch(cb, this, relations);
        any = paths.any(cb);
    }

    /// Whether the values fit the field at the end of the route.
    boolean accepts(Route route, Compare compare, Actor actor) {
        if (route.own().isPresent()) {
            return OwnConditions.accepts(route.own().get(), compare, actor);
        }
        if (route.field().attribute() instanceof Attribute.Subtype) {
            return RowTypes.accepts(paths.kinds(route.owner(), actor), compare);
        }
        if (route.field().attribute() instanceof Attribute.Elements) {
            return elements.accepts(route.field(), compare, actor);
        }
        if (route.field().attribute() instanceof Attribute.AnyRelation relation) {
            return any.accepts(relation, compare, actor);
        }
        return paths.target(route.field().attribute())
                .map(target -> relations.accepts(target, compare))
                .orElseGet(() -> scalars.accepts(route.field(), compare, actor));
    }

    /// What rows of the model must fulfil.
    ///
    /// @param joins over the rows
    Predicate of(EntityModel model, Condition condition, Joins joins) {
        return of(model, condition, joins, false);
    }

    /// Holds where every word is found in one of the model's search fields.
    Predicate matches(EntityModel model, String text, Joins joins) {
        var words = Search.words(text);
        return words.isEmpty() ? cb.conjunction() : found(model, text, joins, false);
    }

    private Predicate found(EntityModel model, String text, Joins joins, boolean exact) {
        var words = Search.words(text);
        var other = found(model, text, joins);
        if (other.isEmpty()) {
            return search.matches(model, words, joins, exact);
        }
        var found = exact ? own.surely(other.get()) : other.get();
        return cb.or(search.matches(model, words, joins, exact), found);
    }

    /// What the application finds in a way of its own; empty where it has none.
    public Optional<Predicate> found(EntityModel model, String text, Joins joins) {
        return model.searchBy()
                .map(found ->
                        own.of(
                                model,
                                (rows, builder) ->
                                        found.of(rows, text.strip(), joins.actor(), builder),
                                joins.to(List.of()),
                                joins));
    }

    /// Holds where every word is found at the end of one of the routes.
    public Predicate allWords(List<String> words, List<Route> routes, Joins joins, boolean exact) {
        return cb.and(
                words.stream()
                        .map(word -> anyRoute(word, routes, joins, exact))
                        .toArray(Predicate[]::new));
    }

    /// Holds where the text at the end of the route begins so.
    public Predicate begins(Route route, String text, Joins joins) {
        return compare(route, new Compare("", Operator.STARTS, text), joins, false);
    }

    /// The model's search fields that the actor may read, and what names rows of its subtypes.
    public List<Route> searched(EntityModel model, Actor actor) {
        var own =
                model.search().stream()
                        .flatMap(path -> paths.readable(model, path, actor).stream());
        return Stream.concat(own, titles(model, actor))
                .distinct()
                .filter(route ->
                        Operators.of(route.field().attribute()).contains(Operator.CONTAINS))
                .toList();
    }

    /// The route of a path if the actor may read every step of it.
    Optional<Route> readable(EntityModel model, String path, Actor actor) {
        return paths.readable(model, path, actor);
    }

    /// What names rows of subtypes, where the model itself does not have it.
    private Stream<Route> titles(EntityModel model, Actor actor) {
        return types.kinds(model).stream()
                .flatMap(kind ->
                        kind.labelPaths().stream()
                                .filter(path -> paths.find(model, path).isEmpty())
                                .flatMap(path -> title(model, kind, path, actor).stream()));
    }

    private Optional<Route> title(EntityModel model, EntityModel kind, String path, Actor actor) {
        var owner = types.owner(model, kind, one -> paths.find(one, path).isPresent());
        return paths.readable(owner, path, actor);
    }

    private Predicate of(EntityModel model, Condition condition, Joins joins, boolean exact) {
        return switch (condition) {
            case Condition.And and -> cb.and(all(model, and.parts(), joins, exact));
            case Condition.Or or -> cb.or(all(model, or.parts(), joins, exact));
            case Condition.Not not -> cb.not(of(model, not.part(), joins, true));
            case Compare compare -> {
                var route = paths.comparable(model, compare.path(), joins.actor()).orElseThrow();
                yield compare(route, compare, joins, exact);
            }
            case Condition.Has has -> {
                var hops = paths.relations(model, has.path(), joins.actor());
                yield related(
                        hops,
                        joins,
                        rows -> of(hops.getLast().target(), has.condition(), rows, false));
            }
            case Condition.Matches matches ->
                    Search.words(matches.text()).isEmpty()
                            ? cb.conjunction()
                            : found(model, matches.text(), joins, exact);
        };
    }

    private Predicate[] all(EntityModel model, List<Condition> parts, Joins joins, boolean exact) {
        return parts.stream().map(part -> of(model, part, joins, exact)).toArray(Predicate[]::new);
    }

    private Predicate anyRoute(String word, List<Route> routes, Joins joins, boolean exact) {
        return cb.or(
                routes.stream()
                        .map(route ->
                                compare(
                                        route,
                                        new Compare("", Operator.CONTAINS, word),
                                        joins,
                                        exact))
                        .toArray(Predicate[]::new));
    }

    /// Holds where a row behind all the relations fulfils what is asked of it.
    private Predicate related(List<Route.Hop> hops, Joins joins, Function<Joins, Predicate> asked) {
        return hops.isEmpty()
                ? asked.apply(joins)
                : relations.exists(
                        hops.getFirst(),
                        joins.to(List.of()),
                        joins,
                        rows -> related(hops.subList(1, hops.size()), rows, asked));
    }

    /// What holds where the attribute at the end of the route compares so. The comparison must have
    /// been accepted.
    public Predicate compare(Route route, Compare compare, Joins joins, boolean exact) {
        var hops = route.hops();
        for (var i = 0; i < hops.size(); i++) {
            if (hops.get(i).many()) {
                var rest =
                        new Route(hops.subList(i + 1, hops.size()), route.owner(), route.field());
                return relations.exists(
                        hops.get(i),
                        joins.to(hops.subList(0, i)),
                        joins,
                        inner -> compare(rest, compare, inner, false));
            }
        }
        return end(route, joins.to(hops), compare, joins, exact);
    }

    /// What holds where what is at the end of the route is each of these values, one by one.
    ///
    /// @param route over no relation to many
    public List<Predicate> each(Route route, List<String> values, Joins joins) {
        return route.own().isPresent()
                ? own.each(route, joins.to(route.hops()), values, joins)
                : values.stream()
                        .map(value -> new Compare("", Operator.IS, value))
                        .map(one -> compare(route, one, joins, false))
                        .toList();
    }

    private Predicate end(
            Route route, From<?, ?> from, Compare compare, Joins joins, boolean exact) {
        var field = route.field();
        if (route.own().isPresent()) {
            return own.of(route, from, compare, joins, exact);
        }
        if (field.attribute() instanceof Attribute.Subtype) {
            return types.compare(route.owner(), from, compare, cb);
        }
        if (field.attribute() instanceof Attribute.Elements) {
            return elements.of(field, from, compare, joins);
        }
        var rows = joins.treated(from, route.owner());
        if (field.attribute() instanceof Attribute.AnyRelation relation) {
            return any.of(relation, Joins.attribute(rows, field.path()), compare);
        }
        return paths.target(field.attribute())
                .map(target -> relations.of(route, target, rows, compare, joins))
                .orElseGet(() ->
                        scalars.of(
                                field, Joins.attribute(rows, field.path()), compare, joins, exact));
    }
}
