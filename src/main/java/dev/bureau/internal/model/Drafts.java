package dev.bureau.internal.model;

import dev.bureau.schema.EntitySchema;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The half merged entities of the application, by class, so that paths can lead from one to
/// another.
final class Drafts {

    private final Inventory inventory;
    private final Map<Class<?>, Draft> drafts = new LinkedHashMap<>();

    Drafts(Inventory inventory) {
        this.inventory = inventory;
        inventory.schemas().forEach(schema -> drafts.put(schema.type(), draft(schema)));
    }

    private Draft draft(EntitySchema schema) {
        var source = inventory.admin(schema);
        var factory = new FieldFactory(schema, source);
        var fields = factory.fields(source.map(Drafts::sectionPaths).orElse(Set.of()));
        return new Draft(schema, source, factory, fields, LabelChoice.of(source, fields));
    }

    private static <T> Set<String> sectionPaths(AdminSource<T> source) {
        Set<String> paths = new HashSet<>();
        for (var section : source.declaration().sections()) {
            paths.addAll(PropertyName.paths(section.paths()));
        }
        return paths;
    }

    List<Draft> all() {
        return List.copyOf(drafts.values());
    }

    Optional<Draft> of(Class<?> type) {
        return Optional.ofNullable(drafts.get(type));
    }

    /// The field at the end of a dotted path from an entity, if it may be shown.
    Optional<Reached> shown(Draft from, String path) {
        return inventory
                .target(from.schema(), path)
                .flatMap(target ->
                        of(target.owner().type())
                                .flatMap(draft -> draft.shown(target.attribute().path()))
                                .map(field -> new Reached(target.owner().name(), field)));
    }

    /// Where a path ends.
    ///
    /// @param owner the name of the entity on which the field lives
    record Reached(String owner, Field field) {}
}
