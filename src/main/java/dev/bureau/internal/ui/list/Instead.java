package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.bureau.internal.data.shape.TooSlow;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Failures;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import java.util.function.Consumer;

/// What stands in the place of rows: that there are none and why, or what went wrong.
final class Instead extends Div {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final EntityModel model;
    private final Consumer<ListQuery> ask;

    Instead(Desk desk, EntityModel model, Consumer<ListQuery> ask) {
        this.desk = desk;
        this.model = model;
        this.ask = ask;
        addClassName("bureau-instead");
    }

    /// Whether the question leaves rows out.
    static boolean filtered(ListQuery query) {
        return !query.search().isEmpty() || !query.filter().equals(Condition.ALL);
    }

    /// No rows answer the question, or there are none.
    Component nothing(ListQuery query) {
        return filtered(query)
                ? Blanks.noMatch(desk, model, query, () -> ask.accept(cleared(query)))
                : Blanks.empty(desk, model);
    }

    private static ListQuery cleared(ListQuery query) {
        return ListQuery.ALL.withOrders(query.orders());
    }

    void fail(RuntimeException failure, Runnable again) {
        var sentence =
                failure instanceof TooSlow slow
                        ? desk.text(slow.reason())
                        : desk.text("list.failed.help", Failures.log(failure));
        show(Blanks.failed(desk, sentence, again));
    }

    void show(Component words) {
        removeAll();
        add(words);
        setVisible(true);
    }
}
