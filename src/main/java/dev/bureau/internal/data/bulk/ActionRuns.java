package dev.bureau.internal.data.bulk;

import dev.bureau.access.Actor;
import dev.bureau.action.ActionResult;
import dev.bureau.action.Selection;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.gate.NotAllowed;
import dev.bureau.internal.data.gate.RowTypes;
import dev.bureau.internal.data.history.Portraits;
import dev.bureau.internal.data.history.Portraits.Portrait;
import dev.bureau.internal.data.history.RevisionLog;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.picture.Fitting;
import dev.bureau.internal.data.shape.AccessRefused;
import dev.bureau.internal.model.EntityModel;
import java.util.Locale;

/// Runs declared actions on the selected rows and tells the history what became of each.
public final class ActionRuns {

    private final Desk desk;
    private final RowRuns rows;
    private final Portraits portraits;
    private final RevisionLog log;

    public ActionRuns(Desk desk) {
        this.desk = desk;
        rows = new RowRuns(desk);
        portraits = new Portraits(desk);
        log = new RevisionLog(desk.basis().batches());
    }

    /// The keys are taken once at the start, so that rows which the action moves out of the
    /// question are still done, and none is done twice.
    ///
    /// @throws AccessRefused if there is no such action for the actor
    public ActionResult run(
            EntityModel model, String name, Selection selection, Actor actor, Locale locale) {
        var action =
                model.action(name)
                        .orElseThrow(() -> new AccessRefused(actor.username(), model.name(), name));
        desk.basis().gate().require(actor, model, name);
        var ids = desk.reads().selected().ids(model, selection, actor);
        return rows.run(model, ids, actor, locale, entity -> one(model, action, entity, actor));
    }

    private void one(EntityModel asked, EntityModel.Action wanted, Object entity, Actor actor) {
        var model = new RowTypes(desk.basis().registry()).of(asked, entity);
        var action = model.action(wanted.name()).orElse(wanted);
        if (!desk.basis().gate().permits(actor, model, action.name(), entity)) {
            throw new NotAllowed("store.refused.row");
        }
        if (!Fitting.to(model, action, entity)) {
            throw new NotAllowed("store.unfit");
        }
        var before = portraits.of(model, entity);
        var id = desk.basis().ids().of(model, entity);
        var title = desk.titles().of(model, entity);
        action.work().accept(entity);
        desk.untouched().flush();
        var kept = desk.basis().entities().contains(entity);
        var after = kept ? portraits.of(model, entity) : Portrait.NONE;
        var changes = portraits.changes(model, before, after);
        if (!changes.isEmpty()) {
            var kind = kept ? Revision.Kind.CHANGED : Revision.Kind.DELETED;
            var label = kept ? desk.titles().of(model, entity) : title;
            log.write(
                    new RevisionLog.Act(actor, kind, action.name()),
                    new RevisionLog.Subject(model, id, label),
                    changes);
        }
    }
}
