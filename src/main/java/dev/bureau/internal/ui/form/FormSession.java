package dev.bureau.internal.ui.form;

import com.vaadin.flow.router.NotFoundException;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.form.FormCommands.After;
import dev.bureau.internal.ui.parts.Failures;
import dev.bureau.internal.ui.parts.SignedOut;
import dev.bureau.internal.ui.parts.Toast;
import java.util.List;

/// The work with one row, without a screen: what the actor saw of it, what becomes of a save, and
/// where that leads.
final class FormSession {

    private final Place place;
    private final Snapshot seen;
    private final Screen screen;
    private final Closing closing;
    private final Keeping keeping;
    private boolean finished;

    /// What shows the row.
    interface Screen {

        void show(Snapshot row);

        void fault(List<Outcome.Violation> violations);

        /// @param again saves once more, when the actor has decided
        void conflict(Outcome.Conflict conflict, Runnable again);

        void gone();
    }

    FormSession(Place place, Snapshot seen, Screen screen, Closing closing) {
        this.place = place;
        this.seen = seen;
        this.screen = screen;
        this.closing = closing;
        keeping = new Keeping(place, seen.id());
    }

    Keeping keeping() {
        return keeping;
    }

    Place place() {
        return place;
    }

    Snapshot seen() {
        return seen;
    }

    /// What the row is called.
    String title() {
        var desk = place.desk();
        return seen.id().isEmpty()
                ? place.text("form.add", desk.inside(desk.singular(place.model())))
                : seen.label();
    }

    /// Whether nothing that was typed is wanted any more: it was stored, or given up.
    boolean finished() {
        return finished;
    }

    void finish() {
        finished = true;
        keeping.forget();
    }

    /// @param again saves once more, where somebody else was first
    void save(Edit edit, After after, Runnable again) {
        var desk = place.desk();
        try {
            end(desk.store().save(edit, desk.actor(), desk.locale()), after, again);
        } catch (SignedOut signedOut) {
            throw signedOut;
        } catch (RuntimeException failure) {
            Toast.failed(place.text("form.failed", Failures.log(failure)));
        }
    }

    private void end(Outcome outcome, After after, Runnable again) {
        switch (outcome) {
            case Outcome.Saved saved -> saved(saved, after);
            case Outcome.Invalid invalid -> screen.fault(invalid.violations());
            case Outcome.Conflict conflict -> screen.conflict(conflict, again);
            case Outcome.Gone gone -> gone();
            case Outcome.Refused refused -> Toast.failed(place.text(refused.reason()));
        }
    }

    /// What was typed is kept until the actor has seen and left it.
    private void gone() {
        finished = true;
        screen.gone();
    }

    private void saved(Outcome.Saved saved, After after) {
        finish();
        Toast.done(place.text("form.saved", saved.label()));
        switch (after) {
            case LIST -> closing.done();
            case STAY -> stay(saved.id());
            case ANOTHER -> closing.another(place.model());
        }
    }

    private void stay(String id) {
        if (seen.id().equals(id)) {
            var desk = place.desk();
            screen.show(
                    desk.store()
                            .find(place.list(), id, desk.actor())
                            .orElseThrow(NotFoundException::new));
        } else {
            closing.stored(id);
        }
    }

    void delete() {
        actions()
                .delete(
                        seen,
                        () -> {
                            finish();
                            closing.done();
                        });
    }

    void run(EntityModel.Action action) {
        actions().run(action, this::again);
    }

    private RowActions actions() {
        return new RowActions(place, seen.id(), title());
    }

    /// Shows the row anew, or the list where an action took it out of the actor's sight.
    private void again() {
        var desk = place.desk();
        desk.store()
                .find(place.list(), seen.id(), desk.actor())
                .ifPresentOrElse(screen::show, closing::done);
    }
}
