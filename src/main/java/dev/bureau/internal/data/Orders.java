package dev.bureau.internal.data;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.value.Zoned;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Sorting;
import dev.bureau.query.Order;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Attribute.ToOne;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Nulls;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/// Sorts rows: empty values last, the key at the end so that no two rows are equal.
final class Orders {

    private final HibernateCriteriaBuilder cb;
    private final Paths paths;
    private final RowNames names;
    private final Ids ids;

    Orders(HibernateCriteriaBuilder cb, Paths paths, RowNames names, Ids ids) {
        this.cb = cb;
        this.paths = paths;
        this.names = names;
        this.ids = ids;
    }

    /// Whether the actor may have rows in this order.
    boolean sortable(EntityModel model, Order order, Actor actor) {
        return !routes(model, order, actor).isEmpty();
    }

    /// The steps for a query: those asked for, else the entity's own, then the key. Without any,
    /// the newest key comes first.
    List<jakarta.persistence.criteria.Order> of(EntityModel model, List<Order> asked, Joins joins) {
        var steps = asked.isEmpty() ? model.orders() : asked;
        var made = new ArrayList<jakarta.persistence.criteria.Order>();
        var total = false;
        for (var step : steps) {
            var routes = routes(model, step, joins.actor());
            routes.stream()
                    .flatMap(route -> steps(route, step.descending(), joins))
                    .forEach(made::add);
            total |= routes.stream().anyMatch(Orders::unique);
        }
        if (!total) {
            var descending = steps.isEmpty() || steps.getLast().descending();
            ids.expressions(model, joins.to(List.of()))
                    .forEach(part -> made.add(descending ? cb.desc(part) : cb.asc(part)));
        }
        return made;
    }

    /// The columns of a step: one, or those of the key where nothing names the row of a relation.
    private Stream<jakarta.persistence.criteria.Order> steps(
            Route route, boolean descending, Joins joins) {
        var nulls = present(route) ? Nulls.NONE : Nulls.LAST;
        return columns(route, joins)
                .map(column -> descending ? cb.desc(column, nulls) : cb.asc(column, nulls));
    }

    private Stream<? extends Expression<?>> columns(Route route, Joins joins) {
        var from = joins.to(route.hops());
        if (route.field().attribute() instanceof Attribute.Subtype) {
            return Stream.of(names.types().place(route.owner(), from, cb));
        }
        return paths.target(route.field().attribute())
                .map(target ->
                        ids.expressions(target, joins.from(from, route.last(target))).stream())
                .orElseGet(
                        () -> Stream.of(Zoned.column(Joins.attribute(from, route.field().path()))));
    }

    /// The route to a single column; of a relation, those to what names the row behind it, or the
    /// relation itself where nothing does.
    private List<Route> routes(EntityModel model, Order order, Actor actor) {
        return paths(model, order.path()).stream()
                .flatMap(path -> paths.readable(model, path, actor).stream())
                .filter(route -> !route.many())
                .flatMap(route ->
                        paths.target(route.field().attribute())
                                .map(target -> named(route, target, actor))
                                .orElseGet(() -> Stream.of(route)))
                .filter(route -> Sorting.possible(route.field().attribute()))
                .toList();
    }

    /// The column that names rows sorts by all of the name.
    private static List<String> paths(EntityModel model, String path) {
        return path.equals(model.labelPath()) ? model.labelPaths() : List.of(path);
    }

    private Stream<Route> named(Route route, EntityModel target, Actor actor) {
        var titles = names.routes(target, actor);
        return titles.isEmpty()
                ? Stream.of(route)
                : titles.stream().map(title -> route.then(target, title));
    }

    private static boolean present(Route route) {
        return route.hops().isEmpty() && route.field().attribute().traits().required();
    }

    private static boolean unique(Route route) {
        var attribute = route.field().attribute();
        return present(route) && attribute.traits().unique() && !(attribute instanceof ToOne);
    }
}
