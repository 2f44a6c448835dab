package dev.bureau.internal.ui.parts;

import dev.bureau.access.Permission;
import dev.bureau.field.Options;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.Optional;

/// The rows that the actor may choose for a relation.
///
/// @param path from the model, over relations too
/// @param attribute the relation at its end
public record Choices(Desk desk, EntityModel model, String path, Attribute attribute)
        implements Options {

    @Override
    public List<Reference> find(String search, int offset, int limit) {
        return desk.store().options(model, path, search, new Window(offset, limit), desk.actor());
    }

    @Override
    public List<Reference> named(List<String> ids) {
        return target().map(target -> desk.store().references(target, ids, desk.actor()))
                .orElse(List.of());
    }

    @Override
    public List<Reference> kinds() {
        return attribute instanceof Attribute.AnyRelation any
                ? any.targets().stream()
                        .flatMap(type -> desk.registry().byType(type).stream())
                        .filter(kind -> desk.store().may(desk.actor(), kind, Permission.VIEW))
                        .map(kind -> new Reference(kind.name(), desk.singular(kind)))
                        .toList()
                : List.of();
    }

    @Override
    public Options of(String part) {
        if (attribute instanceof Attribute.AnyRelation) {
            return (search, offset, limit) ->
                    desk.store()
                            .options(
                                    model,
                                    path,
                                    part,
                                    search,
                                    new Window(offset, limit),
                                    desk.actor());
        }
        if (!(attribute instanceof Attribute.Elements elements)) {
            return Options.NONE;
        }
        var prefix = path.substring(0, path.length() - attribute.path().length());
        return elements.parts().stream()
                .flatMap(it -> Attribute.Elements.leaves(it).values().stream())
                .filter(leaf -> leaf.path().equals(part))
                .findFirst()
                .<Options>map(leaf -> new Choices(desk, model, prefix + part, leaf))
                .orElse(Options.NONE);
    }

    private Optional<EntityModel> target() {
        return switch (attribute) {
            case Attribute.ToOne one -> desk.registry().byType(one.target());
            case Attribute.ToMany many -> desk.registry().byType(many.target());
            case Attribute.Text text -> Optional.empty();
            case Attribute.Numeric numeric -> Optional.empty();
            case Attribute.Flag flag -> Optional.empty();
            case Attribute.Choice choice -> Optional.empty();
            case Attribute.Moment moment -> Optional.empty();
            case Attribute.Binary binary -> Optional.empty();
            case Attribute.Converted converted -> Optional.empty();
            case Attribute.Structured structured -> Optional.empty();
            case Attribute.Subtype subtype -> Optional.empty();
            case Attribute.Elements elements -> Optional.empty();
            case Attribute.AnyRelation any -> Optional.empty();
            case Attribute.Embedded embedded -> Optional.empty();
        };
    }
}
