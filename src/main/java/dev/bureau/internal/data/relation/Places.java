package dev.bureau.internal.data.relation;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.hibernate.HibernateException;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;

/// Keeps the places of rows that come into an ordered list, or leave it, by themselves and not
/// through the row that has the list. Hibernate stores a place only where it stores the list; it
/// cannot load a list one of whose rows has none.
public final class Places {

    private static final String LOST = "Illegal null value for list index";

    private final EntityManager entities;
    private final SessionFactoryImplementor factory;

    public Places(EntityManager entities, SessionFactoryImplementor factory) {
        this.entities = entities;
        this.factory = factory;
    }

    /// An attribute that holds an ordered list, the other side of a relation to one.
    ///
    /// @param owner the entity that has it
    /// @param attribute its path
    public record Ordered(Class<?> owner, String attribute) {}

    /// Where a row stood in a list before it was changed.
    public static final class Before {
        private final PlaceTable table;
        private final Object row;
        private final Optional<PlaceTable.Seat> seat;

        private Before(PlaceTable table, Object row, Optional<PlaceTable.Seat> seat) {
            this.table = table;
            this.row = row;
            this.seat = seat;
        }
    }

    /// Looks where a row stands.
    ///
    /// @param stored whether the row is in the database yet
    public List<Before> look(Object row, boolean stored, Collection<Ordered> lists) {
        var seen = new ArrayList<Before>();
        for (var list : lists) {
            PlaceTable.of(factory, list.owner(), list.attribute())
                    .ifPresent(table ->
                            seen.add(
                                    new Before(
                                            table,
                                            row,
                                            stored
                                                    ? table.seat(entities, key(row))
                                                    : Optional.empty())));
        }
        return seen;
    }

    /// Gives a stored row a place at the end of the list that it came into. A list that was loaded
    /// stored the places of its rows itself.
    public void settle(Before before) {
        var key = key(before.row);
        var now = before.table.seat(entities, key);
        var moved = now.filter(seat -> moved(before, seat)).isPresent();
        now.filter(seat -> seat.place() == null || moved)
                .ifPresent(seat -> before.table.append(entities, seat.owner(), key));
        if (moved || now.isEmpty()) {
            before.seat.ifPresent(seat -> before.table.close(entities, seat));
        }
    }

    /// Closes the gap that a deleted row left.
    public void closed(Before before) {
        if (!loaded(before.table.role())) {
            before.seat.ifPresent(seat -> before.table.close(entities, seat));
        }
    }

    /// Whether a row came to another owner with the place that it had.
    private boolean moved(Before before, PlaceTable.Seat now) {
        return before.seat.isPresent()
                && !before.seat.get().owner().equals(now.owner())
                && !loaded(before.table.role());
    }

    /// Gives the rows of a list that have none their places, behind the others.
    public void fill(Ordered list, Object owner) {
        PlaceTable.of(factory, list.owner(), list.attribute())
                .ifPresent(table -> table.fill(entities, key(owner)));
    }

    /// Whether a list could not be loaded because one of its rows has no place.
    public static boolean lost(RuntimeException failure) {
        return role(failure).isPresent();
    }

    private static Optional<String> role(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(HibernateException.class::isInstance)
                .map(cause -> Objects.requireNonNullElse(cause.getMessage(), ""))
                .filter(message -> message.startsWith(LOST))
                .map(message -> message.substring(message.lastIndexOf('[') + 1))
                .map(role -> role.replace("]", ""))
                .findFirst();
    }

    /// Puts the rows without a place behind the others; whether there were any.
    public boolean find(RuntimeException failure) {
        return role(failure)
                .map(role -> factory.getMappingMetamodel().findCollectionDescriptor(role))
                .map(list -> list.getAttributeMapping())
                .flatMap(this::table)
                .filter(table -> table.fill(entities, List.of()) > 0)
                .isPresent();
    }

    private Optional<PlaceTable> table(PluralAttributeMapping list) {
        var owner = list.findContainingEntityMapping().getJavaType().getJavaTypeClass();
        var path = list.getNavigableRole().getFullPath();
        var entity = list.findContainingEntityMapping().getNavigableRole().getFullPath();
        return PlaceTable.of(factory, owner, path.substring(entity.length() + 1));
    }

    private boolean loaded(String role) {
        var found = new ArrayList<String>();
        entities.unwrap(SharedSessionContractImplementor.class)
                .getPersistenceContextInternal()
                .forEachCollectionEntry(
                        (collection, entry) -> {
                            var list = entry.getLoadedPersister();
                            if (list != null && collection.wasInitialized()) {
                                found.add(list.getRole());
                            }
                        },
                        true);
        return found.contains(role);
    }

    /// The values of the columns of a row's key.
    private List<Object> key(Object row) {
        var mapping =
                factory.getMappingMetamodel()
                        .getEntityDescriptor(Hibernate.getClass(row))
                        .getIdentifierMapping();
        var values = new ArrayList<Object>();
        mapping.forEachJdbcValue(
                mapping.getIdentifier(row),
                (at, value, type) -> values.add(value),
                entities.unwrap(SharedSessionContractImplementor.class));
        return values;
    }
}
