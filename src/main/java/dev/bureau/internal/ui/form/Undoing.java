package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.UI;
import dev.bureau.action.Selection;
import dev.bureau.history.Change;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.ui.parts.Toast;
import java.util.List;

/// Takes back what was saved, by an ordinary save with all its checks, and shows what came of it.
final class Undoing {

    private final Place place;
    private final Outcome.Saved saved;
    private final Edit undo;

    Undoing(Place place, Outcome.Saved saved, Edit undo) {
        this.place = place;
        this.saved = saved;
        this.undo = undo;
    }

    void run() {
        if (undo.kind() == Edit.Kind.DELETE && takesAlong()) {
            var desk = place.desk();
            desk.store()
                    .find(place.list(), undo.id(), desk.actor())
                    .ifPresent(row ->
                            new RowActions(place, undo.id(), saved.label())
                                    .delete(row, this::show));
            return;
        }
        tell(outcome());
        show();
    }

    /// What somebody else hung onto a new row since is told before it goes.
    private boolean takesAlong() {
        var desk = place.desk();
        var row = new Selection.Rows(List.of(undo.id()));
        return !desk.store().previewDelete(place.model(), row, desk.actor()).goes().isEmpty();
    }

    private Outcome outcome() {
        var desk = place.desk();
        return undo.kind() == Edit.Kind.DELETE
                ? desk.store().delete(place.model(), undo, desk.actor(), desk.locale())
                : desk.store().save(undo, desk.actor(), desk.locale());
    }

    private void tell(Outcome outcome) {
        switch (outcome) {
            case Outcome.Saved done -> Toast.done(words(done));
            case Outcome.Conflict conflict ->
                    Toast.failed(place.text("form.undo.changed", saved.label()));
            case Outcome.Invalid invalid -> Toast.failed(invalid.violations().getFirst().message());
            case Outcome.Gone gone -> Toast.failed(place.text("form.gone", saved.label()));
            case Outcome.Refused refused -> Toast.failed(place.text(refused.reason()));
        }
    }

    private String words(Outcome.Saved done) {
        if (undo.kind() == Edit.Kind.DELETE) {
            return place.text("form.deleted", saved.label());
        }
        if (!done.changed()) {
            return place.text("form.saved.nothing");
        }
        var back = done.effect().changes();
        var left = left(back);
        return left.isEmpty()
                ? place.text("form.undone", joined(back))
                : place.text("form.undone.but", joined(back), joined(left));
    }

    /// What the save changed and the undoing did not.
    private List<Change> left(List<Change> back) {
        return saved.effect().changes().stream()
                .filter(change -> back.stream().noneMatch(it -> it.path().equals(change.path())))
                .toList();
    }

    private String joined(List<Change> changes) {
        return String.join(", ", SavedToast.names(place, changes));
    }

    /// Shows the page anew on which the row may stand; forms with something typed stay.
    private void show() {
        var ui = UI.getCurrent();
        if (ui.getCurrentView() instanceof FormView form) {
            form.refresh(place.list(), saved.id());
        } else {
            ui.refreshCurrentRoute(false);
        }
    }
}
