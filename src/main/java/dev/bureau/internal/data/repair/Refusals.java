package dev.bureau.internal.data.repair;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.value.Properties;
import dev.bureau.internal.data.value.ValueRefused;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Attribute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds values that can be read one by one, but that the application's own classes do not accept:
/// a value object whose constructor checks its parts, a setter that throws.
public final class Refusals {

    private final Properties properties;

    public Refusals(Basis basis) {
        properties = new Properties(basis.factory());
    }

    /// The attributes with a column whose values are refused, alone or together.
    ///
    /// @param values of a row, by path
    public List<Attribute> of(EntityModel model, Map<String, @Nullable Object> values) {
        return model.schema().attributes().stream()
                .filter(attribute -> !attribute.traits().id())
                .filter(attribute -> !accepts(model, attribute, values))
                .flatMap(Refusals::leaves)
                .filter(leaf -> values.get(leaf.path()) != null)
                .toList();
    }

    /// Whether the classes accept these values for what begins with this name.
    ///
    /// @param values by path from the entity
    boolean accepts(EntityModel model, String name, Map<String, @Nullable Object> values) {
        return model.schema()
                .attribute(name)
                .filter(attribute -> !accepts(model, attribute, values))
                .isEmpty();
    }

    private boolean accepts(
            EntityModel model, Attribute attribute, Map<String, @Nullable Object> values) {
        var leaves = leaves(attribute).toList();
        if (leaves.stream().anyMatch(leaf -> leaf instanceof Attribute.ToOne)
                || leaves.stream().allMatch(leaf -> values.get(leaf.path()) == null)) {
            return true;
        }
        try {
            put(properties.create(model.type()), attribute, leaves, values);
            return true;
        } catch (ValueRefused refused) {
            return false;
        } catch (RuntimeException unmakeable) {
            return true; // an abstract class, say: nothing is known of its values
        }
    }

    private void put(
            Object entity,
            Attribute attribute,
            List<Attribute> leaves,
            Map<String, @Nullable Object> values) {
        if (!(attribute instanceof Attribute.Embedded)) {
            properties.set(entity, attribute.path(), values.get(attribute.path()));
            return;
        }
        var parts = new LinkedHashMap<String, @Nullable Object>();
        for (var leaf : leaves) {
            var path = leaf.path().substring(attribute.path().length() + 1);
            parts.put(path, values.get(leaf.path()));
        }
        properties.setParts(entity, attribute.path(), parts);
    }

    private static Stream<Attribute> leaves(Attribute attribute) {
        return switch (attribute) {
            case Attribute.Embedded embedded ->
                    embedded.attributes().stream().flatMap(Refusals::leaves);
            case Attribute.ToMany toMany -> Stream.of();
            case Attribute.Elements elements -> Stream.of();
            case Attribute.AnyRelation any -> Stream.of();
            case Attribute.Subtype subtype -> Stream.of();
            default -> Stream.of(attribute);
        };
    }
}
