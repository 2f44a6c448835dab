package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// All entity models of the application. Those that are not listed have no pages of their own; rows
/// of other entities may still refer to theirs.
public final class Registry {

    private final Supplier<Shelf> shelf;

    /// @param listed in the order of the sidebar
    public Registry(List<EntityModel> listed) {
        this(listed, List.of());
    }

    /// @param listed in the order of the sidebar
    /// @param unlisted entities without pages of their own
    public Registry(List<EntityModel> listed, List<EntityModel> unlisted) {
        this(Shelf.of(listed, Stream.concat(listed.stream(), unlisted.stream()).toList()));
    }

    private Registry(Shelf shelf) {
        this(() -> shelf);
    }

    private Registry(Supplier<Shelf> shelf) {
        this.shelf = shelf;
    }

    /// The models of several persistence units, which know nothing of each other.
    ///
    /// @param units by name, the main one first
    /// @param order that of the sidebar
    static Registry of(Map<String, Registry> units, Comparator<EntityModel> order) {
        var shelves = new LinkedHashMap<String, Shelf>();
        units.forEach((name, unit) -> shelves.put(name, unit.shelf.get()));
        return new Registry(Shelf.of(shelves, order));
    }

    /// A registry of models that are still being built: the first question waits for them.
    static Registry later(Supplier<Registry> built) {
        return new Registry(() -> built.get().shelf.get());
    }

    /// The models of one persistence unit alone, where paths and relations stay.
    public Registry unit(String name) {
        return new Registry(() -> shelf.get().unit(name));
    }

    /// Every model that has pages, in the order of the sidebar.
    public List<EntityModel> all() {
        return shelf.get().listed();
    }

    /// Every model, those without pages too.
    public List<EntityModel> every() {
        return shelf.get().models();
    }

    /// The model whose lists stand under this name in URLs.
    public Optional<EntityModel> bySlug(String slug) {
        return Optional.ofNullable(shelf.get().bySlug().get(slug));
    }

    /// The model of this name.
    public Optional<EntityModel> byName(String name) {
        return Optional.ofNullable(shelf.get().byName().get(name));
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
        return exactly(type)
                .or(() ->
                        every().stream()
                                .filter(model -> model.type().isAssignableFrom(type))
                                .reduce((one, other) ->
                                        one.type().isAssignableFrom(other.type()) ? other : one));
    }

    /// The models whose lists alone tie rows of this one to a parent: such rows are added there,
    /// since nobody else could say whose they are. Empty for most.
    public List<EntityModel> within(EntityModel child) {
        return shelf.get().within().getOrDefault(child.type(), List.of());
    }

    /// The model and those of all its subtypes, itself first.
    public List<EntityModel> family(EntityModel model) {
        return Stream.concat(
                        Stream.of(model),
                        model.schema().lineage().subtypes().stream()
                                .flatMap(type -> exactly(type).stream()))
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
        return model.schema().lineage().parent().flatMap(this::exactly);
    }

    /// The model whose pages show rows of this one: its own, unless it is only met among the rows
    /// of an entity that it extends. Empty if there are none.
    public Optional<EntityModel> home(EntityModel model) {
        return ancestry(model).stream()
                .filter(one -> one.declared() || one.schema().lineage().parent().isEmpty())
                .filter(one -> bySlug(one.slug()).isPresent())
                .findFirst();
    }

    private Optional<EntityModel> exactly(Class<?> type) {
        return Optional.ofNullable(shelf.get().byType().get(type));
    }
}
