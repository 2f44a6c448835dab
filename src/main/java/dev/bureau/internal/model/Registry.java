package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// All entity models of the application. Those that are not listed have no pages of their own; rows
/// of other entities may still refer to theirs.
public final class Registry {

    private final List<EntityModel> listed;
    private final List<EntityModel> models;
    private final Map<String, EntityModel> bySlug;
    private final Map<String, EntityModel> byName;
    private final Map<Class<?>, EntityModel> byType;
    private final Map<Class<?>, List<EntityModel>> within;
    private final Map<String, Registry> units;

    /// @param listed in the order of the sidebar
    public Registry(List<EntityModel> listed) {
        this(listed, List.of());
    }

    /// @param listed in the order of the sidebar
    /// @param unlisted entities without pages of their own
    public Registry(List<EntityModel> listed, List<EntityModel> unlisted) {
        this(listed, Stream.concat(listed.stream(), unlisted.stream()).toList(), Map.of());
    }

    private Registry(
            List<EntityModel> listed, List<EntityModel> models, Map<String, Registry> units) {
        this.listed = List.copyOf(listed);
        this.models = List.copyOf(models);
        this.units = Map.copyOf(units);
        bySlug = index(listed, EntityModel::slug);
        byName = index(models, EntityModel::name);
        byType = index(models, EntityModel::type);
        within = within(models);
    }

    /// The models of several persistence units, which know nothing of each other.
    ///
    /// @param units by name, the main one first
    /// @param order that of the sidebar
    static Registry of(Map<String, Registry> units, Comparator<EntityModel> order) {
        return new Registry(
                units.values().stream().flatMap(it -> it.listed.stream()).sorted(order).toList(),
                units.values().stream().flatMap(it -> it.models.stream()).toList(),
                units);
    }

    /// The models of one persistence unit alone, where paths and relations stay.
    public Registry unit(String name) {
        return units.getOrDefault(name, this);
    }

    /// Every model that has pages, in the order of the sidebar.
    public List<EntityModel> all() {
        return listed;
    }

    /// Every model, those without pages too.
    public List<EntityModel> every() {
        return models;
    }

    /// The model whose lists stand under this name in URLs.
    public Optional<EntityModel> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /// The model of this name.
    public Optional<EntityModel> byName(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// The model of the rows behind a relation; empty for all other attributes.
    public Optional<EntityModel> related(Attribute attribute) {
        return switch (attribute) {
            case Attribute.ToOne one -> byType(one.target());
            case Attribute.ToMany many -> byType(many.target());
            case Attribute.Text any -> Optional.empty();
            case Attribute.Numeric any -> Optional.empty();
            case Attribute.Flag any -> Optional.empty();
            case Attribute.Choice any -> Optional.empty();
            case Attribute.Moment any -> Optional.empty();
            case Attribute.Binary any -> Optional.empty();
            case Attribute.Converted any -> Optional.empty();
            case Attribute.Structured any -> Optional.empty();
            case Attribute.Subtype any -> Optional.empty();
            case Attribute.Elements any -> Optional.empty();
            case Attribute.AnyRelation any -> Optional.empty();
            case Attribute.Embedded any -> Optional.empty();
        };
    }

    /// The model of this class, or of the nearest mapped superclass of it.
    public Optional<EntityModel> byType(Class<?> type) {
        return Optional.ofNullable(byType.get(type))
                .or(() ->
                        models.stream()
                                .filter(model -> model.type().isAssignableFrom(type))
                                .reduce((one, other) ->
                                        one.type().isAssignableFrom(other.type()) ? other : one));
    }

    /// The models whose lists alone tie rows of this one to a parent: such rows are added there,
    /// since nobody else could say whose they are. Empty for most.
    public List<EntityModel> within(EntityModel child) {
        return within.getOrDefault(child.type(), List.of());
    }

    private static Map<Class<?>, List<EntityModel>> within(List<EntityModel> models) {
        var within = new HashMap<Class<?>, List<EntityModel>>();
        for (var model : models) {
            FieldFactory.flat(model.schema().attributes())
                    .flatMap(attribute -> tied(attribute).stream())
                    .distinct()
                    .forEach(child ->
                            within.computeIfAbsent(child, type -> new ArrayList<>()).add(model));
        }
        return within;
    }

    /// The class of those whose only tie to a parent the attribute is.
    private static Optional<Class<?>> tied(Attribute attribute) {
        return attribute instanceof Attribute.ToMany many
                        && many.owned()
                        && many.exclusive()
                        && many.mappedBy().isEmpty()
                ? Optional.of(many.target())
                : Optional.empty();
    }

    /// The first of each key, as the order has them.
    private static <K> Map<K, EntityModel> index(
            List<EntityModel> models, Function<EntityModel, K> key) {
        var index = new HashMap<K, EntityModel>();
        models.forEach(model -> index.putIfAbsent(key.apply(model), model));
        return index;
    }

    /// The model and those of all its subtypes, itself first.
    public List<EntityModel> family(EntityModel model) {
        return Stream.concat(
                        Stream.of(model),
                        model.schema().lineage().subtypes().stream()
                                .flatMap(type -> Optional.ofNullable(byType.get(type)).stream()))
                .toList();
    }

    /// The models of the family that rows can be of, by name.
    public List<EntityModel> concrete(EntityModel model) {
        return family(model).stream()
                .filter(one -> !one.schema().isAbstract())
                .sorted(Comparator.comparing(EntityModel::name))
                .toList();
    }

    /// The model and those of the entities that it extends, itself first.
    public List<EntityModel> ancestry(EntityModel model) {
        var ancestry = new ArrayList<EntityModel>();
        for (var at = Optional.of(model); at.isPresent(); at = parent(at.get())) {
            ancestry.add(at.get());
        }
        return ancestry;
    }

    private Optional<EntityModel> parent(EntityModel model) {
        return model.schema().lineage().parent().map(byType::get);
    }

    /// The model whose pages show rows of this one: its own, unless it is only met among the rows
    /// of an entity that it extends. Empty if there are none.
    public Optional<EntityModel> home(EntityModel model) {
        return ancestry(model).stream()
                .filter(one -> one.declared() || one.schema().lineage().parent().isEmpty())
                .filter(one -> bySlug(one.slug()).isPresent())
                .findFirst();
    }
}
