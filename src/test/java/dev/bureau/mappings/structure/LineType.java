package dev.bureau.mappings.structure;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.Map;
import java.util.Queue;
import org.hibernate.collection.spi.PersistentBag;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.CollectionClassification;
import org.hibernate.persister.collection.CollectionPersister;
import org.hibernate.usertype.UserCollectionType;
import org.jspecify.annotations.Nullable;

/// A type of collection that an application has made for itself: a queue.
public final class LineType implements UserCollectionType {

    /// The queue as Hibernate watches it.
    static final class Line extends PersistentBag<Object> implements Queue<Object> {

        Line(SharedSessionContractImplementor session) {
            super(session);
        }

        Line(SharedSessionContractImplementor session, Collection<Object> held) {
            super(session, held);
        }

        @Override
        public boolean offer(Object value) {
            return add(value);
        }

        @Override
        public Object remove() {
            return remove(0);
        }

        @Override
        public @Nullable Object poll() {
            return isEmpty() ? null : remove(0);
        }

        @Override
        public Object element() {
            return get(0);
        }

        @Override
        public @Nullable Object peek() {
            return isEmpty() ? null : get(0);
        }
    }

    @Override
    public CollectionClassification getClassification() {
        return CollectionClassification.BAG;
    }

    @Override
    public Class<?> getCollectionClass() {
        return Queue.class;
    }

    @Override
    public PersistentCollection<?> instantiate(
            SharedSessionContractImplementor session, CollectionPersister persister) {
        return new Line(session);
    }

    @Override
    @SuppressWarnings("unchecked")
    public PersistentCollection<?> wrap(
            SharedSessionContractImplementor session, Object collection) {
        return new Line(session, (Collection<Object>) collection);
    }

    @Override
    public Iterator<?> getElementsIterator(Object collection) {
        return ((Collection<?>) collection).iterator();
    }

    @Override
    public boolean contains(Object collection, Object value) {
        return ((Collection<?>) collection).contains(value);
    }

    @Override
    public @Nullable Object indexOf(Object collection, Object value) {
        return null;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Object replaceElements(
            Object original,
            Object target,
            CollectionPersister persister,
            Object owner,
            Map copyCache,
            SharedSessionContractImplementor session) {
        var held = (Collection<Object>) target;
        held.clear();
        held.addAll((Collection<Object>) original);
        return held;
    }

    @Override
    public Object instantiate(int anticipatedSize) {
        return new LinkedList<>();
    }
}
