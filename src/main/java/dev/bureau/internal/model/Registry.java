package dev.bureau.internal.model;

import java.util.List;
import java.util.Optional;

/// All entity models of the application, in the order of the sidebar.
public final class Registry {

    private final List<EntityModel> models;

    public Registry(List<EntityModel> models) {
        this.models = List.copyOf(models);
    }

    /// Every model.
    public List<EntityModel> all() {
        return models;
    }

    /// The model whose lists stand under this name in URLs.
    public Optional<EntityModel> bySlug(String slug) {
        return models.stream().filter(model -> model.slug().equals(slug)).findFirst();
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
