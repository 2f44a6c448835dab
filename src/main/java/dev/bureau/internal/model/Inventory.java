package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;
import dev.bureau.schema.EntitySchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// All entities and admins of the application before they are merged: what the start-up checks and
/// the builder look at.
///
/// @param hints what the database says of the entities
public record Inventory(List<EntitySchema> schemas, List<AdminSource<?>> admins, Hints hints) {

    public Inventory {
        schemas = List.copyOf(schemas);
        admins = List.copyOf(admins);
    }

    /// With a database that says nothing.
    public Inventory(List<EntitySchema> schemas, List<AdminSource<?>> admins) {
        this(schemas, admins, Hints.NONE);
    }

    /// The entity of this class.
    public Optional<EntitySchema> schema(Class<?> type) {
        return schemas.stream().filter(schema -> schema.type().equals(type)).findFirst();
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
        return new Drafts(this)
                .of(schema.type())
                .map(Draft::label)
                .map(Chosen::value)
                .orElse(List.of());
    }

    /// The paths of those relations of an entity that lead to a row with which it lives and dies.
    Set<String> parents(EntitySchema child) {
        return schemas.stream()
                .flatMap(schema -> schema.attributes().stream())
                .filter(Attribute.ToMany.class::isInstance)
                .map(Attribute.ToMany.class::cast)
                .filter(many -> many.owned() && many.target() == child.type())
                .flatMap(many -> many.mappedBy().stream())
                .collect(Collectors.toSet());
    }

    /// Where a path ends.
    ///
    /// @param owner the entity on which the attribute lives
    public record Target(EntitySchema owner, Attribute attribute) {}
}
