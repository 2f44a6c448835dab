package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;
import dev.bureau.schema.Identity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tells which entities are trees: their rows refer to other rows of the same entity.
public final class Trees {

    private static final String PARENT = "parent";

    private Trees() {}

    /// The path of the relation to the row above: the one that is called so, or the only one there
    /// is.
    public static Optional<String> parent(EntityModel model) {
        if (model.schema().identity().kind() != Identity.Kind.SINGLE) {
            return Optional.empty();
        }
        var relations =
                model.fields().stream()
                        .filter(field -> !field.hidden() && !field.secret())
                        .map(Field::attribute)
                        .filter(attribute -> upwards(model, attribute))
                        .map(Attribute::path)
                        .toList();
        return named(relations)
                .or(() -> relations.stream().filter(only -> relations.size() == 1).findFirst());
    }

    /// Whether the relation's name says so, so that the list opens as a tree.
    public static boolean surely(EntityModel model) {
        return parent(model).filter(path -> named(List.of(path)).isPresent()).isPresent();
    }

    private static Optional<String> named(List<String> relations) {
        return relations.stream()
                .filter(path -> path.toLowerCase(Locale.ROOT).startsWith(PARENT))
                .findFirst();
    }

    private static boolean upwards(EntityModel model, Attribute attribute) {
        return attribute instanceof Attribute.ToOne one
                && one.mappedBy().isEmpty()
                && one.target() == model.type();
    }
}
