package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.AddMenu;
import dev.bureau.internal.ui.parts.Blank;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.question.Sentence;
import dev.bureau.query.ListQuery;

/// What stands in a list's place where there are no rows to show.
final class Blanks {

    private Blanks() {}

    /// There are no rows at all.
    static Component empty(Desk desk, EntityModel model) {
        var plural = desk.inside(desk.plural(model));
        var heading = desk.text("list.empty", plural);
        var kinds = desk.store().addable(model, desk.actor());
        return !kinds.isEmpty()
                ? new Blank(
                        model.icon(),
                        heading,
                        desk.text("list.empty.add", plural),
                        AddMenu.of(desk, model, kinds))
                : new Blank(model.icon(), heading, desk.text("list.empty.wait", plural));
    }

    /// Filters or words leave no row.
    ///
    /// @param query the checked question that none answers
    static Component noMatch(Desk desk, EntityModel model, ListQuery query, Runnable clear) {
        var button = new Button(desk.text("list.clear.all"), click -> clear.run());
        return new Blank(
                "search",
                desk.text("list.nomatch", desk.inside(desk.plural(model))),
                desk.text("list.nomatch.asked", new Sentence(desk).of(model, query)),
                button);
    }

    /// The rows could not be fetched.
    static Component failed(Desk desk, String sentence, Runnable again) {
        var button = new Button(desk.text("frame.again"), click -> again.run());
        return new Blank("warning", desk.text("list.failed"), sentence, button);
    }

    /// Somebody did not want to wait for the rows.
    static Component stopped(Desk desk, Runnable again) {
        var button = new Button(desk.text("frame.again"), click -> again.run());
        return new Blank("stop", desk.text("list.stopped"), desk.text("list.stopped.help"), button);
    }
}
