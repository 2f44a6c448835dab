package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.data.Count;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Consumer;

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
        var locale = desk.locale();
        fetch(desk, number, model, query, count -> number.setText(shortly(count, locale)));
        return number;
    }

    /// Counts beside the page, and tells the component's page the number.
    ///
    /// @param show not called where nothing is known in time
    public static void fetch(
            Desk desk,
            Component component,
            EntityModel model,
            ListQuery query,
            Consumer<Count> show) {
        var actor = desk.actor();
        desk.later()
                .fetch(
                        component,
                        () -> desk.store().count(model, query, LIMIT, actor),
                        count -> {
                            if (known(count)) {
                                show.accept(count);
                            }
                        });
    }

    private static boolean known(Count count) {
        return count.exact() || count.rows() > 0;
    }

    /// A count in words: "38", "more than 10,000", "about 9,800,000".
    public static String words(Desk desk, Count count) {
        var number = NumberFormat.getInstance(desk.locale()).format(count.rows());
        return switch (count.kind()) {
            case EXACT -> number;
            case MORE -> desk.text("list.more", number);
            case ABOUT -> desk.text("list.about", number);
        };
    }

    /// What a person reads before rows are touched that nobody counted: the sentence, and that.
    public static String caveat(Desk desk, Count count, String sentence) {
        return count.exact() ? sentence : sentence + " " + desk.text("list.uncounted");
    }

    private static String shortly(Count count, Locale locale) {
        var number = NumberFormat.getInstance(locale).format(count.rows());
        return switch (count.kind()) {
            case EXACT -> number;
            case MORE -> number + "+";
            case ABOUT -> "~" + number;
        };
    }
}
