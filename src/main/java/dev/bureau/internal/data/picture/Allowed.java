package dev.bureau.internal.data.picture;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Says which fields of a form an actor may read and write. Whatever is not on the form cannot be
/// written through it.
public final class Allowed {

    private final Basis basis;

    Allowed(Basis basis) {
        this.basis = basis;
    }

    /// The fields whose values the actor may see.
    List<Field> readable(EntityModel model, Actor actor) {
        return model.fields().stream()
                .filter(field -> basis.gate().readable(actor, model, field))
                .toList();
    }

    /// The paths of a form that the actor may write.
    ///
    /// @param adding whether the row is a new one
    public Set<String> writable(EntityModel model, Actor actor, boolean adding) {
        return model.fields().stream()
                .filter(field -> onForm(model, field.path()))
                .filter(field -> writable(model, field, actor, adding))
                .map(Field::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The paths of the entity's own attributes that the actor may change in rows of it or of one
    /// of its subtypes.
    public Set<String> changeable(EntityModel model, Actor actor) {
        return basis.registry().concrete(model).stream()
                .flatMap(kind -> writable(kind, actor, false).stream())
                .filter(path -> model.field(path).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The paths of an inline's rows that the actor may write.
    ///
    /// @param child the model of the rows
    /// @param adding whether the row is a new one
    public Set<String> writable(
            EntityModel.Inline inline, EntityModel child, Actor actor, boolean adding) {
        return child.fields().stream()
                .filter(field -> inline.paths(child.name()).contains(field.path()))
                .filter(field -> !many(field.attribute()))
                .filter(field -> writable(child, field, actor, adding))
                .map(Field::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean many(Attribute attribute) {
        return attribute instanceof Attribute.ToMany || attribute instanceof Attribute.Elements;
    }

    private boolean writable(EntityModel model, Field field, Actor actor, boolean adding) {
        return !field.attribute().traits().version()
                && (adding || !field.attribute().traits().id())
                && basis.gate().writable(actor, model, field, adding)
                && reachable(field.attribute(), actor);
    }

    /// A relation is written where its column or join table is, by those who may see what there is
    /// to choose from.
    private boolean reachable(Attribute attribute, Actor actor) {
        return switch (attribute) {
            case Attribute.ToOne toOne ->
                    toOne.mappedBy().isEmpty() && viewable(toOne.target(), actor);
            case Attribute.ToMany toMany ->
                    !toMany.children() && !keyed(toMany) && viewable(toMany.target(), actor);
            case Attribute.Text text -> true;
            case Attribute.Numeric numeric -> true;
            case Attribute.Flag flag -> true;
            case Attribute.Choice choice -> true;
            case Attribute.Moment moment -> true;
            case Attribute.Binary binary -> true;
            case Attribute.Converted converted -> true;
            case Attribute.Structured structured -> true;
            case Attribute.Subtype subtype -> false;
            case Attribute.Elements elements ->
                    elements.parts().stream()
                            .flatMap(part -> Attribute.Elements.leaves(part).values().stream())
                            .allMatch(leaf ->
                                    !(leaf instanceof Attribute.AnyRelation)
                                            && reachable(leaf, actor));
            case Attribute.AnyRelation any ->
                    any.choosable()
                            && any.targets().stream().anyMatch(type -> viewable(type, actor));
            case Attribute.Embedded embedded -> false;
        };
    }

    /// Whether rows stand on the other side under a key, which this one cannot tell.
    private boolean keyed(Attribute.ToMany relation) {
        return relation.mappedBy()
                .flatMap(path ->
                        basis.registry()
                                .byType(relation.target())
                                .flatMap(target -> target.schema().attribute(path)))
                .filter(Attribute.Elements.class::isInstance)
                .map(Attribute.Elements.class::cast)
                .filter(other -> other.key().isPresent())
                .isPresent();
    }

    private boolean viewable(Class<?> target, Actor actor) {
        return basis.registry()
                .byType(target)
                .filter(model -> basis.gate().may(actor, model, Permission.VIEW))
                .isPresent();
    }

    private static boolean onForm(EntityModel model, String path) {
        return model.sections().isEmpty()
                || model.sections().stream()
                        .flatMap(section -> section.paths().stream())
                        .anyMatch(shown -> path.equals(shown) || path.startsWith(shown + "."));
    }
}
