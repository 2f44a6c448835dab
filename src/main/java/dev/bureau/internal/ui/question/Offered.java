package dev.bureau.internal.ui.question;

import dev.bureau.field.Options;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Choices;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import java.util.List;

/// What a filter offers of what rows have: related rows that are in use, and values that are there.
///
/// @param path from the model, over relations too
/// @param all the rows that may be chosen, in use or not
record Offered(Desk desk, EntityModel model, String path, Choices all) implements Options {

    @Override
    public List<Reference> find(String search, int offset, int limit) {
        var attribute = all.attribute();
        if (attribute instanceof Attribute.ToOne || attribute instanceof Attribute.ToMany) {
            var window = new Window(offset, limit);
            return desk.store().used(model, path, search, window, desk.actor());
        }
        return offset == 0 ? values(search, limit) : List.of();
    }

    private List<Reference> values(String search, int limit) {
        return desk.store().values(model, path, search, limit, desk.actor()).stream()
                .map(value -> new Reference(value, value))
                .toList();
    }

    @Override
    public List<Reference> named(List<String> ids) {
        return all.named(ids);
    }

    @Override
    public List<Reference> kinds() {
        return all.kinds();
    }

    @Override
    public Options of(String part) {
        return all.of(part);
    }
}
