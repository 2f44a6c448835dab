package dev.bureau.internal.data.question;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.gate.Paths;
import dev.bureau.internal.data.shape.Checked;
import dev.bureau.internal.data.shape.Problem;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Order;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Takes out of a question what cannot be asked, or not by this actor; both look the same.
public final class Questions {

    private static final int MOST_ORDERS = 5;
    private static final int MOST_PROBLEMS = 50;

    private final Paths paths;
    private final Conditions conditions;
    private final Orders orders;

    public Questions(Paths paths, Conditions conditions, Orders orders) {
        this.paths = paths;
        this.conditions = conditions;
        this.orders = orders;
    }

    public Checked check(EntityModel model, ListQuery query, Actor actor) {
        var inspection = new Inspection(model, actor, paths, conditions);
        var search = inspection.words(query.search());
        var filter = inspection.condition(query.filter());
        var problems = new ArrayList<>(inspection.problems());
        var steps = orders(model, query.orders(), actor, problems);
        return new Checked(new ListQuery(search, filter, steps), List.copyOf(problems));
    }

    private List<Order> orders(
            EntityModel model, List<Order> asked, Actor actor, List<Problem> problems) {
        var kept = new LinkedHashMap<String, Order>();
        for (var order : asked) {
            if (kept.size() < MOST_ORDERS && orders.sortable(model, order, actor)) {
                kept.putIfAbsent(order.path(), order);
            } else if (problems.size() < MOST_PROBLEMS) {
                problems.add(
                        new Problem(Inspection.shortened(order.path()), "store.problem.order"));
            }
        }
        return List.copyOf(kept.values());
    }
}
