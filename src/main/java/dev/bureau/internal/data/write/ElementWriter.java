package dev.bureau.internal.data.write;

import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.picture.ElementPictures;
import dev.bureau.internal.data.value.Contents;
import dev.bureau.internal.data.value.Embeddables;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Element;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
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
        BiFunction<Class<?>, Object, Reference> named =
                (target, row) -> new Reference(desk.pictures().id(target, row), "");
        var left = new LeftElements(there, pictures.each(elements, mapping, there, named));
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
            LeftElements left) {
        var same = left.take(wanted);
        if (same.isPresent()) {
            return same.get();
        }
        var value = made(elements.element(), mapping.getElementDescriptor(), wanted.value(), left);
        if (elements.key().isEmpty()) {
            return Element.of(value);
        }
        var key =
                left.key(wanted)
                        .orElseGet(() ->
                                made(
                                        elements.key().get(),
                                        mapping.getIndexDescriptor(),
                                        wanted.key(),
                                        left));
        return new Element(key, value);
    }

    private @Nullable Object made(
            Attribute part, ModelPart mapping, @Nullable Object value, LeftElements left) {
        if (!(part instanceof Attribute.Embedded)) {
            return single(part, left.stored(value, List::of));
        }
        var values = new LinkedHashMap<String, @Nullable Object>();
        var given = value instanceof Map<?, ?> map ? map : Map.of();
        Attribute.Elements.leaves(part)
                .forEach((path, leaf) ->
                        values.put(
                                path, single(leaf, left.stored(given.get(path), parts(mapping)))));
        return Embeddables.create(ElementPictures.embeddable(mapping), values);
    }

    private static Function<Object, Collection<?>> parts(ModelPart mapping) {
        return held -> Embeddables.values(ElementPictures.embeddable(mapping), held).values();
    }

    private @Nullable Object single(Attribute leaf, @Nullable Object value) {
        return leaf instanceof Attribute.ToOne one && value instanceof Reference reference
                ? rows.apply(one.target(), reference)
                : Contents.into(leaf, value);
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
