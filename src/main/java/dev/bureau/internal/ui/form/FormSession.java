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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The work with one row, without a screen: what the actor saw of it, what becomes of a save, and
/// where that leads.
final class FormSession {

    private final Place place;
    private final Snapshot seen;
    private final Screen screen;
    private final Closing closing;
    private final Keeping keeping;
    private final String attempt = UUID.randomUUID().toString();
    private final Map<String, @Nullable Object> known;
    private Optional<String> behind = Optional.empty();
    private boolean finished;
    private boolean adds;

    /// What shows the row.
    interface Screen {

        void show(Snapshot row);

        void fault(List<Outcome.Violation> violations);

        /// @param again saves once more, when the actor has decided
        void conflict(Outcome.Conflict conflict, Runnable again);

        void gone();

        /// Whether something was typed that is not saved.
        boolean unsaved();
    }

    FormSession(Place place, Snapshot seen, Screen screen, Closing closing) {
        this.place = place;
        this.seen = seen;
        this.screen = screen;
        this.closing = closing;
        keeping = new Keeping(place, seen.id());
        known = known(seen);
    }

    /// All that the row holds, as far as it is here.
    private static Map<String, @Nullable Object> known(Snapshot row) {
        var known = new HashMap<String, @Nullable Object>(row.values());
        known.keySet().removeAll(row.cut().keySet());
        return known;
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

    /// Saves, but not again what is saved already.
    ///
    /// @param again saves once more, where somebody else was first
    void save(Edit edit, After after, Runnable again) {
        if (finished) {
            return;
        }
        var desk = place.desk();
        adds = edit.kind() == Edit.Kind.ADD;
        try {
            var then = after == After.NEXT ? next() : after;
            var typed = edit.in(new Edit.Form(attempt, known));
            end(desk.store().save(typed, desk.actor(), desk.locale()), then, again);
        } catch (SignedOut signedOut) {
            throw signedOut;
        } catch (RuntimeException failure) {
            failed(failure);
        }
    }

    /// What failed behind the save makes nothing of it unsaved.
    private void failed(RuntimeException failure) {
        var number = Failures.log(failure);
        if (finished) {
            Toast.failed(place.text("form.unshown", number));
            closing.done();
        } else {
            Toast.failed(place.text("form.failed", number));
        }
    }

    /// Looks for the next row while the list still has this one. Where that fails, the list is
    /// opened.
    private After next() {
        try {
            behind = closing.behind(seen.id());
            return After.NEXT;
        } catch (SignedOut signedOut) {
            throw signedOut;
        } catch (RuntimeException failure) {
            Failures.log(failure);
            return After.LIST;
        }
    }

    private void end(Outcome outcome, After after, Runnable again) {
        switch (outcome) {
            case Outcome.Saved saved -> saved(saved, after);
            case Outcome.Invalid invalid -> screen.fault(invalid.violations());
            case Outcome.Conflict conflict -> conflict(conflict, again);
            case Outcome.Gone gone -> gone();
            case Outcome.Refused refused -> Toast.failed(place.text(refused.reason()));
        }
    }

    /// The actor is shown what collides, so that nobody need tell of it once more.
    private void conflict(Outcome.Conflict conflict, Runnable again) {
        conflict.collisions()
                .forEach(collision ->
                        known.computeIfPresent(
                                collision.path(), (path, any) -> collision.theirs()));
        screen.conflict(conflict, again);
    }

    /// What was typed is kept until the actor has seen and left it.
    private void gone() {
        finished = true;
        screen.gone();
    }

    private void saved(Outcome.Saved saved, After after) {
        finish();
        new SavedToast(place, adds, saved, after != After.STAY).tell();
        switch (after) {
            case LIST -> closing.saved(saved.id());
            case STAY -> stay(saved.id());
            case NEXT -> closing.next(behind);
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

    /// Shows the row as it is now, unless that would lose something.
    void refresh() {
        if (!screen.unsaved()) {
            again();
        }
    }

    /// Shows the row anew, or the list where an action took it out of the actor's sight.
    private void again() {
        var desk = place.desk();
        desk.store()
                .find(place.list(), seen.id(), desk.actor())
                .ifPresentOrElse(screen::show, closing::done);
    }
}
