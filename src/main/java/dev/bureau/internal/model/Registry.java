package dev.bureau.internal.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All entity models of the application. Those that are not listed have no pages of their own; rows
/// of other entities may still refer to theirs.
public final class Registry {

    private final List<EntityModel> listed;
    private final List<EntityModel> models;

    /// @param listed in the order of the sidebar
    public Registry(List<EntityModel> listed) {
        this(listed, List.of());
    }

    /// @param listed in the order of the sidebar
    /// @param unlisted entities without pages of their own
    public Registry(List<EntityModel> listed, List<EntityModel> unlisted) {
        this.listed = List.copyOf(listed);
        models = Stream.concat(listed.stream(), unlisted.stream()).toList();
    }

    /// Every model that has pages, in the order of the sidebar.
    public List<EntityModel> all() {
        return listed;
    }

    /// The model whose lists stand under this name in URLs.
    public Optional<EntityModel> bySlug(String slug) {
        return listed.stream().filter(model -> model.slug().equals(slug)).findFirst();
    }

    /// The model of this JPA entity name.
    public Optional<EntityModel> byName(String name) {
        return models.stream().filter(model -> model.name().equals(name)).findFirst();
    }

    /// The model of this class, or of the nearest mapped superclass of it.
    public Optional<EntityModel> byType(Class<?> type) {
        return models.stream()
                .filter(model -> model.type().isAssignableFrom(type))
                .reduce((one, other) -> one.type().isAssignableFrom(other.type()) ? other : one);
    }
}
