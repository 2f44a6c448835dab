package dev.bureau.internal.data.relation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.metamodel.mapping.internal.OneToManyCollectionPart;
import org.jspecify.annotations.Nullable;

/// The columns in which the rows of a list hold their owner and their place in it (`@OrderColumn`
/// of a one-to-many). Works on the table, so that no list is ever loaded for one of its rows.
///
/// @param role the name by which Hibernate knows the list
/// @param table of the rows
/// @param owner the columns with the key of the owner
/// @param key the columns with the key of the row
/// @param place the column with the place
/// @param first the place of the first row
record PlaceTable(
        String role, String table, List<String> owner, List<String> key, String place, int first) {

    /// How many rows without a place get one at a time.
    private static final int MOST = 10_000;

    /// The columns of a list; empty where its places are not kept in the table of its rows.
    static Optional<PlaceTable> of(
            SessionFactoryImplementor factory, Class<?> owner, String attribute) {
        var entity = factory.getMappingMetamodel().getEntityDescriptor(owner);
        return entity.findByPath(attribute) instanceof PluralAttributeMapping list
                        && list.getElementDescriptor() instanceof OneToManyCollectionPart element
                        && list.getKeyDescriptor().getTargetPart().isEntityIdentifierMapping()
                        && list.getIndexDescriptor() != null
                        && list.getIndexDescriptor().asBasicValuedModelPart() != null
                ? of(list, element)
                : Optional.empty();
    }

    private static Optional<PlaceTable> of(
            PluralAttributeMapping list, OneToManyCollectionPart element) {
        var place = Objects.requireNonNull(list.getIndexDescriptor().asBasicValuedModelPart());
        var owners = new ArrayList<SelectableMapping>();
        list.getKeyDescriptor().visitKeySelectables((at, column) -> owners.add(column));
        var keys = new ArrayList<SelectableMapping>();
        element.getAssociatedEntityMappingType()
                .getIdentifierMapping()
                .forEachSelectable((at, column) -> keys.add(column));
        var table = place.getContainingTableExpression();
        var together =
                Stream.concat(owners.stream(), keys.stream())
                        .allMatch(column -> column.getContainingTableExpression().equals(table));
        return together
                ? Optional.of(
                        new PlaceTable(
                                list.getNavigableRole().getFullPath(),
                                table,
                                names(owners),
                                names(keys),
                                place.getSelectionExpression(),
                                list.getIndexMetadata().getListIndexBase()))
                : Optional.empty();
    }

    private static List<String> names(List<SelectableMapping> columns) {
        return columns.stream().map(SelectableMapping::getSelectionExpression).toList();
    }

    /// Where a row stands; empty where it has no owner, or there is no such row.
    Optional<Seat> seat(EntityManager entities, List<Object> row) {
        var columns = String.join(", ", owner) + ", " + place;
        var sql = "select %s from %s where %s".formatted(columns, table, are(key));
        var found = rows(entities, sql, row);
        return found.isEmpty() ? Optional.empty() : seat(found.getFirst());
    }

    private Optional<Seat> seat(List<@Nullable Object> values) {
        var of = new ArrayList<Object>();
        for (var at = 0; at < owner.size(); at++) {
            var part = values.get(at);
            if (part == null) {
                return Optional.empty();
            }
            of.add(part);
        }
        return Optional.of(new Seat(of, (Number) values.getLast()));
    }

    /// Puts a row behind all others of its owner.
    void append(EntityManager entities, List<Object> owner, List<Object> row) {
        var sql =
                "select max(%s) from %s where %s and not (%s)"
                        .formatted(place, table, are(this.owner), are(key));
        var others = Stream.concat(owner.stream(), row.stream()).toList();
        var last = (Number) rows(entities, sql, others).getFirst().getFirst();
        var next = last == null ? first : Math.max(first, last.intValue() + 1);
        var update = "update %s set %s = ? where %s".formatted(table, place, are(key));
        run(entities, update, Stream.concat(Stream.of(next), row.stream()).toList());
    }

    /// Lets the rows behind a place that became free move up.
    void close(EntityManager entities, Seat free) {
        if (free.place() == null) {
            return;
        }
        var values = Stream.concat(free.owner().stream(), Stream.of(free.place())).toList();
        var sql = "select count(*) from %s where %s and %s = ?".formatted(table, are(owner), place);
        if (((Number) rows(entities, sql, values).getFirst().getFirst()).intValue() == 0) {
            var update =
                    "update %s set %s = %s - 1 where %s and %s > ?"
                            .formatted(table, place, place, are(owner), place);
            run(entities, update, values);
        }
    }

    /// Puts the rows that have no place behind the others, in the order of their keys.
    ///
    /// @param whose the key of the owner whose rows these are; empty for all
    int fill(EntityManager entities, List<Object> whose) {
        var all = Stream.concat(owner.stream(), key.stream()).toList();
        var owned =
                whose.isEmpty()
                        ? owner.stream()
                                .map(it -> it + " is not null")
                                .collect(Collectors.joining(" and "))
                        : are(owner);
        var sql =
                "select %s from %s where %s is null and %s order by %s"
                        .formatted(
                                String.join(", ", all),
                                table,
                                place,
                                owned,
                                String.join(", ", key));
        var lost = rows(entities, sql, whose);
        for (var row : lost) {
            var values = row.stream().map(Objects::requireNonNull).toList();
            append(
                    entities,
                    values.subList(0, owner.size()),
                    values.subList(owner.size(), values.size()));
        }
        return lost.size();
    }

    private static String are(List<String> columns) {
        return columns.stream().map(it -> it + " = ?").collect(Collectors.joining(" and "));
    }

    /// The names come from the mapping, the values are parameters.
    private static List<List<@Nullable Object>> rows(
            EntityManager entities, String sql, List<Object> values) {
        var query = entities.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
        bind(query, values);
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var row : query.setMaxResults(MOST).getResultList()) {
            var cells = row instanceof Object[] several ? several : new Object[] {row};
            rows.add(Arrays.asList(cells));
        }
        return rows;
    }

    private static void run(EntityManager entities, String sql, List<Object> values) {
        var query = entities.createNativeQuery(sql);
        bind(query, values);
        query.executeUpdate();
    }

    private static void bind(Query query, List<Object> values) {
        for (var at = 0; at < values.size(); at++) {
            query.setParameter(at + 1, values.get(at));
        }
    }

    /// Where a row stands.
    ///
    /// @param owner the key of the row in whose list it is
    /// @param place null where it has none
    record Seat(List<Object> owner, @Nullable Number place) {}
}
