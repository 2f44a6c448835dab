package dev.bureau.internal.data.sum;

import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.row.Pickers;
import dev.bureau.internal.data.shape.Group;
import dev.bureau.schema.Reference;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Names groups of related rows and puts groups in order.
record GroupNames(Pickers pickers) {

    /// Choices as they were declared, yes before no, words by the alphabet, the latest time first,
    /// and nothing at the end.
    List<Group> sorted(Question question, GroupKey key, List<Group> groups) {
        return named(question, key, groups).stream()
                .sorted(Comparator.comparing(Group::value, GroupNames::compare))
                .toList();
    }

    private List<Group> named(Question question, GroupKey key, List<Group> groups) {
        if (!(key instanceof GroupKey.Related related)) {
            return groups;
        }
        var keys =
                groups.stream()
                        .map(Group::value)
                        .filter(Reference.class::isInstance)
                        .map(row -> ((Reference) row).id())
                        .toList();
        var names =
                pickers.references(related.target(), keys, question.actor()).stream()
                        .collect(Collectors.toMap(Reference::id, Function.identity()));
        return groups.stream().map(group -> named(group, names)).toList();
    }

    private static Group named(Group group, Map<String, Reference> names) {
        return group.value() instanceof Reference row
                ? new Group(
                        names.getOrDefault(row.id(), row),
                        group.condition(),
                        group.count(),
                        group.figures())
                : group;
    }

    @SuppressWarnings("unchecked") // both are of the same attribute
    private static int compare(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        return switch (one) {
            case Enum<?> constant -> ((Comparable<Object>) constant).compareTo(other);
            case Boolean flag -> Boolean.compare((Boolean) other, flag);
            case LocalDate day -> ((LocalDate) other).compareTo(day);
            case Reference row -> row.label().compareToIgnoreCase(((Reference) other).label());
            default -> one.toString().compareToIgnoreCase(other.toString());
        };
    }
}
