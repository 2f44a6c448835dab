package dev.bureau.internal.data.write;

import dev.bureau.internal.data.picture.ElementPictures;
import dev.bureau.internal.data.value.Properties;
import dev.bureau.internal.data.value.ValueRefused;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Element;
import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.hibernate.collection.spi.PersistentCollection;
import org.jspecify.annotations.Nullable;

/// A collection that an entity holds: changed in place where Hibernate watches it, replaced by a
/// new one where it does not. Members are told apart by identity, since an application's `equals`
/// may say anything.
public final class Held {

    private final Properties properties;
    private final Object entity;
    private final Attribute attribute;

    public Held(Properties properties, Object entity, Attribute attribute) {
        this.properties = properties;
        this.entity = entity;
        this.attribute = attribute;
    }

    @Nullable Object get() {
        return properties.get(entity, attribute.path());
    }

    /// Lets the collection hold these elements, in this order where it keeps one.
    void set(List<Element> wanted) {
        var type = attribute.traits().javaType();
        if (type.isArray()) {
            properties.set(entity, attribute.path(), array(type.getComponentType(), wanted));
            return;
        }
        var watched = get() instanceof PersistentCollection<?>;
        var held = watched ? get() : fresh(type, properties.comparator(entity, attribute.path()));
        if (held instanceof Map<?, ?> map) {
            put(map(map), wanted);
            refuseLost(map.size(), wanted.stream().map(Element::key));
        } else if (held instanceof Set<?> set) {
            fill(set(set), values(wanted));
            refuseLost(set.size(), wanted.stream().map(Element::value));
        } else if (held instanceof Collection<?> list) {
            refill(collection(list), values(wanted));
        }
        if (!watched) {
            properties.set(entity, attribute.path(), held);
        }
    }

    /// Refuses what went under because the application takes it for something else.
    private void refuseLost(int held, Stream<?> wanted) {
        var different = Collections.newSetFromMap(new IdentityHashMap<@Nullable Object, Boolean>());
        wanted.forEach(different::add);
        if (stored() && held < different.size()) {
            throw ValueRefused.repeated();
        }
    }

    /// Puts a row into a relation.
    ///
    /// @param key under which it stands, of a map
    void add(@Nullable Object key, Object row) {
        if (single()) {
            properties.set(entity, attribute.path(), row);
            return;
        }
        if (get() instanceof PersistentCollection<?> && get() instanceof Collection<?> rows) {
            if (!collection(rows).add(row) && stored() && !holds(rows, row)) {
                throw ValueRefused.repeated();
            }
            return;
        }
        var elements = new ArrayList<>(ElementPictures.entries(get()));
        elements.add(new Element(key, row));
        set(elements);
    }

    /// Whether the database knows of members only from here.
    private boolean stored() {
        return !(attribute instanceof Attribute.ToMany many) || many.mappedBy().isEmpty();
    }

    private static boolean holds(Collection<?> rows, Object row) {
        return rows.stream().anyMatch(member -> same(member, row));
    }

    /// Whether it holds one row and no collection.
    private boolean single() {
        var type = attribute.traits().javaType();
        return !Collection.class.isAssignableFrom(type)
                && !Map.class.isAssignableFrom(type)
                && !type.isArray();
    }

    /// Takes a row out of a relation.
    public void remove(Object row) {
        if (single()) {
            if (same(get(), row)) {
                properties.set(entity, attribute.path(), null);
            }
            return;
        }
        if (get() instanceof PersistentCollection<?> && get() instanceof Collection<?> rows) {
            rows.removeIf(member -> same(member, row));
            return;
        }
        var elements = new ArrayList<>(ElementPictures.entries(get()));
        if (elements.removeIf(one -> same(one.value(), row))) {
            set(elements);
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean same(@Nullable Object member, Object row) {
        return Hibernate.unproxy(member) == row;
    }

    private static Object fresh(Class<?> type, @Nullable Comparator<Object> order) {
        if (SortedMap.class.isAssignableFrom(type)) {
            return new TreeMap<>(order);
        }
        if (Map.class.isAssignableFrom(type)) {
            return new LinkedHashMap<>();
        }
        if (SortedSet.class.isAssignableFrom(type)) {
            return new TreeSet<>(order);
        }
        if (Queue.class.isAssignableFrom(type)) {
            return new ArrayDeque<>();
        }
        return Set.class.isAssignableFrom(type) ? new LinkedHashSet<>() : new ArrayList<>();
    }

    private static List<@Nullable Object> values(List<Element> elements) {
        var values = new ArrayList<@Nullable Object>();
        elements.forEach(element -> values.add(element.value()));
        return values;
    }

    private static Object array(Class<?> component, List<Element> wanted) {
        var array = Array.newInstance(component, wanted.size());
        for (var at = 0; at < wanted.size(); at++) {
            Array.set(array, at, wanted.get(at).value());
        }
        return array;
    }

    private static void put(Map<@Nullable Object, @Nullable Object> held, List<Element> wanted) {
        var keys = Collections.newSetFromMap(new IdentityHashMap<@Nullable Object, Boolean>());
        wanted.forEach(element -> keys.add(element.key()));
        held.keySet().removeIf(key -> !keys.contains(key));
        wanted.forEach(element -> held.put(element.key(), element.value()));
    }

    private static void fill(Set<@Nullable Object> held, List<@Nullable Object> wanted) {
        var kept = Collections.newSetFromMap(new IdentityHashMap<@Nullable Object, Boolean>());
        kept.addAll(wanted);
        held.removeIf(one -> !kept.contains(one));
        held.addAll(wanted);
    }

    private static void refill(Collection<@Nullable Object> held, List<@Nullable Object> wanted) {
        held.clear();
        held.addAll(wanted);
    }

    @SuppressWarnings("unchecked")
    private static Map<@Nullable Object, @Nullable Object> map(Map<?, ?> held) {
        return (Map<@Nullable Object, @Nullable Object>) held;
    }

    @SuppressWarnings("unchecked")
    private static Set<@Nullable Object> set(Set<?> held) {
        return (Set<@Nullable Object>) held;
    }

    @SuppressWarnings("unchecked")
    private static Collection<@Nullable Object> collection(Collection<?> held) {
        return (Collection<@Nullable Object>) held;
    }
}
