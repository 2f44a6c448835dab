package dev.bureau.internal.data;

import dev.bureau.internal.data.value.Equality;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Element;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.jspecify.annotations.Nullable;

/// Makes a collection hold what is wanted. What stays is left as it is, so that only differences
/// are written.
final class ElementWriter {

    private final Desk desk;
    private final BiFunction<Class<?>, Reference, @Nullable Object> rows;

    /// @param rows finds the row that a new element refers to; null if it may not be chosen
    ElementWriter(Desk desk, BiFunction<Class<?>, Reference, @Nullable Object> rows) {
        this.desk = desk;
        this.rows = rows;
    }

    void write(
            EntityModel model, Object entity, Attribute.Elements elements, List<Element> wanted) {
        var pictures = desk.elements();
        var mapping = pictures.mapping(model, elements.path());
        var held = new Held(desk.properties(), entity, elements);
        var there = ElementPictures.entries(held.get());
        var left = new ArrayList<Element>(there);
        var placed = new ArrayList<Element>();
        for (var one : wanted) {
            placed.add(place(elements, mapping, one, left));
        }
        if (!same(there, placed)) {
            held.set(placed);
        }
    }

    /// The element that is there already, in whole or at least its key; else a new one.
    private Element place(
            Attribute.Elements elements,
            PluralAttributeMapping mapping,
            Element wanted,
            List<Element> left) {
        for (var at = 0; at < left.size(); at++) {
            if (Equality.same(picture(elements, mapping, left.get(at)), wanted)) {
                return left.remove(at);
            }
        }
        var value = made(elements.element(), mapping.getElementDescriptor(), wanted.value());
        if (elements.key().isEmpty()) {
            return Element.of(value);
        }
        for (var one : left) {
            if (Equality.same(picture(elements, mapping, one).key(), wanted.key())) {
                return new Element(one.key(), value);
            }
        }
        var key = made(elements.key().get(), mapping.getIndexDescriptor(), wanted.key());
        return new Element(key, value);
    }

    private Element picture(
            Attribute.Elements elements, PluralAttributeMapping mapping, Element held) {
        var one =
                elements.key().isPresent()
                        ? Collections.singletonMap(held.key(), held.value())
                        : Collections.singletonList(held.value());
        BiFunction<Class<?>, Object, Reference> named =
                (target, row) -> new Reference(desk.pictures().id(target, row), "");
        return desk.elements().of(elements, mapping, one, named).getFirst();
    }

    private @Nullable Object made(Attribute part, ModelPart mapping, @Nullable Object value) {
        if (!(part instanceof Attribute.Embedded)) {
            return single(part, value);
        }
        var values = new LinkedHashMap<String, @Nullable Object>();
        var given = value instanceof Map<?, ?> map ? map : Map.of();
        Attribute.Elements.leaves(part)
                .forEach((path, leaf) -> values.put(path, single(leaf, given.get(path))));
        return Embeddables.create(ElementPictures.embeddable(mapping), values);
    }

    private @Nullable Object single(Attribute leaf, @Nullable Object value) {
        return leaf instanceof Attribute.ToOne one && value instanceof Reference reference
                ? rows.apply(one.target(), reference)
                : value;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean same(List<Element> some, List<Element> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (var at = 0; at < some.size(); at++) {
            if (some.get(at).value() != others.get(at).value()
                    || some.get(at).key() != others.get(at).key()) {
                return false;
            }
        }
        return true;
    }
}
