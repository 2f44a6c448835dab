package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.stream.Stream;

/// The attributes of an entity, those of embeddables in place of the embeddable.
public final class FlatAttributes {

    private FlatAttributes() {}

    public static Stream<Attribute> of(EntityModel model) {
        return of(model.schema().attributes());
    }

    public static Stream<Attribute> of(List<Attribute> attributes) {
        return attributes.stream()
                .flatMap(attribute ->
                        attribute instanceof Attribute.Embedded embedded
                                ? of(embedded.attributes())
                                : Stream.of(attribute));
    }
}
