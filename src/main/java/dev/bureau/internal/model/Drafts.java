package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;
import dev.bureau.schema.EntitySchema;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The half merged entities of the application, by class, so that paths can lead from one to
/// another. Each is made when it is asked for.
final class Drafts {

    private final Inventory inventory;
    private final Map<Class<?>, Draft> plain = new HashMap<>();
    private final Map<Class<?>, Draft> complete = new HashMap<>();

    Drafts(Inventory inventory) {
        this.inventory = inventory;
    }

    List<Draft> all() {
        return inventory.schemas().stream().flatMap(schema -> of(schema.type()).stream()).toList();
    }

    Optional<Draft> of(Class<?> type) {
        var known = complete.get(type);
        if (known != null) {
            return Optional.of(known);
        }
        var made = plain(type).map(this::complete);
        made.ifPresent(draft -> complete.put(type, draft));
        return made;
    }

    /// What the database says of the entities.
    Hints hints() {
        return inventory.hints();
    }

    private Optional<Draft> plain(Class<?> type) {
        var known = plain.get(type);
        if (known != null) {
            return Optional.of(known);
        }
        var made = inventory.schema(type).map(this::plain);
        made.ifPresent(draft -> plain.put(type, draft));
        return made;
    }

    private Draft plain(EntitySchema schema) {
        var source = inventory.effective(schema);
        var factory = new FieldFactory(schema, source);
        var fields = factory.fields(source.map(Drafts::sectionPaths).orElse(Set.of()));
        return new Draft(
                schema,
                source,
                inventory.applying(schema),
                factory,
                fields,
                inherited(schema).orElseGet(() -> LabelChoice.of(schema.name(), source, fields)));
    }

    /// Rows of all subtypes are named alike where something surely names them all.
    private Optional<Chosen<List<String>>> inherited(EntitySchema schema) {
        var own = inventory.admin(schema).filter(admin -> !admin.declaration().label().isEmpty());
        return own.isPresent()
                ? Optional.empty()
                : schema.lineage()
                        .parent()
                        .flatMap(this::plain)
                        .map(Draft::label)
                        .filter(LabelChoice::sure);
    }

    /// A row without words of its own is named by those it stands between.
    private Draft complete(Draft draft) {
        if (!draft.label().value().isEmpty()) {
            return draft;
        }
        var parents = inventory.parents(draft.schema());
        var others =
                draft.shown().stream()
                        .map(Field::attribute)
                        .filter(Attribute.ToOne.class::isInstance)
                        .map(Attribute.ToOne.class::cast)
                        .filter(one -> one.mappedBy().isEmpty())
                        .filter(one -> !parents.contains(one.path()))
                        .filter(one -> one.target() != draft.schema().type())
                        .sorted(Comparator.comparing(one -> !one.traits().required()))
                        .toList();
        var between = parents.isEmpty() ? 2 : 1;
        return others.size() < between
                ? draft
                : draft.named(LabelChoice.related(others, this::words));
    }

    private List<String> words(Class<?> type) {
        return plain(type).map(Draft::label).map(Chosen::value).orElse(List.of());
    }

    private static <T> Set<String> sectionPaths(AdminSource<T> source) {
        Set<String> paths = new HashSet<>();
        for (var section : source.declaration().sections()) {
            paths.addAll(PropertyName.paths(section.paths()));
        }
        return paths;
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
