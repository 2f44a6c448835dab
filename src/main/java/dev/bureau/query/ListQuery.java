package dev.bureau.query;

import java.util.List;

/// The question a list asks: which rows, in which order. The same record is the URL of a list, the
/// selection "all that match" of a bulk action, an export.
///
/// @param search words to find, empty for none
/// @param filter what rows must fulfil
/// @param orders the chosen order, first step first; empty means the entity's own
public record ListQuery(String search, Condition filter, List<Order> orders) {

    /// Every row in the entity's own order.
    public static final ListQuery ALL = new ListQuery("", Condition.ALL, List.of());

    public ListQuery {
        orders = List.copyOf(orders);
    }

    /// The same question with other words to find.
    public ListQuery withSearch(String words) {
        return new ListQuery(words, filter, orders);
    }

    /// The same question with another filter.
    public ListQuery withFilter(Condition condition) {
        return new ListQuery(search, condition, orders);
    }

    /// The same question in another order.
    public ListQuery withOrders(List<Order> steps) {
        return new ListQuery(search, filter, steps);
    }
}
