package dev.bureau.internal.check;

import dev.bureau.internal.model.AdminSource;
import dev.bureau.internal.model.Inventory;
import dev.bureau.internal.model.Inventory.Target;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.EntitySchema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One admin under examination, with everything around it.
///
/// @param schema the managed entity; empty if its class is none
/// @param uses every property that the admin names
record Subject(
        AdminSource<?> source, Optional<EntitySchema> schema, List<Use> uses, Inventory inventory) {

    static Stream<Subject> all(Inventory inventory) {
        return inventory.admins().stream()
                .map(source ->
                        new Subject(
                                source, managed(inventory, source), Uses.of(source), inventory));
    }

    /// The managed entity; of a class or interface that entities extend, the first of these.
    private static Optional<EntitySchema> managed(Inventory inventory, AdminSource<?> source) {
        return inventory
                .schema(source.type())
                .or(() ->
                        inventory.schemas().stream()
                                .filter(schema -> inventory.applying(schema).contains(source))
                                .findFirst());
    }

    /// The properties named for one purpose.
    Stream<Use> uses(Use.Verb verb) {
        return uses.stream().filter(use -> use.verb() == verb);
    }

    /// What a property leads to; empty if it cannot be resolved.
    Optional<Target> target(Use use) {
        return entity(use)
                .flatMap(from -> use.name().path().flatMap(path -> inventory.target(from, path)));
    }

    /// The attribute that a property leads to.
    Optional<Attribute> attribute(Use use) {
        return target(use).map(Target::attribute);
    }

    /// The entity from which the property is named: the managed one, or the child of an inline.
    Optional<EntitySchema> entity(Use use) {
        return use.inline().isEmpty()
                ? schema
                : schema.flatMap(parent -> parent.attribute(use.inline()))
                        .flatMap(attribute ->
                                attribute instanceof Attribute.ToMany many
                                        ? inventory.schema(many.target())
                                        : Optional.empty());
    }

    /// A verb of the admin as reports call it.
    String where(String verb) {
        return source.name() + "." + verb;
    }

    /// Whether the attribute is never shown, by its name or by declaration.
    boolean secret(Target target) {
        return target.attribute().secret()
                || inventory
                        .effective(target.owner())
                        .map(admin -> Uses.secrets(admin).contains(target.attribute().path()))
                        .orElse(false);
    }
}
