package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.AddMenu;
import dev.bureau.internal.ui.parts.Blank;
import dev.bureau.internal.ui.parts.Desk;

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
    /// @param filters the filters in force, in words; empty for none
    static Component noMatch(Desk desk, EntityModel model, String filters, Runnable clear) {
        var button = new Button(desk.text("list.clear.all"), click -> clear.run());
        return new Blank(
                "search",
                desk.text("list.nomatch", desk.inside(desk.plural(model))),
                filters.isEmpty()
                        ? desk.text("list.nomatch.search")
                        : desk.text("list.nomatch.help", filters),
                button);
    }

    /// The rows could not be fetched.
    static Component failed(Desk desk, String sentence, Runnable again) {
        var button = new Button(desk.text("frame.again"), click -> again.run());
        return new Blank("warning", desk.text("list.failed"), sentence, button);
    }
}
