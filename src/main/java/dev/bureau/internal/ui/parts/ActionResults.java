package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bureau.action.ActionResult;
import dev.bureau.internal.model.EntityModel;

/// Tells how a run ended: in passing if all went well, else with each row that was left alone.
public final class ActionResults {

    private static final int LISTED = 50;

    private ActionResults() {}

    /// @param action what was done, in words
    public static void tell(Desk desk, EntityModel model, String action, ActionResult result) {
        var done = desk.text("list.done", action, desk.counted(model, result.done()));
        if (result.failures().isEmpty()) {
            Toast.done(done);
        } else {
            explain(desk, model, done, result);
        }
    }

    private static void explain(Desk desk, EntityModel model, String done, ActionResult result) {
        var failures = result.failures();
        var dialog = new Dialog(desk.text("list.left", desk.counted(model, failures.size())));
        dialog.addClassName("bureau-dialog");
        var rows = new UnorderedList();
        rows.addClassName("bureau-results");
        failures.stream().limit(LISTED).forEach(failure -> rows.add(item(failure)));
        dialog.add(new Paragraph(done), rows);
        dialog.getFooter().add(new Button(desk.text("list.close"), click -> dialog.close()));
        dialog.open();
    }

    private static ListItem item(ActionResult.Failure failure) {
        var row = new Span(failure.row().label());
        row.addClassName("bureau-strong");
        return new ListItem(row, new Span(failure.reason()));
    }
}
