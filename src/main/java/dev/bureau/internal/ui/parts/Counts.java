package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.data.Count;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import java.text.NumberFormat;

/// Numbers of rows that appear after the page, counted up to a limit.
public final class Counts {

    /// Up to how many rows a number beside a name is counted.
    public static final long LIMIT = 10_000;

    private Counts() {}

    /// The number of rows of the entity that the actor may see.
    public static Span of(Desk desk, EntityModel model) {
        return of(desk, model, ListQuery.ALL);
    }

    /// The number of rows that answer the question.
    public static Span of(Desk desk, EntityModel model, ListQuery query) {
        var number = new Span();
        number.addClassName("bureau-count");
        var actor = desk.actor();
        var locale = desk.locale();
        desk.later()
                .fetch(
                        number,
                        () -> desk.store().count(model, query, LIMIT, actor),
                        count -> number.setText(words(count, NumberFormat.getInstance(locale))));
        return number;
    }

    private static String words(Count count, NumberFormat format) {
        return format.format(count.rows()) + (count.exact() ? "" : "+");
    }
}
