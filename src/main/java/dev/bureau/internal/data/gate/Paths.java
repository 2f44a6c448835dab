package dev.bureau.internal.data.gate;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.model.Registry;
import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/// Finds what dotted paths mean. Only names that the models know lead anywhere.
public final class Paths {

    private static final int MOST_HOPS = 4;

    private final Registry registry;
    private final Gate gate;

    public Paths(Registry registry, Gate gate) {
        this.registry = registry;
        this.gate = gate;
    }

    /// The route of a path; empty if there is none.
    public Optional<Route> find(EntityModel model, String path) {
        return find(model, path, EntityModel::field);
    }

    /// The route of what can be compared, an attribute or a filter of the application's own, if the
    /// actor may read every step of it.
    public Optional<Route> comparable(EntityModel model, String path, Actor actor) {
        return find(model, path, EntityModel::compared).filter(route -> readable(route, actor));
    }

    /// @param end finds what a path ends at, by the rest of it
    private Optional<Route> find(
            EntityModel model, String path, BiFunction<EntityModel, String, Optional<Field>> end) {
        var hops = new ArrayList<Route.Hop>();
        var owner = model;
        var rest = path;
        while (hops.size() <= MOST_HOPS) {
            var field = end.apply(owner, rest);
            if (field.isPresent()) {
                return Optional.of(new Route(hops, owner, field.get()));
            }
            var hop = hop(owner, rest);
            if (hop.isEmpty()) {
                return Optional.empty();
            }
            hops.add(hop.get());
            rest = rest.substring(hop.get().attribute().path().length() + 1);
            owner = hop.get().target();
        }
        return Optional.empty();
    }

    /// The route of a path if the actor may read every step of it. A path that does not exist and
    /// one that is not theirs look the same.
    public Optional<Route> readable(EntityModel model, String path, Actor actor) {
        return find(model, path).filter(route -> readable(route, actor));
    }

    /// The relations that a path consists of, if the actor may follow all of them; none otherwise.
    public List<Route.Hop> relations(EntityModel model, String path, Actor actor) {
        var hops = new ArrayList<Route.Hop>();
        var owner = model;
        var rest = path + ".";
        while (!rest.isEmpty()) {
            var hop = hop(owner, rest).filter(it -> passable(it, actor));
            if (hop.isEmpty() || hops.size() == MOST_HOPS) {
                return List.of();
            }
            hops.add(hop.get());
            rest = rest.substring(hop.get().attribute().path().length() + 1);
            owner = hop.get().target();
        }
        return hops;
    }

    /// The model whose rows may be chosen for a relation that the actor may read or write; empty if
    /// there is none.
    public Optional<EntityModel> choosable(EntityModel model, String path, Actor actor) {
        return find(model, path)
                .or(() -> inside(model, path))
                .filter(route -> route.hops().stream().allMatch(hop -> passable(hop, actor)))
                .filter(route -> usable(route, actor))
                .flatMap(route -> target(leaf(route.field().attribute(), path)))
                .filter(target -> gate.may(actor, target, Permission.VIEW));
    }

    /// The model of one entity whose rows may be chosen for a relation to rows of any.
    public Optional<EntityModel> choosable(
            EntityModel model, String path, String entity, Actor actor) {
        return find(model, path)
                .filter(route -> route.hops().isEmpty() && usable(route, actor))
                .map(route -> route.field().attribute())
                .filter(Attribute.AnyRelation.class::isInstance)
                .flatMap(any -> linked((Attribute.AnyRelation) any, entity))
                .filter(target -> gate.may(actor, target, Permission.VIEW));
    }

    /// The model of an entity that the mapping names for a relation to rows of any, or that extends
    /// one.
    public Optional<EntityModel> linked(Attribute.AnyRelation relation, String entity) {
        return registry.byName(entity)
                .filter(model ->
                        relation.targets().stream()
                                .anyMatch(type -> type.isAssignableFrom(model.type())));
    }

    /// The route to the collection of values that has a part of this path.
    private Optional<Route> inside(EntityModel model, String path) {
        for (var dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            var route =
                    find(model, path.substring(0, dot))
                            .filter(it -> it.field().attribute() instanceof Attribute.Elements);
            if (route.isPresent()) {
                return route;
            }
        }
        return Optional.empty();
    }

    /// The part of a collection's values that a path ends at; other attributes as they are.
    private static Attribute leaf(Attribute attribute, String path) {
        return attribute instanceof Attribute.Elements elements
                ? leaves(elements)
                        .filter(leaf -> path.endsWith(leaf.path()))
                        .findFirst()
                        .orElse(attribute)
                : attribute;
    }

    private boolean usable(Route route, Actor actor) {
        return gate.readable(actor, route.owner(), route.field())
                || gate.writable(actor, route.owner(), route.field(), true)
                || gate.writable(actor, route.owner(), route.field(), false);
    }

    private boolean readable(Route route, Actor actor) {
        return route.hops().stream().allMatch(hop -> passable(hop, actor))
                && (route.own().isPresent()
                        ? gate.askable(actor, route.owner(), route.field())
                        : gate.readable(actor, route.owner(), route.field()))
                && open(route.field().attribute(), actor);
    }

    private boolean open(Attribute attribute, Actor actor) {
        return attribute instanceof Attribute.Elements elements
                ? leaves(elements).allMatch(leaf -> open(leaf, actor))
                : target(attribute)
                        .map(target -> gate.may(actor, target, Permission.VIEW))
                        .orElse(!relation(attribute));
    }

    private static Stream<Attribute> leaves(Attribute.Elements elements) {
        return elements.parts().stream()
                .flatMap(part -> Attribute.Elements.leaves(part).values().stream());
    }

    private boolean passable(Route.Hop hop, Actor actor) {
        return hop.field()
                        .map(field -> gate.readable(actor, hop.from(), field))
                        .orElseGet(() -> gate.may(actor, hop.from(), Permission.VIEW))
                && gate.may(actor, hop.target(), Permission.VIEW);
    }

    /// The model of the rows that a relation leads to; empty for other attributes and for entities
    /// that are not managed.
    public Optional<EntityModel> target(Attribute attribute) {
        return registry.related(attribute);
    }

    private Optional<Route.Hop> hop(EntityModel model, String path) {
        for (var dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            var name = path.substring(0, dot);
            var field = model.field(name);
            Optional<Attribute> attribute =
                    field.map(Field::attribute)
                            .or(() -> model.inline(name).map(EntityModel.Inline::attribute));
            var target = attribute.flatMap(this::target);
            if (target.isPresent()) {
                return Optional.of(new Route.Hop(model, attribute.get(), field, target.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean relation(Attribute attribute) {
        return attribute instanceof Attribute.ToOne || attribute instanceof Attribute.ToMany;
    }

    /// The entities that the actor may see rows of, where rows of the model are.
    public List<EntityModel> kinds(EntityModel model, Actor actor) {
        return types().kinds(model).stream()
                .filter(kind -> gate.grants(actor, kind, Permission.VIEW))
                .toList();
    }

    public AnyConditions any(HibernateCriteriaBuilder cb) {
        return new AnyConditions(cb, registry, gate);
    }

    public RowTypes types() {
        return new RowTypes(registry);
    }

    /// The names of a dotted path.
    public static List<String> names(String path) {
        return List.of(path.split("\\."));
    }
}
