package dev.bureau.internal.data.write;

import dev.bureau.access.Actor;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.history.RevisionLog;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.model.EntityModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A row that is to be deleted, as somebody saw it.
public final class SeenRow {

    private final Desk desk;
    private final Edit seen;
    private final Actor actor;

    public SeenRow(Desk desk, Edit seen, Actor actor) {
        this.desk = desk;
        this.seen = seen;
        this.actor = actor;
    }

    /// What others changed since then, without the row as it is now; empty if nothing.
    ///
    /// @param entity the locked row
    public Optional<Outcome.Conflict> conflict(
            EntityModel model, Object entity, Findings findings) {
        var plan = RowPlan.of(model, Edit.Kind.DELETE, entity, "", Set.of());
        new Planner(desk, actor, findings).weighDeletion(plan, seen.values());
        return findings.collisions().isEmpty()
                ? Optional.empty()
                : Optional.of(conflict(desk, model, entity, findings));
    }

    /// The row as it is now is looked at after the transaction, where nothing of it can fail.
    static Outcome.Conflict conflict(
            Desk desk, EntityModel model, Object entity, Findings findings) {
        var id = desk.basis().ids().of(model, entity);
        var newest = new RevisionLog(desk.basis().batches()).newest(model, id);
        return new Outcome.Conflict(
                List.copyOf(findings.collisions()),
                List.copyOf(findings.merged()),
                List.copyOf(findings.gone()),
                new Snapshot(model.name(), id, "", Map.of(), Map.of(), Set.of(), Set.of()),
                newest.map(Revision::displayName).orElse(""),
                newest.map(Revision::at).orElse(null));
    }
}
