package dev.bureau.internal.data.history;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Reference;
import java.lang.reflect.AccessibleObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;

/// Tells the history, as far as the actor may read it: of rows that they may see, and to those who
/// see all rows of rows that are gone.
public final class Revisions {

    private static final int MOST_AT_ONCE = 200;

    private final Desk desk;
    private final Basis basis;
    private final RevisionLog log;
    private final Disclosure disclosure;

    public Revisions(Desk desk) {
        this.desk = desk;
        basis = desk.basis();
        log = new RevisionLog(basis.batches());
        disclosure = new Disclosure(basis);
    }

    /// What was done to the row, the newest first.
    public List<Revision> history(EntityModel model, String id, Window window, Actor actor) {
        basis.gate().require(actor, model, Permission.VIEW);
        return basis.gate().readOnly()
                ? List.of()
                : reading(() -> readable(log.of(hierarchy(model), id, window), actor));
    }

    /// The entities that a row may be known as; the history has it under the one that it is of.
    private List<String> hierarchy(EntityModel model) {
        var root = basis.registry().ancestry(model).getLast();
        return basis.registry().family(root).stream().map(EntityModel::name).toList();
    }

    /// What was done under the actor's name last, the newest first. Somebody else may have had the
    /// name before, so it gives no right to know of rows that are gone.
    public List<Revision> recent(Actor actor, int limit) {
        if (basis.gate().readOnly()) {
            return List.of();
        }
        return reading(() -> {
            var found = log.by(actor.username(), Long.MAX_VALUE, Math.min(limit * 2, MOST_AT_ONCE));
            return readable(found, actor).stream().limit(limit).toList();
        });
    }

    private List<Revision> readable(List<Revision> revisions, Actor actor) {
        var open = new LinkedHashMap<String, Set<String>>();
        ids(revisions)
                .forEach((entity, ids) ->
                        viewable(entity, actor)
                                .ifPresent(model -> open.put(entity, seen(model, ids, actor))));
        var readable = new ArrayList<Revision>();
        for (var revision : revisions) {
            if (open.getOrDefault(revision.entity(), Set.of()).contains(revision.objectId())) {
                var model = viewable(revision.entity(), actor).orElseThrow();
                disclosure.of(model, revision, actor).ifPresent(readable::add);
            }
        }
        return readable;
    }

    private java.util.Optional<EntityModel> viewable(String entity, Actor actor) {
        return basis.registry()
                .byName(entity)
                .filter(model -> basis.gate().grants(actor, model, Permission.VIEW));
    }

    private static Map<String, Set<String>> ids(List<Revision> revisions) {
        return revisions.stream()
                .collect(
                        Collectors.groupingBy(
                                Revision::entity,
                                LinkedHashMap::new,
                                Collectors.mapping(Revision::objectId, Collectors.toSet())));
    }

    /// Those rows that the actor may see. Nobody can tell whether a row that is gone was one, or of
    /// which tenant it was.
    private Set<String> seen(EntityModel model, Set<String> ids, Actor actor) {
        return basis.gate().seesAll(model, actor) && !ofTenants(model)
                ? ids
                : desk.reads().names().references(model, List.copyOf(ids), actor).stream()
                        .map(Reference::id)
                        .collect(Collectors.toSet());
    }

    /// Whether each row belongs to a tenant, and the history has those of all of them.
    private static boolean ofTenants(EntityModel model) {
        return Stream.<Class<?>>iterate(model.type(), Objects::nonNull, Class::getSuperclass)
                .flatMap(type ->
                        Stream.<AccessibleObject>concat(
                                Stream.of(type.getDeclaredFields()),
                                Stream.of(type.getDeclaredMethods())))
                .anyMatch(member -> member.isAnnotationPresent(TenantId.class));
    }

    private <T> T reading(Supplier<T> work) {
        return Objects.requireNonNull(basis.reading().execute(status -> work.get()));
    }
}
