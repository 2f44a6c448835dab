package dev.bureau.internal.data;

import dev.bureau.access.Actor;
import dev.bureau.access.ActorSource;
import dev.bureau.access.Permission;
import dev.bureau.action.ActionResult;
import dev.bureau.action.Selection;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.basis.Bases;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.gate.Gate;
import dev.bureau.internal.data.index.IndexAdvisor;
import dev.bureau.internal.data.index.IndexReport;
import dev.bureau.internal.data.list.Exports;
import dev.bureau.internal.data.list.Reads;
import dev.bureau.internal.data.picture.Standing;
import dev.bureau.internal.data.shape.AccessRefused;
import dev.bureau.internal.data.shape.Bars;
import dev.bureau.internal.data.shape.BulkEdit;
import dev.bureau.internal.data.shape.BulkResult;
import dev.bureau.internal.data.shape.Checked;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.DateSteps;
import dev.bureau.internal.data.shape.DeletePreview;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Figure;
import dev.bureau.internal.data.shape.Grouping;
import dev.bureau.internal.data.shape.Groups;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Outcomes;
import dev.bureau.internal.data.shape.Page;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.data.shape.Wanted;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.data.value.Properties;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import dev.bureau.schema.Reference;
import java.sql.Connection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/// The store over Jakarta Persistence: hands each call to the part that answers it, in the
/// persistence unit of the entity.
final class JpaEntityStore implements EntityStore {

    private final Bases bases;
    private final Map<Gate, Parts> parts = new HashMap<>();

    JpaEntityStore(Bases bases) {
        this.bases = bases;
        bases.all().forEach(basis -> parts.put(basis.gate(), Parts.of(basis)));
    }

    @Override
    public Checked check(EntityModel model, ListQuery query, Actor actor) {
        return reads(model).check(model, query, actor);
    }

    @Override
    public Page page(
            EntityModel model,
            List<Column> columns,
            ListQuery query,
            Stretch stretch,
            Actor actor) {
        return reads(model).page(model, columns, query, stretch, actor);
    }

    @Override
    public long export(
            EntityModel model,
            List<Column> columns,
            Selection selection,
            Actor actor,
            Consumer<List<String>> lines) {
        return new Exports(reads(model)).export(model, columns, selection, actor, lines);
    }

    @Override
    public Count count(EntityModel model, ListQuery query, long limit, Actor actor) {
        return reads(model).count(model, query, limit, actor);
    }

    @Override
    public Map<String, Count> facets(
            EntityModel model, String path, List<String> values, ListQuery query, Actor actor) {
        return reads(model).facets(model, path, values, query, actor);
    }

    @Override
    public Map<Wanted, Figure> totals(
            EntityModel model, List<Wanted> wanted, ListQuery query, Actor actor) {
        return reads(model).totals(model, wanted, query, actor);
    }

    @Override
    public Groups groups(
            EntityModel model, Grouping by, List<Wanted> wanted, ListQuery query, Actor actor) {
        return reads(model).groups(model, by, wanted, query, actor);
    }

    @Override
    public boolean groupable(EntityModel model, Grouping by, Actor actor) {
        return reads(model).groupable(model, by, actor);
    }

    @Override
    public DateSteps dates(EntityModel model, ListQuery query, Actor actor) {
        return reads(model).dates(model, query, actor);
    }

    @Override
    public Bars bars(EntityModel model, String path, ListQuery query, Actor actor) {
        return reads(model).bars(model, path, query, actor);
    }

    @Override
    public boolean spread(EntityModel model, String path, Actor actor) {
        return reads(model).spread(model, path, actor);
    }

    @Override
    public Map<String, Long> below(
            EntityModel model, String parent, List<String> ids, Actor actor) {
        return reads(model).below(model, parent, ids, actor);
    }

    @Override
    public List<String> circles(EntityModel model, String parent, Actor actor) {
        return reads(model).circles(model, parent, actor);
    }

    @Override
    public List<String> keyValues(EntityModel model, List<String> ids) {
        return reads(model).keyValues(model, ids);
    }

    @Override
    public List<Column> columns(EntityModel model, Actor actor) {
        return reads(model).columns(model, actor);
    }

    @Override
    public List<Column> columns(EntityModel model, List<String> names, Actor actor) {
        return reads(model).columns(model, names, actor);
    }

    @Override
    public boolean may(Actor actor, EntityModel model, String operation) {
        var basis = bases.of(model.name());
        return basis.gate().may(actor, model, operation)
                && !(operation.equals(Permission.ADD) && Standing.tied(basis, model));
    }

    @Override
    public Optional<Snapshot> find(EntityModel model, String id, Actor actor) {
        return writes(model.name()).find(model, id, actor);
    }

    @Override
    public List<Snapshot> children(
            EntityModel model, String id, String inline, Window window, Actor actor) {
        return writes(model.name()).children(model, id, inline, window, actor);
    }

    @Override
    public Map<String, Long> counts(EntityModel model, String path, List<String> ids, Actor actor) {
        return writes(model.name()).counts(model, path, ids, actor);
    }

    @Override
    public List<EntityModel> addable(EntityModel model, Actor actor) {
        var basis = bases.of(model.name());
        return basis.gate().addable(model, actor).stream()
                .filter(kind -> !Standing.tied(basis, kind))
                .toList();
    }

    @Override
    public List<EntityModel> addable(EntityModel model, String inline, Actor actor) {
        var basis = bases.of(model.name());
        return model
                .inline(inline)
                .flatMap(one -> basis.registry().byName(one.child()))
                .map(child -> basis.gate().addable(child, actor))
                .orElse(List.of())
                .stream()
                .filter(child -> new Properties(basis.factory()).creates(child.type()))
                .toList();
    }

    @Override
    public Optional<byte[]> content(EntityModel model, String id, String path, Actor actor) {
        return writes(model.name()).content(model, id, path, actor);
    }

    @Override
    public Snapshot blank(EntityModel model, Actor actor) {
        return writes(model.name()).blank(model, actor);
    }

    @Override
    public Optional<String> obstacle(EntityModel model, Locale locale) {
        return writes(model.name()).obstacle(model, locale);
    }

    @Override
    public Optional<String> obstacle(EntityModel model, Snapshot blank, Locale locale) {
        return writes(model.name()).obstacle(model, blank, locale);
    }

    @Override
    public Snapshot blankChild(EntityModel model, String inline, String entity, Actor actor) {
        return writes(model.name()).blankChild(model, inline, entity, actor);
    }

    @Override
    public Outcome save(Edit edit, Actor actor, Locale locale) {
        return writes(edit.entity()).save(edit, actor, locale);
    }

    @Override
    public Outcomes saveAll(List<Edit> edits, Actor actor, Locale locale) {
        var units = edits.stream().map(edit -> writes(edit.entity())).distinct().toList();
        if (units.size() > 1) {
            throw new IllegalArgumentException("edits: of several databases (expected: of one)");
        }
        return units.isEmpty()
                ? new Outcomes(true, List.of())
                : units.getFirst().saveAll(edits, actor, locale);
    }

    @Override
    public List<Snapshot> parts(
            EntityModel model, List<String> ids, Set<String> paths, Actor actor) {
        return writes(model.name()).parts(model, ids, paths, actor);
    }

    @Override
    public Set<String> changeable(EntityModel model, Actor actor) {
        return writes(model.name()).changeable(model, actor);
    }

    @Override
    public BulkEdit.Preview preview(BulkEdit edit, Actor actor) {
        return writes(edit.model().name()).preview(edit, actor);
    }

    @Override
    public BulkResult run(
            BulkEdit edit, ActorSource actors, Locale locale, BulkEdit.Progress progress) {
        return writes(edit.model().name()).run(edit, actors, locale, progress);
    }

    @Override
    public DeletePreview previewDelete(EntityModel model, Selection selection, Actor actor) {
        return writes(model.name()).previewDelete(model, selection, actor);
    }

    @Override
    public ActionResult delete(EntityModel model, Selection selection, Actor actor, Locale locale) {
        return writes(model.name()).delete(model, selection, actor, locale);
    }

    @Override
    public Outcome delete(EntityModel model, Edit seen, Actor actor, Locale locale) {
        return writes(model.name()).delete(model, seen, actor, locale);
    }

    @Override
    public ActionResult run(
            EntityModel model, String action, Selection selection, Actor actor, Locale locale) {
        return writes(model.name()).run(model, action, selection, actor, locale);
    }

    @Override
    public List<Reference> options(
            EntityModel model, String path, String search, Window window, Actor actor) {
        return reads(model).names().options(model, path, search, window, actor);
    }

    @Override
    public List<Reference> options(
            EntityModel model,
            String path,
            String entity,
            String search,
            Window window,
            Actor actor) {
        return reads(model).names().options(model, path, entity, search, window, actor);
    }

    @Override
    public List<Reference> used(
            EntityModel model, String path, String search, Window window, Actor actor) {
        return reads(model).names().used(model, path, search, window, actor);
    }

    @Override
    public List<String> values(
            EntityModel model, String path, String search, int most, Actor actor) {
        return reads(model).values(model, path, search, most, actor);
    }

    @Override
    public List<Reference> references(EntityModel model, List<String> ids, Actor actor) {
        return reads(model).names().references(model, ids, actor);
    }

    @Override
    public List<Revision> history(EntityModel model, String id, Window window, Actor actor) {
        return writes(model.name()).history(model, id, window, actor);
    }

    @Override
    public List<Revision> recent(Actor actor, int limit) {
        return bases.all().stream()
                .flatMap(basis -> parts(basis).writes().recent(actor, limit).stream())
                .sorted(Comparator.comparing(Revision::at).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public IndexReport indexes(EntityModel model, Actor actor) {
        return indexes(model, actor, IndexAdvisor::report);
    }

    @Override
    public IndexReport indexes(EntityModel model, ListQuery query, Actor actor) {
        return indexes(model, actor, (advisor, connection) -> advisor.report(connection, query));
    }

    private IndexReport indexes(
            EntityModel model,
            Actor actor,
            BiFunction<IndexAdvisor, Connection, IndexReport> report) {
        if (!actor.superuser()) {
            throw new AccessRefused(actor.username(), model.name(), "index");
        }
        var basis = bases.of(model.name());
        var advisor =
                new IndexAdvisor(model, basis.factory().unwrap(SessionFactoryImplementor.class));
        return basis.reading()
                .execute(status ->
                        basis.entities()
                                .unwrap(Session.class)
                                .doReturningWork(connection -> report.apply(advisor, connection)));
    }

    @Override
    public String tenant(EntityModel model) {
        var basis = bases.of(model.name());
        return Objects.requireNonNull(basis.reading().execute(status -> basis.tenant()));
    }

    private Reads reads(EntityModel model) {
        return parts(bases.of(model.name())).reads();
    }

    private Writes writes(String entity) {
        return parts(bases.of(entity)).writes();
    }

    private Parts parts(Basis basis) {
        return Objects.requireNonNull(parts.get(basis.gate()));
    }

    /// What answers within one persistence unit.
    private record Parts(Reads reads, Writes writes) {

        static Parts of(Basis basis) {
            var reads = new Reads(basis);
            return new Parts(reads, new Writes(basis, reads));
        }
    }
}
