package dev.bureau.internal.ui.question;

import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a dotted path leads to, and what each step of it is called. Says nothing about who may
/// follow it.
///
/// @param owner the model that has the field
/// @param labels from the first relation to the field
public record Reached(EntityModel owner, Field field, List<String> labels) {

    /// A step over a relation.
    record Step(EntityModel target, String label, boolean many) {}

    public static Optional<Reached> find(Desk desk, EntityModel model, String path) {
        var field = model.compared(path);
        if (field.isPresent()) {
            var label = desk.labels().field(model, field.get(), desk.locale());
            return Optional.of(new Reached(model, field.get(), List.of(label)));
        }
        for (var dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            var step = step(desk, model, path.substring(0, dot));
            if (step.isPresent()) {
                var rest = path.substring(dot + 1);
                return find(desk, step.get().target(), rest)
                        .map(it -> it.behind(step.get().label()));
            }
        }
        return Optional.empty();
    }

    /// The filter whose conditions are written in code; empty where it is an attribute.
    Optional<EntityModel.Filter> own() {
        return owner.field(field.path()).isPresent()
                ? Optional.empty()
                : owner.ownFilter(field.path());
    }

    private Reached behind(String label) {
        var all = new ArrayList<String>();
        all.add(label);
        all.addAll(labels);
        return new Reached(owner, field, List.copyOf(all));
    }

    /// The relations that a path consists of; none if it leads elsewhere.
    static List<Step> steps(Desk desk, EntityModel model, String path) {
        for (var dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            var step = step(desk, model, path.substring(0, dot));
            if (step.isPresent()) {
                var rest = steps(desk, step.get().target(), path.substring(dot + 1));
                var all = new ArrayList<Step>();
                all.add(step.get());
                all.addAll(rest);
                return rest.isEmpty() ? List.of() : List.copyOf(all);
            }
        }
        return step(desk, model, path).map(List::of).orElse(List.of());
    }

    private static Optional<Step> step(Desk desk, EntityModel model, String name) {
        var field = model.field(name);
        var inline = model.inline(name);
        var attribute =
                field.map(Field::attribute).or(() -> inline.map(EntityModel.Inline::attribute));
        return attribute
                .flatMap(desk.registry()::related)
                .map(target ->
                        new Step(
                                target,
                                field.map(it -> desk.labels().field(model, it, desk.locale()))
                                        .or(() -> inline.flatMap(EntityModel.Inline::label))
                                        .orElseGet(() -> part(desk, model, name)),
                                attribute.get() instanceof Attribute.ToMany));
    }

    private static String part(Desk desk, EntityModel model, String name) {
        return desk.labels().part(model.name() + "." + name, desk.locale());
    }
}
