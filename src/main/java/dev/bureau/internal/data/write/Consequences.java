package dev.bureau.internal.data.write;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.NotAllowed;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.relation.Dependents;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.DeletePreview;
import dev.bureau.internal.data.shape.DeletePreview.Affected;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Reference;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Walks the mapping from rows that are to be deleted: to the rows that go with them, and to those
/// that refer to any of these and so stand in the way.
public final class Consequences {

    /// Up to how many rows are counted.
    public static final int MOST = 1_000;

    /// For how many of the rows it is looked at most.
    public static final int PREVIEWED = 1_000;

    /// How many questions one statement asks.
    private static final int TOGETHER = 50;

    private static final int FEW = 3;

    private static final int SAMPLES = 5;
    private static final int DEEPEST = 5;

    private final Desk desk;
    private final Basis basis;
    private final Actor actor;
    private final Dependents dependents;
    private final List<Doomed> doomed = new ArrayList<>();

    /// Those of everything that goes at the same time.
    private final List<Doomed> going;

    private final List<Affected> goes = new ArrayList<>();
    private final List<Affected> blocks = new ArrayList<>();
    private final List<Affected> loses = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Set<String> forbidden = new LinkedHashSet<>();

    public Consequences(Desk desk, Actor actor) {
        this(desk, actor, new ArrayList<>());
    }

    private Consequences(Desk desk, Actor actor, List<Doomed> going) {
        this.desk = desk;
        this.actor = actor;
        this.going = going;
        basis = desk.basis();
        dependents = desk.dependents();
    }

    /// Those of other rows that go at the same time: what goes with either stands in the way of
    /// neither.
    Consequences beside() {
        return new Consequences(desk, actor, going);
    }

    /// @param ids of rows of the model
    public DeletePreview of(EntityModel model, List<String> ids) {
        follow(model, ids);
        return preview(model, ids);
    }

    /// Finds what goes with the rows.
    ///
    /// @param ids of rows of the model
    void follow(EntityModel model, List<String> ids) {
        var keys =
                ids.stream()
                        .limit(PREVIEWED)
                        .flatMap(id -> basis.ids().read(model, id).stream())
                        .toList();
        var cb = basis.entities().getCriteriaBuilder();
        var root =
                new Doomed(
                        model,
                        (row, query) ->
                                cb.and(
                                        basis.ids().in(model, row, keys, cb),
                                        basis.gate().rows(model, actor, row, query)));
        walk(root, 0);
    }

    /// Tells of the rows that were followed, after all that go at the same time were.
    DeletePreview preview(EntityModel model, List<String> ids) {
        doomed.forEach(this::blocks);
        doomed.forEach(this::loses);
        var rows = affected("", model, doomed.getFirst().holds());
        var all = new Count(rows.count().rows(), ids.size() <= PREVIEWED);
        return new DeletePreview(
                new Affected(model.name(), "", all, rows.samples()),
                List.copyOf(goes),
                List.copyOf(blocks),
                List.copyOf(loses),
                List.copyOf(forbidden));
    }

    /// The name of an entity of which a row would go that its admin does not let the actor delete.
    private Optional<String> refused() {
        return doomed.stream()
                .skip(1)
                .filter(group ->
                        basis.registry().family(group.model()).stream()
                                .anyMatch(EntityModel::declared))
                .filter(group ->
                        rows(group).stream()
                                .anyMatch(row ->
                                        !basis.gate()
                                                .permits(
                                                        actor,
                                                        group.model(),
                                                        Permission.DELETE,
                                                        row)))
                .map(group -> known(group.model()))
                .findFirst();
    }

    /// Why the rows may not be deleted, with the entities named that the actor may see; to be asked
    /// after [#of].
    public Optional<NotAllowed> refusal(DeletePreview preview, Locale locale) {
        if (!preview.blocks().isEmpty()) {
            var blocking = preview.blocks().stream().map(Affected::entity);
            return Optional.of(new NotAllowed("store.blocked", words(blocking, locale)));
        }
        var kept =
                preview.forbidden().isEmpty() ? refused().stream() : preview.forbidden().stream();
        var words = words(kept, locale);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new NotAllowed("store.forbidden", words));
    }

    private String words(Stream<String> entities, Locale locale) {
        return entities.distinct()
                .map(entity ->
                        basis.registry()
                                .byName(entity)
                                .map(model -> basis.labels().plural(model, locale))
                                .orElseGet(() -> basis.texts().get("store.unseen", locale)))
                .collect(Collectors.joining(", "));
    }

    private List<Object> rows(Doomed group) {
        var query = basis.entities().getCriteriaBuilder().createQuery(Object.class);
        var row = query.from(group.model().type());
        query.select(row).where(group.holds().hold(row, query));
        return basis.entities()
                .createQuery(query)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    /// What has rows that are to go among others.
    public List<Link> links() {
        return List.copyOf(links);
    }

    /// An attribute that has rows of a group among others.
    public record Link(Dependents.Holder holder, Doomed group) {}

    /// Rows that are to go.
    public record Doomed(EntityModel model, Dependents.Rows holds) {}

    private void walk(Doomed group, int depth) {
        doomed.add(group);
        going.add(group);
        if (depth == DEEPEST) {
            return;
        }
        for (var dependent : dependents.going(group.model(), group.holds())) {
            var affected = affected(dependent.relation(), dependent.model(), dependent.rows());
            if (affected.count().rows() > 0) {
                goes.add(affected);
                if (!basis.gate().may(actor, dependent.model(), Permission.DELETE)
                        || unseen(dependent)) {
                    forbidden.add(known(dependent.model()));
                }
                walk(new Doomed(dependent.model(), dependent.rows()), depth + 1);
            }
        }
    }

    /// Whether rows would go that the actor may not see.
    private boolean unseen(Dependents.Dependent dependent) {
        var gate = basis.gate();
        return !gate.seesAll(dependent.model(), actor)
                && count(
                                        dependent.model(),
                                        (row, query) ->
                                                basis.entities()
                                                        .getCriteriaBuilder()
                                                        .and(
                                                                dependent.rows().hold(row, query),
                                                                gate.rows(
                                                                                dependent.model(),
                                                                                actor,
                                                                                row,
                                                                                query)
                                                                        .not()))
                                .rows()
                        > 0;
    }

    private void loses(Doomed group) {
        var holders = dependents.links(group.model());
        var losing =
                holders.stream()
                        .map(holder -> dependents.referring(group.model(), holder, group.holds()))
                        .toList();
        for (var dependent : present(group, losing)) {
            links.add(new Link(holders.get(losing.indexOf(dependent)), group));
            var staying = but(dependent);
            var affected = affected(staying.relation(), staying.model(), staying.rows());
            if (affected.count().rows() > 0) {
                loses.add(affected);
            }
        }
    }

    private Dependents.Dependent but(Dependents.Dependent dependent) {
        return new Dependents.Dependent(
                dependent.model(), dependent.relation(), but(dependent.model(), dependent.rows()));
    }

    private void blocks(Doomed group) {
        var standing =
                dependents.blocking(group.model(), group.holds()).stream().map(this::but).toList();
        for (var dependent : present(group, standing)) {
            var affected = affected(dependent.relation(), dependent.model(), dependent.rows());
            if (affected.count().rows() > 0) {
                blocks.add(affected);
            }
        }
    }

    /// Those of the dependents that have rows, asked together: many entities may refer to one.
    private List<Dependents.Dependent> present(Doomed group, List<Dependents.Dependent> all) {
        if (all.size() < FEW) {
            return all;
        }
        var found = new ArrayList<Dependents.Dependent>();
        for (var from = 0; from < all.size(); from += TOGETHER) {
            var some = all.subList(from, Math.min(all.size(), from + TOGETHER));
            var flags = flags(group, some);
            for (var at = 0; at < flags.length; at++) {
                if (Integer.valueOf(1).equals(flags[at])) {
                    found.add(some.get(at));
                }
            }
        }
        return found;
    }

    private Object[] flags(Doomed group, List<Dependents.Dependent> some) {
        var cb = basis.entities().getCriteriaBuilder();
        var query = cb.createQuery(Object[].class);
        query.from(group.model().type());
        var flags = new ArrayList<Selection<?>>();
        for (var dependent : some) {
            var rows = query.subquery(Integer.class);
            var row = rows.from(dependent.model().type());
            rows.select(cb.literal(1)).where(dependent.rows().hold(row, rows));
            flags.add(cb.<Integer>selectCase().when(cb.exists(rows), 1).otherwise(0));
        }
        query.select(cb.array(flags.toArray(Selection<?>[]::new)));
        return basis.entities()
                .createQuery(query)
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new Object[0]);
    }

    /// Rows that go themselves do not stand in the way.
    private Dependents.Rows but(EntityModel model, Dependents.Rows rows) {
        var ancestors = basis.registry().ancestry(model).stream().map(EntityModel::name).toList();
        var subtypes = basis.registry().family(model).stream().map(EntityModel::name).toList();
        var related =
                going.stream().filter(group -> ancestors.contains(group.model().name())).toList();
        var some =
                going.stream()
                        .filter(group -> !related.contains(group))
                        .filter(group -> subtypes.contains(group.model().name()))
                        .toList();
        return (row, query) -> {
            var cb = basis.entities().getCriteriaBuilder();
            var conditions = new ArrayList<Predicate>();
            conditions.add(rows.hold(row, query));
            related.forEach(group -> conditions.add(cb.not(group.holds().hold(row, query))));
            some.forEach(group -> conditions.add(cb.not(among(group, row, query))));
            return cb.and(conditions.toArray(Predicate[]::new));
        };
    }

    /// Holds for rows that are among these of a subtype.
    private Predicate among(Doomed group, From<?, ?> row, CommonAbstractCriteria query) {
        var cb = basis.entities().getCriteriaBuilder();
        var rows = query.subquery(Integer.class);
        var one = rows.from(group.model().type());
        rows.select(cb.literal(1))
                .where(
                        cb.and(
                                Joins.same(group.model(), one, row, cb),
                                group.holds().hold(one, rows)));
        return cb.exists(rows);
    }

    private Affected affected(String relation, EntityModel model, Dependents.Rows rows) {
        var count = count(model, rows);
        var samples = count.rows() == 0 ? List.<Reference>of() : samples(model, rows);
        return new Affected(known(model), relation, count, samples);
    }

    /// The name of an entity that the actor may see, nothing of others.
    private String known(EntityModel model) {
        return basis.gate().may(actor, model, Permission.VIEW) ? model.name() : "";
    }

    private Count count(EntityModel model, Dependents.Rows rows) {
        var cb = basis.entities().getCriteriaBuilder();
        var query = cb.createQuery(Integer.class);
        var row = query.from(model.type());
        query.select(cb.literal(1)).where(rows.hold(row, query));
        var found =
                basis.entities()
                        .createQuery(query)
                        .setFlushMode(FlushModeType.COMMIT)
                        .setMaxResults(MOST + 1)
                        .getResultList()
                        .size();
        return new Count(Math.min(found, MOST), found <= MOST);
    }

    private List<Reference> samples(EntityModel model, Dependents.Rows rows) {
        return desk.reads().names().those(model, rows, SAMPLES, actor);
    }
}
