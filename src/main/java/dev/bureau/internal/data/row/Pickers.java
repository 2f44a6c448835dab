package dev.bureau.internal.data.row;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.data.gate.RowNames;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.key.Key;
import dev.bureau.internal.data.key.Keys;
import dev.bureau.internal.data.question.Operators;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.question.Search;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.relation.Dependents;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.schema.Reference;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Selection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.jspecify.annotations.Nullable;

/// Names rows: those that may be chosen for a relation, piece by piece, and those with given keys.
public final class Pickers {

    private static final int MOST_NAMES = 1_000;

    private final Statements statements;
    private final RowNames names;
    private final RowNames shown;
    private final Ids ids;

    public Pickers(Statements statements, RowNames names, Ids ids) {
        this(statements, names, names, ids);
    }

    private Pickers(Statements statements, RowNames names, RowNames shown, Ids ids) {
        this.statements = statements;
        this.names = names;
        this.shown = shown;
        this.ids = ids;
    }

    /// The same rows, named by their numbers.
    public Pickers numbers() {
        return new Pickers(statements, names, names.numbers(), ids);
    }

    /// Rows of the model that hold every word in their title or search fields, those whose title
    /// begins with the words first.
    public List<Reference> options(EntityModel model, String search, Window window, Actor actor) {
        return options(model, search, window, actor, statements::limited, List.of());
    }

    /// Those of these rows that fulfil a condition, if the database finds them in time.
    public List<Reference> options(
            EntityModel model,
            String search,
            Window window,
            Actor actor,
            Dependents.Rows condition,
            Duration longest) {
        return options(
                model,
                search,
                window,
                actor,
                criteria -> statements.limited(criteria, longest),
                List.of(condition));
    }

    private List<Reference> options(
            EntityModel model,
            String search,
            Window window,
            Actor actor,
            Function<CriteriaQuery<Object[]>, TypedQuery<Object[]>> statement,
            List<Dependents.Rows> conditions) {
        var criteria = statements.query(Object[].class);
        var rows = criteria.from(model.type());
        var joins = statements.restrict(criteria, rows, new Question(model, ListQuery.ALL, actor));
        var words = Search.words(search);
        if (!words.isEmpty()) {
            var found = statements.conditions().allWords(words, looked(model, actor), joins, false);
            var other = statements.conditions().found(model, search, joins);
            criteria.where(
                    statements
                            .cb()
                            .and(
                                    criteria.getRestriction(),
                                    other.map(it -> (Predicate) statements.cb().or(found, it))
                                            .orElse(found)));
        }
        for (var condition : conditions) {
            var held = condition.hold(rows, criteria);
            criteria.where(statements.cb().and(criteria.getRestriction(), held));
        }
        criteria.orderBy(orders(model, search.strip(), joins));
        return references(model, criteria, joins, window, statement);
    }

    /// The keys of all rows that answer a checked question, in their order.
    ///
    /// @param most how many are read at most
    public Keys keys(EntityModel model, ListQuery query, Actor actor, int most) {
        return Pages.keys(keys(model, query, actor).setMaxResults(most));
    }

    /// Hands over the columns of each such key, and keeps none.
    public void eachKey(
            EntityModel model, ListQuery query, Actor actor, Consumer<@Nullable Object[]> take) {
        Pages.each(keys(model, query, actor), take);
    }

    private TypedQuery<Object[]> keys(EntityModel model, ListQuery query, Actor actor) {
        var criteria = statements.query(Object[].class);
        var rows = criteria.from(model.type());
        statements.restrict(criteria, rows, new Question(model, query, actor));
        var key = ids.expressions(model, rows);
        criteria.select(statements.cb().array(key.toArray(Selection<?>[]::new)));
        criteria.orderBy(key.stream().<Order>map(statements.cb()::asc).toList());
        return statements.limited(criteria);
    }

    /// The names of these rows in the order of their keys; those that may not be seen are left out.
    public List<Reference> references(EntityModel model, List<String> texts, Actor actor) {
        var keys = new LinkedHashSet<Key>();
        texts.stream()
                .limit(MOST_NAMES)
                .forEach(text -> ids.read(model, text).ifPresent(keys::add));
        if (keys.isEmpty()) {
            return List.of();
        }
        var criteria = statements.query(Object[].class);
        var rows = criteria.from(model.type());
        var joins = statements.restrict(criteria, rows, new Question(model, ListQuery.ALL, actor));
        criteria.where(
                statements
                        .cb()
                        .and(
                                criteria.getRestriction(),
                                ids.in(model, rows, keys, statements.cb())));
        var found =
                references(model, criteria, joins, new Window(0, MOST_NAMES)).stream()
                        .collect(Collectors.toMap(Reference::id, Function.identity()));
        return texts.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    /// The names of the rows that fulfil a condition, in the order of their keys.
    public List<Reference> those(
            EntityModel model, Dependents.Rows condition, int limit, Actor actor) {
        var criteria = statements.query(Object[].class);
        var rows = criteria.from(model.type());
        var joins = statements.restrict(criteria, rows, new Question(model, ListQuery.ALL, actor));
        var held = condition.hold(rows, criteria);
        criteria.where(statements.cb().and(criteria.getRestriction(), held));
        criteria.orderBy(
                ids.expressions(model, rows).stream().<Order>map(statements.cb()::asc).toList());
        return references(model, criteria, joins, new Window(0, limit));
    }

    private List<Reference> references(
            EntityModel model, JpaCriteriaQuery<Object[]> criteria, Joins joins, Window window) {
        return references(model, criteria, joins, window, statements::limited);
    }

    private List<Reference> references(
            EntityModel model,
            JpaCriteriaQuery<Object[]> criteria,
            Joins joins,
            Window window,
            Function<CriteriaQuery<Object[]>, TypedQuery<Object[]>> statement) {
        var projection = new Projection(statements.cb(), joins, shown, ids);
        var self = projection.reference(model, joins.to(List.of()));
        criteria.select(statements.cb().array(projection.selections()));
        return statement
                .apply(criteria)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultStream()
                .map(self::read)
                .filter(Objects::nonNull)
                .toList();
    }

    /// Where words are looked for: the title and the search fields.
    private List<Route> looked(EntityModel model, Actor actor) {
        var routes = new ArrayList<>(statements.conditions().searched(model, actor));
        titles(model, actor).filter(title -> !routes.contains(title)).forEach(routes::add);
        return routes;
    }

    private Stream<Route> titles(EntityModel model, Actor actor) {
        return names.routes(model, actor).stream()
                .filter(route ->
                        Operators.of(route.field().attribute()).contains(Operator.CONTAINS));
    }

    private List<Order> orders(EntityModel model, String search, Joins joins) {
        var orders = new ArrayList<Order>();
        var title = titles(model, joins.actor()).findFirst();
        if (!search.isEmpty() && title.isPresent()) {
            var begins = statements.conditions().begins(title.get(), search, joins);
            var first = statements.cb().<Integer>selectCase().when(begins, 0).otherwise(1);
            orders.add(statements.cb().asc(first));
        }
        var offered = model.offeredOrder();
        var named = model.labelPaths().stream().map(dev.bureau.query.Order::asc);
        var label =
                (offered.isEmpty() ? named : offered.stream())
                        .filter(order -> statements.orders().sortable(model, order, joins.actor()))
                        .toList();
        orders.addAll(statements.orders().of(model, label, joins));
        return orders;
    }
}
