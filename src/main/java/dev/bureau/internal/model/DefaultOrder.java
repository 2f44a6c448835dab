package dev.bureau.internal.model;

import dev.bureau.query.Order;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Chooses the order in which a list opens.
final class DefaultOrder {

    private DefaultOrder() {}

    static Chosen<List<Order>> of(Draft draft) {
        var newest = moment(draft, Moments::created).or(() -> moment(draft, Moments::changed));
        if (newest.isPresent()) {
            return new Chosen<>(
                    List.of(Order.desc(newest.get())),
                    "The newest by '%s' come first.".formatted(newest.get()));
        }
        var label = draft.label().value();
        if (!label.isEmpty()) {
            return new Chosen<>(List.of(Order.asc(label)), "Rows are ordered by their label.");
        }
        return new Chosen<>(List.of(), "Rows are ordered by their key.");
    }

    private static Optional<String> moment(Draft draft, Predicate<String> named) {
        return draft.shown().stream()
                .filter(field -> field.attribute() instanceof Attribute.Moment)
                .filter(field -> named.test(field.attribute().traits().name()))
                .map(Field::path)
                .findFirst();
    }
}
