package dev.bureau.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMappings;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;

/// Tells of collections whose columns are neither inserted nor updated: Hibernate reads them and
/// stores nothing of what is put in. Some mirror a relation of the rows in them without saying so.
final class Mirrors {

    private Mirrors() {}

    /// Whether nothing is stored through the collection, nor through a relation that it names.
    static boolean readOnly(PluralAttributeMapping mapping) {
        var collection = mapping.getCollectionDescriptor();
        return collection.getMappedByProperty() == null
                && (collection.isInverse() || !written(mapping.getKeyDescriptor().getKeyPart()));
    }

    private static boolean written(SelectableMappings selectables) {
        return IntStream.range(0, selectables.getJdbcTypeCount())
                .mapToObj(selectables::getSelectable)
                .anyMatch(column -> column.isInsertable() || column.isUpdateable());
    }

    /// The relation that a collection of rows mirrors: the named one, or that over the same
    /// columns.
    static Optional<String> mappedBy(PluralAttributeMapping mapping) {
        var collection = mapping.getCollectionDescriptor();
        var named = Optional.ofNullable(collection.getMappedByProperty());
        if (!readOnly(mapping) || !collection.isOneToMany()) {
            return named;
        }
        var wanted = columns(mapping.getKeyDescriptor().getKeyPart());
        var attributes = collection.getElementPersister().getAttributeMappings();
        return IntStream.range(0, attributes.size())
                .mapToObj(attributes::get)
                .filter(one -> leadsOver(one, wanted))
                .map(AttributeMapping::getAttributeName)
                .findFirst();
    }

    private static boolean leadsOver(AttributeMapping attribute, List<String> wanted) {
        return attribute instanceof ToOneAttributeMapping one
                && one.getForeignKeyDescriptor() != null
                && columns(one.getForeignKeyDescriptor().getKeyPart()).equals(wanted);
    }

    private static List<String> columns(SelectableMappings selectables) {
        var names = new ArrayList<String>();
        selectables.forEachSelectable((at, column) -> names.add(column.getSelectionExpression()));
        return names;
    }
}
