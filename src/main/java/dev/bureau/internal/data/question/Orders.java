package dev.bureau.internal.data.question;

import dev.bureau.SortExpression;
import dev.bureau.access.Actor;
import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.Paths;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.data.gate.RowNames;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.key.KeyColumn;
import dev.bureau.internal.data.question.Sorted.Empty;
import dev.bureau.internal.data.value.TextNumbers;
import dev.bureau.internal.data.value.Zoned;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Sorting;
import dev.bureau.query.Order;
import dev.bureau.schema.Attribute;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.dialect.NullOrdering;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/// Sorts rows: empty values last, the key at the end so that no two rows are equal.
public final class Orders {

    private final HibernateCriteriaBuilder cb;
    private final Paths paths;
    private final RowNames names;
    private final Ids ids;
    private final NullOrdering nulls;

    public Orders(HibernateCriteriaBuilder cb, Paths paths, RowNames names, Ids ids) {
        this.cb = cb;
        this.paths = paths;
        this.names = names;
        this.ids = ids;
        nulls = ids.dialect().getNullOrdering();
    }

    /// Whether the actor may have rows in this order.
    public boolean sortable(EntityModel model, Order order, Actor actor) {
        var options = options(model, order);
        return !options.unsortable()
                && paths(model, order).stream()
                        .noneMatch(path -> routes(model, path, actor).isEmpty())
                && (options.sortExpression().isEmpty() || seen(model, order, actor));
    }

    /// What was declared of the column by which rows are to be sorted.
    private static Column.Options options(EntityModel model, Order order) {
        return model.column(order.path()).map(Column::options).orElse(Column.Options.NONE);
    }

    /// Whether the actor sees the column itself.
    private boolean seen(EntityModel model, Order order, Actor actor) {
        return model.column(order.path()).orElseThrow() instanceof Column.Computed
                || paths.readable(model, order.path(), actor).isPresent();
    }

    /// The paths that decide on a step; none where it is an expression that does.
    private static List<String> paths(EntityModel model, Order order) {
        var options = options(model, order);
        if (options.sortExpression().isPresent()) {
            return List.of();
        }
        return options.sortedBy().isEmpty() ? List.of(order.path()) : options.sortedBy();
    }

    /// How the rows of a query are sorted, by [#steps].
    public List<jakarta.persistence.criteria.Order> of(
            EntityModel model, List<Order> asked, Joins joins) {
        return steps(model, asked, joins.actor()).stream()
                .map(step -> step.order(cb, joins))
                .toList();
    }

    /// The steps for a query: those asked for, else the entity's own, then the key. Without any,
    /// the newest key comes first.
    public List<Step> steps(EntityModel model, List<Order> asked, Actor actor) {
        var orders = asked.isEmpty() ? model.orders() : asked;
        var steps = new ArrayList<Step>();
        for (var order : orders) {
            options(model, order)
                    .sortExpression()
                    .filter(value -> seen(model, order, actor))
                    .ifPresent(value -> steps.add(made(value, order.descending())));
            for (var path : paths(model, order)) {
                steps.addAll(steps(model, routes(model, path, actor), order.descending()));
            }
        }
        var descending = orders.isEmpty() || orders.getLast().descending();
        for (var part = 0; part < ids.columns(model).size(); part++) {
            steps.add(key(model, part, descending));
        }
        return once(steps);
    }

    @SuppressWarnings("unchecked") // declared for the entity whose rows these are
    private Step made(SortExpression<?> value, boolean descending) {
        return new Step(
                joins ->
                        ((SortExpression<Object>) value)
                                .of((From<?, Object>) joins.to(List.of()), cb),
                new Sorted(descending, Empty.LAST),
                -1);
    }

    private List<Step> steps(EntityModel model, List<Route> routes, boolean descending) {
        var steps = new ArrayList<Step>();
        routes.forEach(route -> steps.addAll(steps(model, route, descending)));
        routes.stream()
                .map(Route::hops)
                .filter(hops -> !hops.isEmpty())
                .distinct()
                .forEach(hops -> steps.addAll(related(hops, descending)));
        return steps;
    }

    /// The columns of a step: one, or those of the key where nothing names the row of a relation.
    private List<Step> steps(EntityModel model, Route route, boolean descending) {
        var own = ids.columns(model).stream().map(KeyColumn::path).toList();
        if (route.hops().isEmpty() && own.contains(route.field().path())) {
            return List.of(key(model, own.indexOf(route.field().path()), descending));
        }
        var sorted = sorted(route, descending);
        var hops = hops(route);
        return IntStream.range(0, count(route))
                .mapToObj(at -> new Step(joins -> columns(route, joins).get(at), sorted, -1, hops))
                .toList();
    }

    private Sorted sorted(Route route, boolean descending) {
        if (!route.hops().isEmpty() || paths.target(route.field().attribute()).isPresent()) {
            return Sorted.related(descending);
        }
        return present(route) ? natural(descending) : new Sorted(descending, Empty.LAST);
    }

    /// The key of a related row, which keeps the rows of each together, so that an index finds
    /// them.
    private List<Step> related(List<Route.Hop> hops, boolean descending) {
        var target = hops.getLast().target();
        var sorted = Sorted.related(descending);
        return IntStream.range(0, ids.columns(target).size())
                .mapToObj(part ->
                        new Step(
                                joins -> ids.expressions(target, joins.to(hops)).get(part),
                                sorted,
                                -1,
                                hops))
                .toList();
    }

    /// The relations that lead to the row that has the columns.
    private List<Route.Hop> hops(Route route) {
        return Stream.concat(
                        route.hops().stream(),
                        paths.target(route.field().attribute()).map(route::last).stream())
                .toList();
    }

    private Step key(EntityModel model, int part, boolean descending) {
        var single = ids.columns(model).size() == 1;
        return new Step(
                joins -> ids.expressions(model, joins.to(List.of())).get(part),
                single ? new Sorted(descending, Empty.NEVER) : natural(descending),
                part);
    }

    /// A part of the key decides but once.
    private static List<Step> once(List<Step> steps) {
        var seen = new HashSet<Integer>();
        return steps.stream().filter(step -> step.part() < 0 || seen.add(step.part())).toList();
    }

    /// For columns that the mapping says are never empty, and mostly are not: rows without a value
    /// stay where the database puts them, so that its indexes serve.
    private Sorted natural(boolean descending) {
        var first =
                switch (nulls) {
                    case GREATEST -> descending;
                    case SMALLEST -> !descending;
                    case FIRST -> true;
                    case LAST -> false;
                };
        return new Sorted(descending, first ? Empty.FIRST : Empty.LAST);
    }

    private int count(Route route) {
        return paths.target(route.field().attribute())
                .map(target -> ids.columns(target).size())
                .orElse(1);
    }

    private List<? extends Expression<?>> columns(Route route, Joins joins) {
        var from = joins.to(route.hops());
        if (route.field().attribute() instanceof Attribute.Subtype) {
            return List.of(names.types().place(route.owner(), from, cb));
        }
        return paths.target(route.field().attribute())
                .<List<? extends Expression<?>>>map(
                        target -> ids.expressions(target, joins.from(from, route.last(target))))
                .orElseGet(() -> List.of(column(route.field().attribute(), from)));
    }

    private Expression<?> column(Attribute attribute, From<?, ?> from) {
        var column = Joins.attribute(from, attribute.path());
        return TextNumbers.is(attribute, cb) ? TextNumbers.of(column, cb) : Zoned.column(column);
    }

    /// The route to a single column; of a relation, those to what names the row behind it, or the
    /// relation itself where nothing does.
    private List<Route> routes(EntityModel model, String asked, Actor actor) {
        return named(model, asked).stream()
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
    private static List<String> named(EntityModel model, String path) {
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
}
