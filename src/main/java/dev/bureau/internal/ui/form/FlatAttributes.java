package dev.bureau.internal.ui.form;

import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.stream.Stream;

/// Lists the attributes of an entity, those of embeddables in place of the embeddable.
final class FlatAttributes {

    private FlatAttributes() {}

    static List<Attribute> flat(EntityModel model) {
        return flat(model.schema().attributes()).toList();
    }

    private static Stream<Attribute> flat(List<Attribute> attributes) {
        return attributes.stream()
                .flatMap(attribute ->
                        attribute instanceof Attribute.Embedded embedded
                                ? flat(embedded.attributes())
                                : Stream.of(attribute));
    }
}
