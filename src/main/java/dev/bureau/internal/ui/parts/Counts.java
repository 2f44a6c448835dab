package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.data.Count;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import java.text.NumberFormat;
import java.util.Locale;

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
                        count -> number.setText(shortly(count, locale)));
        return number;
    }

    /// A count in words: "38", "more than 10,000".
    public static String words(Desk desk, Count count) {
        var number = NumberFormat.getInstance(desk.locale()).format(count.rows());
        return count.exact() ? number : desk.text("list.more", number);
    }

    private static String shortly(Count count, Locale locale) {
        return NumberFormat.getInstance(locale).format(count.rows()) + (count.exact() ? "" : "+");
    }
}
