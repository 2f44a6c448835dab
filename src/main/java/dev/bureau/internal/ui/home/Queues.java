package dev.bureau.internal.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Counts;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import dev.bureau.query.ListQueryCodec;
import dev.bureau.query.Operator;
import java.util.List;
import java.util.Optional;

/// The rows that wait for somebody, with their number and the way to their list.
final class Queues {

    private Queues() {}

    static Optional<Component> of(Desk desk, List<EntityModel> models) {
        var queues = new Div();
        queues.addClassName("bureau-queues");
        models.forEach(model ->
                model.queues().stream()
                        .filter(queue -> askable(desk, model, queue))
                        .forEach(queue -> queues.add(card(desk, model, queue))));
        return queues.getComponentCount() == 0
                ? Optional.empty()
                : Optional.of(new Section(new H2(desk.text("home.waiting")), queues));
    }

    private static boolean askable(Desk desk, EntityModel model, EntityModel.Queue queue) {
        return desk.store().check(model, query(queue), desk.actor()).problems().isEmpty();
    }

    private static Component card(Desk desk, EntityModel model, EntityModel.Queue queue) {
        var query = query(queue);
        var address = new QueryParameters(ListQueryCodec.write(query)).getQueryString();
        var card =
                new Link(
                        Paths.list(model, address),
                        Counts.of(desk, model, query),
                        new Span(desk.labels().words("queue", queue.label(), desk.locale())));
        card.addClassName("bureau-queue");
        return card;
    }

    private static ListQuery query(EntityModel.Queue queue) {
        var value = queue.value();
        var compare =
                value == null
                        ? new Condition.Compare(queue.path(), Operator.EMPTY)
                        : new Condition.Compare(queue.path(), Operator.IS, value);
        return ListQuery.ALL.withFilter(new Condition.And(List.of(compare)));
    }
}
