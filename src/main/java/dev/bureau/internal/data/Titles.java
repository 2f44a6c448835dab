package dev.bureau.internal.data;

import dev.bureau.access.Actor;
import dev.bureau.internal.model.EntityModel;
import java.util.Optional;

/// Names entities in memory as [RowNames] names rows.
final class Titles {

    /// What stands for the name of a row that the actor may not see, and for a secret.
    static final String HIDDEN = "•••";

    private final Properties properties;
    private final Paths paths;
    private final RowNames names;
    private final Ids ids;

    Titles(Basis basis) {
        properties = Properties.of(basis);
        paths = new Paths(basis.registry(), basis.gate());
        names = new RowNames(paths, basis.labels(), basis.contexts());
        ids = basis.ids();
    }

    /// The title as the actor may read it.
    String shown(EntityModel model, Object entity, Actor actor) {
        return of(model, entity, names.route(model, actor));
    }

    /// The title, whoever reads it.
    String of(EntityModel model, Object entity) {
        var path = model.labelPath();
        return of(model, entity, path.isEmpty() ? Optional.empty() : paths.find(model, path));
    }

    private String of(EntityModel model, Object entity, Optional<Route> route) {
        var value = route.isEmpty() ? null : properties.get(entity, model.labelPath());
        return names.of(model, route, value, ids.of(model, entity)).strip();
    }
}
