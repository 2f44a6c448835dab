package dev.bureau.internal.data.bulk;

import dev.bureau.access.Actor;
import dev.bureau.action.ActionResult;
import dev.bureau.internal.data.gate.NotAllowed;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.repair.Mending;
import dev.bureau.internal.data.write.Faults;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Does one thing to many rows, each in a transaction of its own: a row that fails spoils no other,
/// and what was done to the others stays. The row rule holds again for every single row.
final class RowRuns {

    private final Desk desk;
    private final Mending mending;
    private final Faults faults;

    RowRuns(Desk desk) {
        this.desk = desk;
        mending = new Mending(desk.basis());
        faults = new Faults(desk.basis());
    }

    /// What is done to one locked row, inside its transaction.
    @FunctionalInterface
    interface Work {
        /// @throws NotAllowed with the reason why not to this row
        void on(Object entity);
    }

    /// Rows that the actor may not see are as those that are not there: they are not named.
    ActionResult run(EntityModel model, List<String> ids, Actor actor, Locale locale, Work work) {
        var failures = new ArrayList<ActionResult.Failure>();
        var done = 0L;
        for (var id : ids) {
            var title = new AtomicReference<>(id);
            try {
                var self = new Mending.Patient(model, id, path -> Optional.empty());
                mending.run(
                        List.of(self),
                        actor,
                        status -> {
                            var row = row(model, id, actor);
                            title.set(desk.titles().shown(model, row, actor));
                            work.on(row);
                            return row;
                        });
                done++;
            } catch (RuntimeException e) {
                var row = new Reference(id, title.get());
                failures.add(new ActionResult.Failure(row, reason(e, model, actor, locale)));
            }
        }
        return new ActionResult(done, failures);
    }

    private Object row(EntityModel model, String id, Actor actor) {
        return desk.lookup().lock(model, id, actor).orElseThrow(() -> new NotAllowed("store.gone"));
    }

    private String reason(RuntimeException problem, EntityModel model, Actor actor, Locale locale) {
        if (problem instanceof NotAllowed refused) {
            return refused.sentence(desk.basis().texts(), locale);
        }
        return Faults.meant(problem)
                ? Faults.words(problem)
                : faults.sentence(problem, model, actor, locale);
    }
}
