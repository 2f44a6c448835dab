package dev.bureau.internal.data;

import dev.bureau.access.Actor;
import dev.bureau.action.ActionResult;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Does one thing to many rows, each in a transaction of its own: a row that fails spoils no other,
/// and what was done to the others stays. The row rule holds again for every single row.
final class RowRuns {

    private final Desk desk;
    private final Units units;
    private final Faults faults;

    RowRuns(Desk desk) {
        this.desk = desk;
        units = new Units(desk.basis());
        faults = new Faults(desk.basis());
    }

    /// What is done to one locked row, inside its transaction.
    @FunctionalInterface
    interface Work {
        /// @throws NotAllowed with the key of the reason why not to this row
        void on(Object entity, String title);
    }

    /// Rows that the actor may not see are as those that are not there: they are not named.
    ActionResult run(EntityModel model, List<String> ids, Actor actor, Locale locale, Work work) {
        var failures = new ArrayList<ActionResult.Failure>();
        var done = 0L;
        for (var id : ids) {
            var row = new Row(model, id, actor, locale, work);
            var title = new String[] {id};
            try {
                units.run(status -> one(row, title));
                done++;
            } catch (NotAllowed e) {
                failures.add(failure(id, title[0], desk.basis().texts().get(e.reason(), locale)));
            } catch (RuntimeException e) {
                var reason = Faults.meant(e) ? Faults.words(e) : faults.sentence(e, locale);
                failures.add(failure(id, title[0], reason));
            }
        }
        return new ActionResult(done, failures);
    }

    private boolean one(Row row, String[] title) {
        var entity =
                desk.lookup()
                        .lock(row.model(), row.id(), row.actor())
                        .orElseThrow(() -> new NotAllowed("store.gone"));
        title[0] = desk.titles().shown(row.model(), entity, row.actor());
        row.work().on(entity, title[0]);
        return true;
    }

    private static ActionResult.Failure failure(String id, String title, String reason) {
        return new ActionResult.Failure(new Reference(id, title), reason);
    }

    private record Row(EntityModel model, String id, Actor actor, Locale locale, Work work) {}
}
