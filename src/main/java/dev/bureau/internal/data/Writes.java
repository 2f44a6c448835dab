package dev.bureau.internal.data;

import dev.bureau.access.Actor;
import dev.bureau.access.ActorSource;
import dev.bureau.action.ActionResult;
import dev.bureau.action.Selection;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.basis.Language;
import dev.bureau.internal.data.bulk.ActionRuns;
import dev.bureau.internal.data.bulk.BulkEdits;
import dev.bureau.internal.data.bulk.Deletions;
import dev.bureau.internal.data.bulk.Together;
import dev.bureau.internal.data.history.Revisions;
import dev.bureau.internal.data.list.Reads;
import dev.bureau.internal.data.picture.Allowed;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.picture.Obstacles;
import dev.bureau.internal.data.picture.RowParts;
import dev.bureau.internal.data.picture.Snapshots;
import dev.bureau.internal.data.shape.BulkEdit;
import dev.bureau.internal.data.shape.BulkResult;
import dev.bureau.internal.data.shape.DeletePreview;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Outcomes;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.data.write.Edits;
import dev.bureau.internal.model.EntityModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The part of the store that shows single rows, writes them and tells their history.
final class Writes {

    private final Snapshots snapshots;
    private final Obstacles obstacles;
    private final Edits edits;
    private final Together together;
    private final RowParts parts;
    private final Allowed allowed;
    private final BulkEdits bulk;
    private final Deletions deletions;
    private final ActionRuns runs;
    private final Revisions revisions;

    Writes(Basis basis, Reads reads) {
        var desk = Desk.of(basis, reads);
        snapshots = new Snapshots(desk);
        obstacles = new Obstacles(basis);
        edits = new Edits(desk);
        together = new Together(desk, edits);
        parts = new RowParts(desk);
        allowed = desk.allowed();
        bulk = new BulkEdits(desk, together);
        deletions = new Deletions(desk);
        runs = new ActionRuns(desk);
        revisions = new Revisions(desk);
    }

    Optional<Snapshot> find(EntityModel model, String id, Actor actor) {
        return snapshots.find(model, id, actor);
    }

    List<Snapshot> children(
            EntityModel model, String id, String inline, Window window, Actor actor) {
        return snapshots.children(model, id, inline, window, actor);
    }

    Map<String, Long> counts(EntityModel model, String path, List<String> ids, Actor actor) {
        return snapshots.counts(model, path, ids, actor);
    }

    Optional<byte[]> content(EntityModel model, String id, String path, Actor actor) {
        return snapshots.content(model, id, path, actor);
    }

    Snapshot blank(EntityModel model, Actor actor) {
        return snapshots.blank(model, actor);
    }

    Optional<String> obstacle(EntityModel model, Locale locale) {
        return obstacles.of(model, locale);
    }

    Optional<String> obstacle(EntityModel model, Snapshot blank, Locale locale) {
        return obstacles.of(model, blank, locale);
    }

    Snapshot blankChild(EntityModel model, String inline, String entity, Actor actor) {
        return snapshots.blankChild(model, inline, entity, actor);
    }

    Outcome save(Edit edit, Actor actor, Locale locale) {
        return Language.in(locale, () -> edits.save(edit, actor, locale));
    }

    Outcomes saveAll(List<Edit> all, Actor actor, Locale locale) {
        return Language.in(locale, () -> together.save(all, actor, locale));
    }

    List<Snapshot> parts(EntityModel model, List<String> ids, Set<String> paths, Actor actor) {
        return parts.of(model, ids, paths, actor);
    }

    Set<String> changeable(EntityModel model, Actor actor) {
        return allowed.changeable(model, actor);
    }

    BulkEdit.Preview preview(BulkEdit edit, Actor actor) {
        return bulk.preview(edit, actor);
    }

    BulkResult run(BulkEdit edit, ActorSource actors, Locale locale, BulkEdit.Progress progress) {
        return Language.in(locale, () -> bulk.run(edit, actors, locale, progress));
    }

    DeletePreview previewDelete(EntityModel model, Selection selection, Actor actor) {
        return deletions.preview(model, selection, actor);
    }

    ActionResult delete(EntityModel model, Selection selection, Actor actor, Locale locale) {
        return Language.in(locale, () -> deletions.delete(model, selection, actor, locale));
    }

    Outcome delete(EntityModel model, Edit seen, Actor actor, Locale locale) {
        return Language.in(locale, () -> deletions.delete(model, seen, actor, locale));
    }

    ActionResult run(
            EntityModel model, String action, Selection selection, Actor actor, Locale locale) {
        return Language.in(locale, () -> runs.run(model, action, selection, actor, locale));
    }

    List<Revision> history(EntityModel model, String id, Window window, Actor actor) {
        return revisions.history(model, id, window, actor);
    }

    List<Revision> recent(Actor actor, int limit) {
        return revisions.recent(actor, limit);
    }
}
