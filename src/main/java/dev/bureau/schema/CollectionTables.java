package dev.bureau.schema;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.IdentifierCollection;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Value;

/// Tells of collections that share their table with something else which demands more of its rows:
/// the table of an entity, the join table of another collection.
final class CollectionTables {

    private CollectionTables() {}

    /// Whether a row that only the collection writes lacks something. Where its rows are deleted,
    /// they are missing elsewhere, too.
    static boolean partial(Collection collection) {
        var table = collection.getCollectionTable();
        if (collection.isInverse() || collection.isOneToMany() || table == null) {
            return false;
        }
        var own = own(collection);
        var key =
                table.getPrimaryKey() == null
                        ? Stream.<Column>empty()
                        : table.getPrimaryKey().getColumns().stream();
        return Stream.concat(key, table.getColumns().stream().filter(CollectionTables::demanded))
                .anyMatch(column -> !own.contains(column.getCanonicalName()));
    }

    private static boolean demanded(Column column) {
        return !column.isNullable()
                && column.getDefaultValue() == null
                && column.getGeneratedAs() == null;
    }

    private static Set<String> own(Collection collection) {
        var names = new HashSet<String>();
        add(collection.getKey(), names);
        add(collection.getElement(), names);
        if (collection instanceof IndexedCollection indexed) {
            add(indexed.getIndex(), names);
        }
        if (collection instanceof IdentifierCollection identified) {
            add(identified.getIdentifier(), names);
        }
        return names;
    }

    private static void add(Value value, Set<String> names) {
        for (Selectable column : value.getSelectables()) {
            if (column instanceof Column named) {
                names.add(named.getCanonicalName());
            }
        }
    }
}
