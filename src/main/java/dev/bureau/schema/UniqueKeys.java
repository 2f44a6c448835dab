package dev.bureau.schema;

import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.metamodel.mapping.SelectableMapping;

/// The unique constraints that an entity's table declares, as plain column names.
record UniqueKeys(List<List<String>> columns) {

    static UniqueKeys of(Class<?> type) {
        var keys = new ArrayList<List<String>>();
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            var table = at.getDeclaredAnnotation(Table.class);
            if (table != null) {
                Stream.of(table.uniqueConstraints())
                        .map(key -> Stream.of(key.columnNames()).map(UniqueKeys::plain).toList())
                        .forEach(keys::add);
            }
        }
        return new UniqueKeys(keys);
    }

    /// Whether the column is a unique key by itself.
    boolean alone(SelectableMapping column) {
        return columns.contains(List.of(plain(column.getSelectionExpression())));
    }

    /// The unique keys besides the primary one as paths of attributes.
    ///
    /// @param pathsByColumn the path of the attribute that each column belongs to
    List<List<String>> paths(List<Attribute> attributes, Map<String, String> pathsByColumn) {
        var plainPaths = new HashMap<String, String>();
        pathsByColumn.forEach((column, path) -> plainPaths.put(plain(column), path));
        var single =
                flat(attributes)
                        .filter(attribute -> attribute.traits().unique())
                        .map(attribute -> List.of(attribute.path()));
        var several =
                columns.stream()
                        .map(key -> key.stream().map(plainPaths::get).toList())
                        .filter(key -> key.stream().allMatch(Objects::nonNull));
        return Stream.concat(single, several).distinct().toList();
    }

    private static Stream<Attribute> flat(List<Attribute> attributes) {
        return attributes.stream()
                .flatMap(attribute ->
                        attribute instanceof Attribute.Embedded embedded
                                ? flat(embedded.attributes())
                                : Stream.of(attribute));
    }

    /// The name without what a naming strategy or quotes change.
    private static String plain(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
