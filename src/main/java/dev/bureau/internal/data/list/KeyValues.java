package dev.bureau.internal.data.list;

import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import java.util.List;
import java.util.Optional;
import org.springframework.util.ClassUtils;

/// Tells the keys of rows as conditions spell the values of attributes, which is not how addresses
/// spell keys.
final class KeyValues {

    private final Ids ids;

    KeyValues(Ids ids) {
        this.ids = ids;
    }

    /// Those of keys that are a single value and shown as one; others are left out.
    List<String> of(EntityModel model, List<String> keys) {
        var parts = model.schema().identity().parts();
        var field =
                parts.size() == 1 ? model.field(parts.getFirst().path()) : Optional.<Field>empty();
        return field.stream()
                .flatMap(one -> keys.stream().flatMap(key -> value(model, one, key).stream()))
                .toList();
    }

    private Optional<String> value(EntityModel model, Field field, String key) {
        var type = ClassUtils.resolvePrimitiveIfNecessary(field.attribute().traits().javaType());
        return ids.read(model, key)
                .map(read -> read.parts().getFirst())
                .filter(type::isInstance)
                .map(value -> Vocabulary.encoded(field, value));
    }
}
