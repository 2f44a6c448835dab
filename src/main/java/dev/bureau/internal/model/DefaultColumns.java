package dev.bureau.internal.model;

import dev.bureau.internal.model.Reason.Topic;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Chooses the columns of a list that nobody declared: what names the row, then the most telling
/// ones.
final class DefaultColumns {

    private static final int MOST = 7;

    private DefaultColumns() {}

    static Chosen<List<String>> of(Draft draft) {
        var first = first(draft);
        var telling =
                draft.shown().stream()
                        .filter(field ->
                                !draft.names(field.path()) && !first.contains(field.path()))
                        .filter(field -> Importance.of(field) < Importance.NEVER)
                        .sorted(Comparator.comparingInt(Importance::of))
                        .limit(Math.max(0, MOST - first.size()))
                        .toList();
        var others =
                draft.shown().stream()
                        .filter(telling::contains)
                        .sorted(Comparator.comparingInt(Importance::place))
                        .map(Field::path);
        var columns = Stream.concat(first.stream(), others).toList();
        var key = draft.label().value().isEmpty() ? "key" : "telling";
        return new Chosen<>(
                columns, Reason.of(Topic.COLUMNS, key, columns.size(), draft.shown().size()));
    }

    /// What names the row, else its key.
    private static List<String> first(Draft draft) {
        var label = draft.label().value();
        return label.isEmpty() ? keys(draft) : label.subList(0, 1);
    }

    private static List<String> keys(Draft draft) {
        return draft.shown().stream()
                .filter(field -> field.attribute().traits().id())
                .map(Field::path)
                .toList();
    }
}
