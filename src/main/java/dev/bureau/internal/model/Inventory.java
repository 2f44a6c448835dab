package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;
import dev.bureau.schema.EntitySchema;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All entities and admins of the application before they are merged: what the start-up checks and
/// the builder look at.
public record Inventory(List<EntitySchema> schemas, List<AdminSource<?>> admins) {

    public Inventory {
        schemas = List.copyOf(schemas);
        admins = List.copyOf(admins);
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

    /// The path of the attribute that names rows of the entity; empty if there is none.
    public String labelPath(EntitySchema schema) {
        var source = admin(schema);
        return LabelChoice.of(source, new FieldFactory(schema, source).fields(Set.of())).value();
    }

    /// Where a path ends.
    ///
    /// @param owner the entity on which the attribute lives
    public record Target(EntitySchema owner, Attribute attribute) {}
}
