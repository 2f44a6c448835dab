package dev.bureau.internal.data;

import dev.bureau.access.Actor;
import dev.bureau.action.ActionResult;
import dev.bureau.action.Selection;
import dev.bureau.history.Revision;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The store over Jakarta Persistence: hands each call to the part that answers it.
final class JpaEntityStore implements EntityStore {

    private final Gate gate;
    private final Reads reads;
    private final Writes writes;

    JpaEntityStore(Basis basis) {
        gate = basis.gate();
        reads = new Reads(basis);
        writes = new Writes(basis, reads);
    }

    @Override
    public Checked check(EntityModel model, ListQuery query, Actor actor) {
        return reads.check(model, query, actor);
    }

    @Override
    public List<Row> page(
            EntityModel model, List<Column> columns, ListQuery query, Window window, Actor actor) {
        return reads.page(model, columns, query, window, actor);
    }

    @Override
    public long export(
            EntityModel model,
            List<Column> columns,
            Selection selection,
            Actor actor,
            Consumer<List<String>> lines) {
        return new Exports(reads).export(model, columns, selection, actor, lines);
    }

    @Override
    public Count count(EntityModel model, ListQuery query, long limit, Actor actor) {
        return reads.count(model, query, limit, actor);
    }

    @Override
    public List<Column> columns(EntityModel model, Actor actor) {
        return reads.columns(model, actor);
    }

    @Override
    public boolean may(Actor actor, EntityModel model, String operation) {
        return gate.may(actor, model, operation);
    }

    @Override
    public Optional<Snapshot> find(EntityModel model, String id, Actor actor) {
        return writes.find(model, id, actor);
    }

    @Override
    public Snapshot blank(EntityModel model, Actor actor) {
        return writes.blank(model, actor);
    }

    @Override
    public Snapshot blankChild(EntityModel model, String inline, Actor actor) {
        return writes.blankChild(model, inline, actor);
    }

    @Override
    public Outcome save(Edit edit, Actor actor, Locale locale) {
        return writes.save(edit, actor, locale);
    }

    @Override
    public DeletePreview previewDelete(EntityModel model, Selection selection, Actor actor) {
        return writes.previewDelete(model, selection, actor);
    }

    @Override
    public ActionResult delete(EntityModel model, Selection selection, Actor actor, Locale locale) {
        return writes.delete(model, selection, actor, locale);
    }

    @Override
    public ActionResult run(
            EntityModel model, String action, Selection selection, Actor actor, Locale locale) {
        return writes.run(model, action, selection, actor, locale);
    }

    @Override
    public List<Reference> options(
            EntityModel model, String path, String search, Window window, Actor actor) {
        return reads.options(model, path, search, window, actor);
    }

    @Override
    public List<Reference> references(EntityModel model, List<String> ids, Actor actor) {
        return reads.references(model, ids, actor);
    }

    @Override
    public List<Revision> history(EntityModel model, String id, Window window, Actor actor) {
        return writes.history(model, id, window, actor);
    }

    @Override
    public List<Revision> recent(Actor actor, int limit) {
        return writes.recent(actor, limit);
    }
}
