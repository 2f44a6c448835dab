package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.bureau.access.Actor;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.TooSlow;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Consumer;

/// Numbers of rows that appear after the page, counted up to a limit.
public final class Counts {

    /// Up to how many rows a number beside a name is counted.
    private static final long LIMIT = 10_000;

    /// Up to how many rows a list is counted.
    public static final long LISTED = 100_000;

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
        fetch(
                desk,
                number,
                model,
                query,
                LIMIT,
                count -> {
                    if (known(count)) {
                        number.setText(shortly(count, locale));
                    }
                });
        return number;
    }

    /// Counts the rows of a list beside the page.
    ///
    /// @param show what is not known in time is told as more than none
    public static void fetch(
            Desk desk,
            Component component,
            EntityModel model,
            ListQuery query,
            Consumer<Count> show) {
        fetch(desk, component, model, query, LISTED, show);
    }

    private static void fetch(
            Desk desk,
            Component component,
            EntityModel model,
            ListQuery query,
            long limit,
            Consumer<Count> show) {
        var actor = desk.actor();
        desk.later().fetch(component, () -> count(desk.store(), model, query, limit, actor), show);
    }

    private static Count count(
            EntityStore store, EntityModel model, ListQuery query, long limit, Actor actor) {
        try {
            return store.count(model, query, limit, actor);
        } catch (TooSlow slow) {
            return new Count(0, Count.Kind.MORE);
        }
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

    /// A count in signs: "38", "10,000+", "~9,800,000".
    public static String shortly(Count count, Locale locale) {
        var number = NumberFormat.getInstance(locale).format(count.rows());
        return switch (count.kind()) {
            case EXACT -> number;
            case MORE -> number + "+";
            case ABOUT -> "~" + number;
        };
    }
}
