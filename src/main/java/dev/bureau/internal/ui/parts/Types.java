package dev.bureau.internal.ui.parts;

import dev.bureau.access.Permission;
import dev.bureau.field.Options;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.Optional;

/// The types that rows of an entity may be of, by what rows of each are called.
///
/// @param model the entity; empty where types are only named
public record Types(Desk desk, Optional<EntityModel> model) implements Options {

    @Override
    public List<Reference> find(String search, int offset, int limit) {
        return model.stream()
                .flatMap(it -> desk.registry().concrete(it).stream())
                .filter(kind -> desk.store().may(desk.actor(), kind, Permission.VIEW))
                .map(this::named)
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Reference> named(List<String> names) {
        return names.stream()
                .flatMap(name -> desk.registry().byName(name).stream())
                .filter(kind -> desk.store().may(desk.actor(), kind, Permission.VIEW))
                .map(this::named)
                .toList();
    }

    private Reference named(EntityModel kind) {
        return new Reference(kind.name(), desk.singular(kind));
    }
}
