package dev.bureau.schema;

import jakarta.persistence.OrderBy;
import jakarta.persistence.metamodel.MapAttribute;
import jakarta.persistence.metamodel.PluralAttribute;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.jspecify.annotations.Nullable;

/// Reads in which order the rows of a relation stand.
final class RowOrderReader {

    private static final Pattern ITEM =
            Pattern.compile("([\\w.]+)(?:\\s+(asc|desc))?", Pattern.CASE_INSENSITIVE);

    private RowOrderReader() {}

    static RowOrder of(
            PluralAttribute<?, ?, ?> attribute,
            PluralAttributeMapping mapping,
            Annotations annotations) {
        var stored =
                mapping.getIndexDescriptor() != null
                        && !(attribute instanceof MapAttribute<?, ?, ?>);
        var collection = mapping.getCollectionDescriptor();
        @Nullable Comparator<?> comparator = collection.getSortingComparator();
        var sorted =
                collection.hasOrdering()
                        || collection.hasManyToManyOrdering()
                        || comparator != null
                        || SortedSet.class.isAssignableFrom(attribute.getJavaType())
                        || SortedMap.class.isAssignableFrom(attribute.getJavaType());
        return new RowOrder(
                stored,
                !stored && sorted,
                comparator == null
                        ? annotations
                                .find(OrderBy.class)
                                .map(RowOrderReader::paths)
                                .orElse(List.of())
                        : List.of());
    }

    /// The paths of the annotation; none if it says more than that.
    private static List<String> paths(OrderBy order) {
        var items =
                Stream.of(order.value().split(",", -1))
                        .map(String::strip)
                        .map(ITEM::matcher)
                        .toList();
        return items.stream().allMatch(Matcher::matches)
                ? items.stream().map(RowOrderReader::path).toList()
                : List.of();
    }

    private static String path(Matcher item) {
        var direction = Objects.requireNonNullElse(item.group(2), "");
        return (direction.toLowerCase(Locale.ROOT).equals("desc") ? "-" : "") + item.group(1);
    }
}
