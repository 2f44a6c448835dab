package dev.bureau.internal.model;

import dev.bureau.internal.model.Reason.Topic;
import dev.bureau.query.Order;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Chooses the order in which a list opens.
final class DefaultOrder {

    private DefaultOrder() {}

    static Chosen<List<Order>> of(Draft draft) {
        return ordinal(draft)
                .or(() -> newest(draft))
                .or(() -> label(draft).filter(own -> named(draft)))
                .or(() -> happened(draft))
                .or(() -> label(draft))
                .orElseGet(() -> new Chosen<>(List.of(), Reason.of(Topic.ORDER, "key")));
    }

    private static Optional<Chosen<List<Order>>> ordinal(Draft draft) {
        return first(draft, field -> Ordinals.named(field.attribute()))
                .map(path -> chosen(List.of(Order.asc(path)), "ordinal", path));
    }

    private static Optional<Chosen<List<Order>>> newest(Draft draft) {
        return moment(draft, Moments::created)
                .or(() -> moment(draft, Moments::published))
                .or(() -> moment(draft, Moments::changed))
                .map(path -> chosen(List.of(Order.desc(path)), "newest", path));
    }

    private static Optional<Chosen<List<Order>>> label(Draft draft) {
        var paths = draft.label().value();
        return paths.isEmpty()
                ? Optional.empty()
                : Optional.of(chosen(paths.stream().map(Order::asc).toList(), "label", ""));
    }

    /// Whether rows have words of their own.
    private static boolean named(Draft draft) {
        return draft.label().value().stream().noneMatch(path -> path.contains("."));
    }

    /// Rows without a name of their own are mostly events.
    private static Optional<Chosen<List<Order>>> happened(Draft draft) {
        return moment(draft, name -> !Moments.ahead(name))
                .map(path -> chosen(List.of(Order.desc(path)), "newest", path));
    }

    private static Optional<String> moment(Draft draft, Predicate<String> named) {
        return first(
                draft,
                field -> day(field.attribute()) && named.test(field.attribute().traits().name()));
    }

    private static boolean day(Attribute attribute) {
        return attribute instanceof Attribute.Moment moment
                && switch (moment.kind()) {
                    case DATE, DATE_TIME, INSTANT -> true;
                    case TIME, YEAR, YEAR_MONTH, DURATION, PERIOD -> false;
                };
    }

    private static Optional<String> first(Draft draft, Predicate<Field> wanted) {
        return draft.shown().stream().filter(wanted).map(Field::path).findFirst();
    }

    private static Chosen<List<Order>> chosen(List<Order> orders, String key, String path) {
        return new Chosen<>(orders, Reason.of(Topic.ORDER, key, path));
    }
}
