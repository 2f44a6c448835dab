package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;
import dev.bureau.schema.EntitySchema;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// The half merged entities of the application, by class, so that paths can lead from one to
/// another. Each is made when it is asked for, by several threads at once; the first one counts.
final class Drafts {

    private final Inventory inventory;
    private final Map<Class<?>, Draft> plain = new ConcurrentHashMap<>();
    private final Map<Class<?>, Draft> complete = new ConcurrentHashMap<>();

    Drafts(Inventory inventory) {
        this.inventory = inventory;
    }

    /// @param schema one of the inventory's
    Draft of(EntitySchema schema) {
        return of(schema.type()).orElseThrow();
    }

    Optional<Draft> of(Class<?> type) {
        return known(complete, type, () -> plain(type).map(this::complete));
    }

    private Optional<Draft> plain(Class<?> type) {
        return known(plain, type, () -> inventory.schema(type).map(this::plain));
    }

    /// Making one may ask for others, so the map is open meanwhile.
    private static Optional<Draft> known(
            Map<Class<?>, Draft> known, Class<?> type, Supplier<Optional<Draft>> make) {
        var there = known.get(type);
        if (there != null) {
            return Optional.of(there);
        }
        return make.get()
                .map(made -> Objects.requireNonNullElse(known.putIfAbsent(type, made), made));
    }

    /// What the database says of the entities.
    Hints hints() {
        return inventory.hints();
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
