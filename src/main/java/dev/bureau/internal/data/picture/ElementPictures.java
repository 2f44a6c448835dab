package dev.bureau.internal.data.picture;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.row.Titles;
import dev.bureau.internal.data.shape.TooMany;
import dev.bureau.internal.data.value.Contents;
import dev.bureau.internal.data.value.ElementMerge;
import dev.bureau.internal.data.value.Embeddables;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Element;
import dev.bureau.schema.Reference;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.jspecify.annotations.Nullable;

/// Takes the elements of a collection apart from the entity that holds it.
public final class ElementPictures {

    private final SessionFactoryImplementor factory;

    ElementPictures(Basis basis) {
        factory = basis.factory().unwrap(SessionFactoryImplementor.class);
    }

    /// What Hibernate knows of the collection.
    public PluralAttributeMapping mapping(EntityModel model, String path) {
        return (PluralAttributeMapping)
                factory.getMappingMetamodel().getEntityDescriptor(model.type()).findByPath(path);
    }

    /// How many there are, if they are too many to be read; told without reading them.
    public static Optional<TooMany> tooMany(@Nullable Object collection) {
        return collection instanceof PersistentCollection<?> lazy
                        && !lazy.wasInitialized()
                        && lazy.getSize() > ElementMerge.MOST
                ? Optional.of(new TooMany(lazy.getSize()))
                : Optional.empty();
    }

    /// The elements in the form that snapshots have.
    ///
    /// @param entries as the entity holds them
    /// @param named gives a related row its reference
    public List<Element> of(
            Attribute.Elements elements,
            PluralAttributeMapping mapping,
            List<Element> entries,
            BiFunction<Class<?>, Object, Reference> named) {
        var pictures = each(elements, mapping, entries, named);
        if (!sorted(elements)) {
            sort(pictures);
        }
        return pictures;
    }

    /// The same elements without what is secret in embeddables.
    static List<Element> masked(Attribute.Elements elements, List<Element> pictures) {
        var secrets =
                Attribute.Elements.leaves(elements.element()).entrySet().stream()
                        .filter(leaf -> leaf.getValue().secret())
                        .map(Map.Entry::getKey)
                        .toList();
        return secrets.isEmpty()
                ? pictures
                : pictures.stream()
                        .map(one -> new Element(one.key(), masked(one.value(), secrets)))
                        .toList();
    }

    private static @Nullable Object masked(@Nullable Object value, List<String> secrets) {
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        var masked = new LinkedHashMap<@Nullable Object, @Nullable Object>(map);
        secrets.forEach(path -> masked.computeIfPresent(path, (same, one) -> Titles.HIDDEN));
        return masked;
    }

    /// The elements in the form that snapshots have, one for each entry.
    public List<Element> each(
            Attribute.Elements elements,
            PluralAttributeMapping mapping,
            List<Element> entries,
            BiFunction<Class<?>, Object, Reference> named) {
        var pictures = new ArrayList<Element>();
        entries.forEach(entry -> {
            var key =
                    elements.key()
                            .map(it -> part(it, mapping.getIndexDescriptor(), entry.key(), named))
                            .orElse(null);
            var value =
                    part(elements.element(), mapping.getElementDescriptor(), entry.value(), named);
            pictures.add(new Element(key, value));
        });
        return pictures;
    }

    /// The elements as the entity holds them.
    public static List<Element> entries(@Nullable Object collection) {
        return switch (collection) {
            case null -> List.of();
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .map(entry -> new Element(entry.getKey(), entry.getValue()))
                            .toList();
            case Collection<?> many -> many.stream().map(Element::of).toList();
            default ->
                    IntStream.range(0, Array.getLength(collection))
                            .mapToObj(at -> Element.of(Array.get(collection, at)))
                            .toList();
        };
    }

    /// A list of the value, of none for null.
    public static List<Object> single(@Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }

    /// A key or a value in the form that snapshots have.
    @Nullable Object part(
            Attribute part,
            ModelPart mapping,
            @Nullable Object value,
            BiFunction<Class<?>, Object, Reference> named) {
        if (part instanceof Attribute.Embedded && value != null) {
            var values = new LinkedHashMap<>(Embeddables.values(embeddable(mapping), value));
            Attribute.Elements.leaves(part)
                    .forEach((path, leaf) ->
                            values.computeIfPresent(path, (same, one) -> single(leaf, one, named)));
            return values;
        }
        return value == null ? null : single(part, copy(mapping, value), named);
    }

    /// The class of an embeddable that is an element or a key.
    public static EmbeddableMappingType embeddable(ModelPart mapping) {
        return ((EmbeddableValuedModelPart) mapping).getEmbeddableTypeDescriptor();
    }

    private static Object single(
            Attribute leaf, Object value, BiFunction<Class<?>, Object, Reference> named) {
        if (leaf instanceof Attribute.ToOne one) {
            return named.apply(one.target(), value);
        }
        return Contents.held(leaf) ? Contents.of(leaf, value) : value;
    }

    @SuppressWarnings("unchecked")
    private static Object copy(ModelPart mapping, Object value) {
        if (mapping.asBasicValuedModelPart() == null) {
            return value;
        }
        var plan =
                ((org.hibernate.type.descriptor.java.JavaType<Object>) mapping.getJavaType())
                        .getMutabilityPlan();
        return Objects.requireNonNull(plan.deepCopy(value));
    }

    private static boolean sorted(Attribute.Elements elements) {
        return switch (elements.shape()) {
            case LIST, BAG -> true;
            case SET, MAP -> sorted(elements.traits().javaType());
        };
    }

    private static boolean sorted(Class<?> type) {
        return SortedSet.class.isAssignableFrom(type) || SortedMap.class.isAssignableFrom(type);
    }

    /// What has no order of its own is shown by size, as far as values can be compared.
    private static void sort(List<Element> pictures) {
        pictures.sort((one, other) -> compare(comparable(one), comparable(other)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Map<?, ?> parts && other instanceof Map<?, ?> others) {
            return parts.keySet().stream()
                    .mapToInt(path -> compare(parts.get(path), others.get(path)))
                    .filter(order -> order != 0)
                    .findFirst()
                    .orElse(0);
        }
        return one instanceof Comparable left
                        && other instanceof Comparable right
                        && left.getClass() == right.getClass()
                ? left.compareTo(right)
                : 0;
    }

    private static @Nullable Object comparable(Element element) {
        var value = element.key() == null ? element.value() : element.key();
        return value instanceof Reference reference ? reference.label() : value;
    }
}
