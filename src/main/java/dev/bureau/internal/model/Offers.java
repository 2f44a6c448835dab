package dev.bureau.internal.model;

import dev.bureau.SearchExpression;
import dev.bureau.field.FieldType;
import dev.bureau.internal.model.EntityModel.Action;
import dev.bureau.internal.model.EntityModel.Queue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Makes what an entity offers besides list and form: actions and the rows that wait for somebody.
final class Offers {

    private Offers() {}

    @SuppressWarnings("unchecked") // the store hands actions rows of this entity only
    static <T> List<Action> actions(AdminSource<T> source) {
        var actions = new ArrayList<Action>();
        for (var declared : source.declaration().actions()) {
            actions.add(
                    new Action(
                            declared.name(),
                            declared.label(),
                            declared.confirmation(),
                            declared.danger(),
                            declared.icon(),
                            (Predicate<Object>) declared.applies(),
                            (Consumer<Object>) declared.work()));
        }
        return actions;
    }

    /// How the search finds rows in a way of its own.
    @SuppressWarnings("unchecked") // the store hands it rows of this entity only
    static <T> Optional<SearchExpression<Object>> searchBy(AdminSource<T> source) {
        return source.declaration().searchBy().map(found -> (SearchExpression<Object>) found);
    }

    static <T> List<Queue> queues(Drafts drafts, Draft draft, AdminSource<T> source) {
        var queues = new ArrayList<Queue>();
        for (var declared : source.declaration().queues()) {
            var path = PropertyName.of(declared.path()).path().orElse("");
            drafts.shown(draft, path)
                    .map(reached ->
                            new Queue(
                                    declared.label(),
                                    path,
                                    text(reached.field().type(), declared.value())))
                    .ifPresent(queues::add);
        }
        return queues;
    }

    @SuppressWarnings("unchecked") // the value has the type of the property
    private static <V> @Nullable String text(FieldType<V> type, @Nullable Object value) {
        return value == null ? null : type.encode((V) value);
    }
}
