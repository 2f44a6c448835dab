package dev.bureau.internal.ui.form;

import dev.bureau.access.Permission;
import dev.bureau.field.FieldContext;
import dev.bureau.field.Options;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.parts.Choices;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.schema.Attribute;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One entity's form as its parts see it: the model, and what every view works with.
///
/// @param list the model whose list the row stands in: the same, or one that it extends
record Place(Desk desk, EntityModel model, EntityModel list) {

    Place(Desk desk, EntityModel model) {
        this(desk, model, model);
    }

    String text(String key, Object... arguments) {
        return desk.text(key, arguments);
    }

    String label(Field field) {
        return desk.labels().field(model, field, desk.locale());
    }

    FieldContext context(Field field) {
        var actor = desk.actor();
        return desk.contexts().of(field, desk.locale(), actor.zone(), options(field));
    }

    /// The surroundings of a field in a row that holds these values.
    FieldContext context(Field field, Map<String, @Nullable Object> values) {
        var beside = new HashMap<String, Object>();
        for (var path : field.type().beside()) {
            var value = values.get(path);
            if (value != null) {
                beside.put(path, value);
            }
        }
        return context(field).in(beside);
    }

    private Options options(Field field) {
        return new Choices(desk, model, field.path(), field.attribute());
    }

    /// The model of the related rows, of a relation.
    Optional<EntityModel> target(Attribute attribute) {
        return desk.registry().related(attribute);
    }

    /// The model of the related rows, if the actor may open them.
    Optional<EntityModel> visibleTarget(Attribute attribute) {
        var actor = desk.actor();
        return target(attribute)
                .flatMap(desk.registry()::home)
                .filter(related -> desk.store().may(actor, related, Permission.VIEW));
    }

    Place of(EntityModel other) {
        return new Place(desk, other);
    }
}
