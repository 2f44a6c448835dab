package dev.bureau.internal.data.list;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.basis.Reading;
import dev.bureau.internal.data.gate.Gate;
import dev.bureau.internal.data.gate.Paths;
import dev.bureau.internal.data.question.Inspection;
import dev.bureau.internal.data.relation.Dependents;
import dev.bureau.internal.data.relation.Relations;
import dev.bureau.internal.data.repair.Salvage;
import dev.bureau.internal.data.row.Pickers;
import dev.bureau.internal.data.shape.TooSlow;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Reference;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Names rows for people: those that may be chosen for a relation, those with given keys, and those
/// that fulfil a condition.
public record Names(
        Reading reading,
        Gate gate,
        Paths paths,
        Relations relations,
        Pickers pickers,
        Salvage salvage) {

    /// How long one looks which rows are in use.
    private static final Duration GLANCE = Duration.ofMillis(400);

    /// No choices for a relation that the actor may neither read nor write.
    public List<Reference> options(
            EntityModel model, String path, String search, Window window, Actor actor) {
        return paths.choosable(model, path, actor)
                .map(target -> options(target, search, window, actor))
                .orElse(List.of());
    }

    public List<Reference> options(
            EntityModel model,
            String path,
            String entity,
            String search,
            Window window,
            Actor actor) {
        return paths.choosable(model, path, entity, actor)
                .map(target -> options(target, search, window, actor))
                .orElse(List.of());
    }

    private List<Reference> options(EntityModel target, String search, Window window, Actor actor) {
        var asked = Inspection.asked(search);
        return names(target, from -> from.options(target, asked, window, actor), actor);
    }

    /// Those of the options that are in use, or all where it takes too long to tell.
    public List<Reference> used(
            EntityModel model, String path, String search, Window window, Actor actor) {
        var route = paths.comparable(model, path, actor);
        var target = route.flatMap(it -> paths.target(it.field().attribute()));
        if (target.isEmpty()) {
            return List.of();
        }
        var rows = relations.used(model, route.get(), target.get(), actor);
        var asked = Inspection.asked(search);
        try {
            return names(
                    target.get(),
                    from -> from.options(target.get(), asked, window, actor, rows, GLANCE),
                    actor);
        } catch (TooSlow slow) {
            return options(target.get(), search, window, actor);
        }
    }

    public List<Reference> references(EntityModel model, List<String> ids, Actor actor) {
        return gate.may(actor, model, Permission.VIEW)
                ? names(model, from -> from.references(model, ids, actor), actor)
                : List.of();
    }

    /// The names of the rows that fulfil a condition and that the actor may see, in the order of
    /// their keys.
    public List<Reference> those(EntityModel model, Dependents.Rows rows, int limit, Actor actor) {
        return gate.may(actor, model, Permission.VIEW)
                ? names(model, from -> from.those(model, rows, limit, actor), actor)
                : List.of();
    }

    /// Inside a transaction a failure stays one: it could not go on.
    private List<Reference> names(
            EntityModel model, Function<Pickers, List<Reference>> question, Actor actor) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? reading.execute(status -> question.apply(pickers))
                : salvage.names(model, question, actor);
    }
}
