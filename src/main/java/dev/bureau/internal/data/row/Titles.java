package dev.bureau.internal.data.row;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.gate.Gate;
import dev.bureau.internal.data.gate.Paths;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.data.gate.RowNames;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.value.Properties;
import dev.bureau.internal.model.EntityModel;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Names entities in memory as [RowNames] names rows.
public final class Titles {

    /// What stands for the name of a row that the actor may not see, and for a secret.
    public static final String HIDDEN = "•••";

    private final Properties properties;
    private final RowNames names;
    private final Ids ids;
    private final Gate gate;
    private final EntityManager entities;

    public Titles(Basis basis) {
        properties = new Properties(basis.factory());
        var paths = new Paths(basis.registry(), basis.gate());
        names = new RowNames(paths, basis.labels(), basis.contexts());
        ids = basis.ids();
        gate = basis.gate();
        entities = basis.entities();
    }

    /// The title as the actor may read it.
    public String shown(EntityModel asked, Object entity, Actor actor) {
        var model = names.types().of(asked, entity);
        var routes =
                names.routes(model, actor).stream()
                        .filter(route -> visible(route, entity, actor))
                        .toList();
        return of(model, entity, routes);
    }

    /// The title as the actor may read it, nothing of a row that they may not see.
    public String known(EntityModel asked, Object entity, Actor actor) {
        return sees(asked, entity, actor) ? shown(asked, entity, actor) : HIDDEN;
    }

    private boolean sees(EntityModel model, Object entity, Actor actor) {
        return gate.seesAll(model, actor)
                || entities.contains(entity) && gate.sees(actor, model, entity);
    }

    /// Whether the actor may see each related row on the way to what names the row.
    private boolean visible(Route route, Object entity, Actor actor) {
        var owner = Optional.of(entity);
        for (var hop : route.hops()) {
            owner =
                    owner.map(row -> properties.get(row, hop.attribute().path()))
                            .filter(row -> sees(hop.target(), row, actor));
        }
        return owner.isPresent();
    }

    /// The title, whoever reads it.
    public String of(EntityModel asked, Object entity) {
        var model = names.types().of(asked, entity);
        return of(model, entity, names.routes(model));
    }

    private String of(EntityModel model, Object entity, List<Route> routes) {
        var values = new ArrayList<@Nullable Object>();
        routes.forEach(route -> values.add(properties.get(entity, route.path())));
        return names.of(model, routes, values, ids.of(model, entity)).strip();
    }
}
