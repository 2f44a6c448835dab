package dev.bureau.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The steps of an order as one line of text: `-publishedAt,title`. A backslash stands before `,`,
/// `-` and `\` inside a path.
final class OrderText {

    private OrderText() {}

    static String write(List<Order> orders) {
        return orders.stream()
                .map(order -> (order.descending() ? "-" : "") + escape(order.path()))
                .collect(Collectors.joining(","));
    }

    private static String escape(String path) {
        return path.replaceAll("([\\\\,-])", "\\\\$1");
    }

    /// The steps; empty ones are passed over.
    static List<Order> read(String text) {
        var orders = new ArrayList<Order>();
        var path = new StringBuilder();
        var descending = false;
        for (var at = 0; at <= text.length(); at++) {
            var sign = at < text.length() ? text.charAt(at) : ',';
            if (sign == ',') {
                if (!path.isEmpty()) {
                    orders.add(new Order(path.toString(), descending));
                }
                path.setLength(0);
                descending = false;
            } else if (sign == '-' && path.isEmpty()) {
                descending = true;
            } else {
                at += sign == '\\' && at + 1 < text.length() ? 1 : 0;
                path.append(text.charAt(at));
            }
        }
        return orders;
    }
}
