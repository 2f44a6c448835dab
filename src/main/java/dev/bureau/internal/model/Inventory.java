package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;
import dev.bureau.schema.EntitySchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All entities and admins of the application before they are merged: what the start-up checks and
/// the builder look at.
///
/// What is found out on the way is kept, since hundreds of entities ask the same.
public final class Inventory {

    private final List<EntitySchema> schemas;
    private final List<AdminSource<?>> admins;
    private final Hints hints;
    private final Map<Class<?>, EntitySchema> byType = new HashMap<>();
    private final Map<Class<?>, Set<String>> parents = new HashMap<>();
    private final Drafts drafts;

    /// @param hints what the database says of the entities
    public Inventory(List<EntitySchema> schemas, List<AdminSource<?>> admins, Hints hints) {
        this.schemas = List.copyOf(schemas);
        this.admins = List.copyOf(admins);
        this.hints = hints;
        schemas.forEach(schema -> byType.putIfAbsent(schema.type(), schema));
        schemas.forEach(this::collectParents);
        drafts = new Drafts(this);
    }

    /// With a database that says nothing.
    public Inventory(List<EntitySchema> schemas, List<AdminSource<?>> admins) {
        this(schemas, admins, Hints.NONE);
    }

    /// Every entity, in order of their names.
    public List<EntitySchema> schemas() {
        return schemas;
    }

    /// What was declared, in order of precedence.
    public List<AdminSource<?>> admins() {
        return admins;
    }

    Hints hints() {
        return hints;
    }

    Drafts drafts() {
        return drafts;
    }

    /// The entity of this class.
    public Optional<EntitySchema> schema(Class<?> type) {
        return Optional.ofNullable(byType.get(type));
    }

    /// The first admin of the entity.
    public Optional<AdminSource<?>> admin(EntitySchema schema) {
        for (var admin : admins) {
            if (admin.type().equals(schema.type())) {
                return Optional.of(admin);
            }
        }
        return Optional.empty();
    }

    /// The admins of everything that the entity is, from the most general to its own.
    public List<AdminSource<?>> applying(EntitySchema schema) {
        var applying = new ArrayList<AdminSource<?>>();
        for (var admin : admins) {
            var known = applying.stream().anyMatch(other -> other.type().equals(admin.type()));
            if (!known
                    && !admin.type().equals(Object.class)
                    && admin.type().isAssignableFrom(schema.type())) {
                applying.add(admin);
            }
        }
        applying.sort(
                Comparator.<AdminSource<?>>comparingInt(
                                admin -> distance(schema.type(), admin.type()))
                        .reversed());
        return List.copyOf(applying);
    }

    /// What counts for the entity of all that was declared.
    public Optional<AdminSource<?>> effective(EntitySchema schema) {
        return Declarations.joined(applying(schema));
    }

    /// How far up a class is; interfaces are the furthest.
    private static int distance(Class<?> from, Class<?> to) {
        var distance = 0;
        for (Class<?> at = from; at != null && !at.equals(to); at = at.getSuperclass()) {
            distance++;
        }
        return to.isInterface() ? Integer.MAX_VALUE : distance;
    }

    /// What a dotted path leads to from an entity, over embeddables and relations to one.
    public Optional<Target> target(EntitySchema from, String path) {
        var own = from.attribute(path);
        if (own.isPresent()) {
            return own.map(attribute -> new Target(from, attribute));
        }
        for (var dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            var step = from.attribute(path.substring(0, dot));
            if (step.isPresent() && step.get() instanceof Attribute.ToOne one) {
                var rest = path.substring(dot + 1);
                return schema(one.target()).flatMap(schema -> target(schema, rest));
            }
        }
        return Optional.empty();
    }

    /// The paths of the attributes that name rows of the entity; empty if there is none.
    public List<String> labelPaths(EntitySchema schema) {
        return drafts.of(schema.type()).map(Draft::label).map(Chosen::value).orElse(List.of());
    }

    /// The paths of those relations of an entity that lead to a row with which it lives and dies.
    Set<String> parents(EntitySchema child) {
        return parents.getOrDefault(child.type(), Set.of());
    }

    private void collectParents(EntitySchema schema) {
        for (var attribute : schema.attributes()) {
            if (attribute instanceof Attribute.ToMany many && many.owned()) {
                many.mappedBy()
                        .ifPresent(path ->
                                parents.computeIfAbsent(many.target(), child -> new HashSet<>())
                                        .add(path));
            }
        }
    }

    /// Where a path ends.
    ///
    /// @param owner the entity on which the attribute lives
    public record Target(EntitySchema owner, Attribute attribute) {}
}
