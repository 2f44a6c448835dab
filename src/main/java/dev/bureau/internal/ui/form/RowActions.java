package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.bureau.action.ActionResult;
import dev.bureau.action.Selection;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Toast;
import java.util.List;

/// What can be done to a stored row besides saving it: the declared actions, and its deletion.
final class RowActions {

    private final Place place;
    private final String label;
    private final Selection row;

    RowActions(Place place, String id, String label) {
        this.place = place;
        this.label = label;
        row = new Selection.Rows(List.of(id));
    }

    /// Shows what a deletion takes along, asks, and deletes; asks again where somebody changed the
    /// row since it was seen.
    void delete(Snapshot seen, Runnable done) {
        ask(seen, done).open();
    }

    private DeleteDialog ask(Snapshot seen, Runnable done) {
        var desk = place.desk();
        var preview = desk.store().previewDelete(place.model(), row, desk.actor());
        return new DeleteDialog(place, label, preview, () -> deleteNow(seen, done));
    }

    private void deleteNow(Snapshot seen, Runnable done) {
        var desk = place.desk();
        var outcome =
                desk.store()
                        .delete(place.model(), Edit.deletion(seen), desk.actor(), desk.locale());
        switch (outcome) {
            case Outcome.Saved deleted -> {
                Toast.done(place.text("form.deleted", label));
                done.run();
            }
            case Outcome.Conflict conflict -> ask(conflict.current(), done).after(conflict).open();
            case Outcome.Invalid invalid -> Toast.failed(invalid.violations().getFirst().message());
            case Outcome.Gone gone -> Toast.failed(place.text("form.gone", label));
            case Outcome.Refused refused -> Toast.failed(place.text(refused.reason()));
        }
    }

    /// Runs the action, after its question if it has one.
    void run(EntityModel.Action action, Runnable done) {
        action.confirmation()
                .ifPresentOrElse(
                        question -> confirm(action, question, done), () -> runNow(action, done));
    }

    private void confirm(EntityModel.Action action, String question, Runnable done) {
        var desk = place.desk();
        var dialog = new ConfirmDialog();
        dialog.setHeader(place.text("form.action.ask", words(action), label));
        dialog.setText(desk.labels().words("confirm", question, desk.locale()));
        dialog.setCancelable(true);
        dialog.setCancelText(place.text("form.cancel"));
        dialog.setConfirmText(words(action));
        if (action.danger()) {
            dialog.setConfirmButtonTheme("error primary");
        }
        dialog.addConfirmListener(event -> runNow(action, done));
        dialog.open();
    }

    private void runNow(EntityModel.Action action, Runnable done) {
        var desk = place.desk();
        var result =
                desk.store().run(place.model(), action.name(), row, desk.actor(), desk.locale());
        tell(result, place.text("form.action.done", words(action), label), done);
    }

    private String words(EntityModel.Action action) {
        var desk = place.desk();
        return desk.labels().words("action", action.label(), desk.locale());
    }

    private static void tell(ActionResult result, String words, Runnable done) {
        if (result.failures().isEmpty()) {
            Toast.done(words);
            done.run();
        } else {
            Toast.failed(result.failures().getFirst().reason());
        }
    }
}
