package dev.bureau.internal.data.history;

import dev.bureau.access.Actor;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.basis.Bases;
import java.util.List;

/// Notes in the history of a row what was done to it besides edits and actions, without values.
public final class Journal {

    private final Bases bases;

    public Journal(Bases bases) {
        this.bases = bases;
    }

    /// Notes an act, in the transaction of the caller.
    ///
    /// @param entity the JPA entity name
    /// @param id the row's key in the text form that URLs have
    /// @param label the row's title
    /// @param act the name of what was done, as an action's
    public void note(String entity, String id, String label, Actor actor, String act) {
        var basis = bases.of(entity);
        var log = new RevisionLog(basis.batches());
        basis.registry()
                .byName(entity)
                .ifPresent(model ->
                        log.write(
                                new RevisionLog.Act(actor, Revision.Kind.CHANGED, act),
                                new RevisionLog.Subject(model, id, label),
                                List.of()));
    }
}
