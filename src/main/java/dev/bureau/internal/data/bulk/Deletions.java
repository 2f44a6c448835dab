package dev.bureau.internal.data.bulk;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.action.ActionResult;
import dev.bureau.action.Selection;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.basis.Hooks;
import dev.bureau.internal.data.gate.NotAllowed;
import dev.bureau.internal.data.gate.RowTypes;
import dev.bureau.internal.data.history.Portraits;
import dev.bureau.internal.data.history.Portraits.Portrait;
import dev.bureau.internal.data.history.RevisionLog;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.shape.DeletePreview;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.write.Consequences;
import dev.bureau.internal.data.write.Edits;
import dev.bureau.internal.data.write.Findings;
import dev.bureau.internal.data.write.Ranks;
import dev.bureau.internal.data.write.SeenRow;
import dev.bureau.internal.data.write.Sides;
import dev.bureau.internal.data.write.Unlinking;
import dev.bureau.internal.model.EntityModel;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Deletes rows with what goes with them, and tells before what that would be.
public final class Deletions {

    private final Desk desk;
    private final RowRuns rows;
    private final Portraits portraits;
    private final RevisionLog log;

    public Deletions(Desk desk) {
        this.desk = desk;
        rows = new RowRuns(desk);
        portraits = new Portraits(desk);
        log = new RevisionLog(desk.basis().batches());
    }

    /// What deleting these rows would do. Counts end at [Consequences#MOST], and only the first
    /// [Consequences#PREVIEWED] rows are looked at.
    public DeletePreview preview(EntityModel model, Selection selection, Actor actor) {
        desk.basis().gate().require(actor, model, Permission.DELETE);
        return Objects.requireNonNull(
                desk.basis()
                        .reading()
                        .execute(status -> {
                            var ids =
                                    desk.reads()
                                            .selected()
                                            .ids(
                                                    model,
                                                    selection,
                                                    actor,
                                                    Consequences.PREVIEWED + 1);
                            return new Consequences(desk, actor).of(model, ids);
                        }));
    }

    /// Each row is deleted in a transaction of its own. A row that another one of the selection
    /// blocked is tried again after that one is gone.
    public ActionResult delete(EntityModel model, Selection selection, Actor actor, Locale locale) {
        desk.basis().gate().require(actor, model, Permission.DELETE);
        var left = desk.reads().selected().ids(model, selection, actor);
        var done = 0L;
        while (true) {
            var pass =
                    rows.run(
                            model,
                            left,
                            actor,
                            locale,
                            entity -> one(model, entity, actor, locale));
            done += pass.done();
            if (pass.done() == 0 || pass.failures().isEmpty()) {
                return new ActionResult(done, pass.failures());
            }
            left = pass.failures().stream().map(failure -> failure.row().id()).toList();
        }
    }

    /// Deletes one row as it was seen, unless others changed it since then.
    public Outcome delete(EntityModel model, Edit seen, Actor actor, Locale locale) {
        desk.basis().gate().require(actor, model, Permission.DELETE);
        var title = new AtomicReference<>("");
        var conflict = new AtomicReference<Outcome>();
        var ended =
                rows.run(
                        model,
                        List.of(seen.id()),
                        actor,
                        locale,
                        entity -> {
                            title.set(desk.titles().shown(model, entity, actor));
                            refuseChanged(model, entity, seen, actor, locale, conflict::set);
                            one(model, entity, actor, locale);
                        });
        if (conflict.get() != null) {
            return new Edits(desk).looked(conflict.get(), model, actor);
        }
        return ended.failures().isEmpty()
                ? new Outcome.Saved(seen.id(), title.get(), true)
                : new Outcome.Invalid(
                        List.of(new Outcome.Violation("", ended.failures().getFirst().reason())));
    }

    private void refuseChanged(
            EntityModel asked,
            Object entity,
            Edit seen,
            Actor actor,
            Locale locale,
            Consumer<Outcome> tell) {
        var model = new RowTypes(desk.basis().registry()).of(asked, entity);
        var findings = new Findings(desk.basis().texts(), locale);
        new SeenRow(desk, seen, actor)
                .conflict(model, entity, findings)
                .ifPresent(found -> {
                    tell.accept(found);
                    throw new NotAllowed("store.refused.row");
                });
    }

    private void one(EntityModel asked, Object entity, Actor actor, Locale locale) {
        var model = new RowTypes(desk.basis().registry()).of(asked, entity);
        if (!desk.basis().gate().permits(actor, model, Permission.DELETE, entity)) {
            throw new NotAllowed("store.refused.row");
        }
        var id = desk.basis().ids().of(model, entity);
        var consequences = new Consequences(desk, actor);
        consequences
                .refusal(consequences.of(model, List.of(id)), locale)
                .ifPresent(refusal -> {
                    throw refusal;
                });
        var label = desk.titles().of(model, entity);
        var changes = portraits.changes(model, portraits.of(model, entity), Portrait.NONE);
        Hooks.beforeDelete(model, entity, actor);
        new Sides(desk).forget(model, entity);
        new Unlinking(desk).unlink(consequences.links());
        var ranks = new Ranks(desk.basis());
        ranks.note(model, entity);
        remove(entity);
        ranks.close();
        log.write(
                new RevisionLog.Act(actor, Revision.Kind.DELETED, ""),
                new RevisionLog.Subject(model, id, label),
                changes);
    }

    /// Removes a row, unless it went as an orphan of the one that held it.
    private void remove(Object entity) {
        var entities = desk.basis().entities();
        if (entities.contains(entity)) {
            entities.remove(entity);
        }
        desk.untouched().flush();
    }
}
