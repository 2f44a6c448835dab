package dev.bureau.internal.data;

import dev.bureau.access.Actor;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.Order;
import dev.bureau.schema.Attribute;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Nulls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return route(model, order, actor).isPresent();
    }

    /// The steps for a query: those asked for, else the entity's own, then the key. Without any,
    /// the newest key comes first.
    List<jakarta.persistence.criteria.Order> of(EntityModel model, List<Order> asked, Joins joins) {
        var steps = asked.isEmpty() ? model.orders() : asked;
        var made = new ArrayList<jakarta.persistence.criteria.Order>();
        var total = false;
        for (var step : steps) {
            var route = route(model, step, joins.actor());
            route.ifPresent(found -> made.add(order(found, step.descending(), joins)));
            total |= route.filter(Orders::unique).isPresent();
        }
        if (!total) {
            var descending = steps.isEmpty() || steps.getLast().descending();
            ids.expressions(model, joins.to(List.of()))
                    .forEach(part -> made.add(descending ? cb.desc(part) : cb.asc(part)));
        }
        return made;
    }

    private jakarta.persistence.criteria.Order order(Route route, boolean descending, Joins joins) {
        var column = column(route, joins);
        var nulls = present(route) ? Nulls.NONE : Nulls.LAST;
        return descending ? cb.desc(column, nulls) : cb.asc(column, nulls);
    }

    private Expression<?> column(Route route, Joins joins) {
        return Joins.attribute(joins.to(route.hops()), route.field().path());
    }

    /// The route to a single column: of a relation, to what names the row behind it.
    private Optional<Route> route(EntityModel model, Order order, Actor actor) {
        return paths.readable(model, order.path(), actor)
                .filter(route -> !route.many())
                .flatMap(route ->
                        paths.target(route.field().attribute())
                                .map(target -> named(route, target, actor))
                                .orElseGet(() -> Optional.of(route)))
                .filter(route -> sortable(route.field().attribute()));
    }

    private Optional<Route> named(Route route, EntityModel target, Actor actor) {
        return names.route(target, actor).map(title -> route.then(target, title));
    }

    private static boolean sortable(Attribute attribute) {
        return switch (attribute) {
            case Attribute.Text text -> !text.large();
            case Attribute.Numeric numeric -> true;
            case Attribute.Flag flag -> true;
            case Attribute.Choice choice -> true;
            case Attribute.Moment moment -> true;
            case Attribute.Binary binary -> false;
            case Attribute.Structured structured -> false;
            case Attribute.Embedded embedded -> false;
            case Attribute.ToOne toOne -> false;
            case Attribute.ToMany toMany -> false;
        };
    }

    private static boolean present(Route route) {
        return route.hops().isEmpty() && route.field().attribute().traits().required();
    }

    private static boolean unique(Route route) {
        return present(route) && route.field().attribute().traits().unique();
    }
}
