package dev.bureau.internal.model;

import dev.bureau.internal.model.Reason.Topic;
import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/// Chooses the columns of a list that nobody declared: what names the row, then the most telling
/// ones.
final class DefaultColumns {

    private static final int MOST = 7;
    private static final int ENOUGH = 3;
    private static final int OF_A_KIND = 3;

    /// What tells less is not kept a place for.
    private static final int KEPT = 25;

    private DefaultColumns() {}

    static Chosen<List<String>> of(Draft draft) {
        var first = first(draft);
        var telling =
                draft.shown().stream()
                        .filter(field ->
                                !draft.names(field.path()) && !first.contains(field.path()))
                        .map(field -> new Telling(field, Importance.of(field)))
                        .filter(one -> one.importance < Importance.NEVER)
                        .sorted(Comparator.comparingInt(Telling::importance))
                        .toList();
        var chosen = chosen(telling, MOST - first.size());
        var others =
                draft.shown().stream()
                        .filter(chosen::contains)
                        .sorted(Comparator.comparingInt(Importance::place))
                        .map(Field::path);
        var columns = Stream.concat(first.stream(), others).toList();
        var key = draft.label().value().isEmpty() ? "key" : "telling";
        return new Chosen<>(
                columns, Reason.of(Topic.COLUMNS, key, columns.size(), draft.shown().size()));
    }

    /// The most telling ones, not too many of a kind, among them a sum and a day if there are such;
    /// what tells little only where there is little else.
    private static List<Field> chosen(List<Telling> telling, int most) {
        var kept = Stream.concat(sum(telling), day(telling)).toList();
        var others = telling.stream().filter(one -> !kept.contains(one)).toList();
        return chosen(others, most - kept.size(), kept);
    }

    private static Stream<Telling> sum(List<Telling> telling) {
        return telling.stream()
                .filter(one -> one.field.attribute() instanceof Attribute.Numeric)
                .filter(one -> Recognition.of(one.field.attribute()).value() == Meaning.MONEY)
                .filter(one -> one.importance < KEPT)
                .limit(1);
    }

    private static Stream<Telling> day(List<Telling> telling) {
        return telling.stream()
                .filter(one -> one.field.attribute() instanceof Attribute.Moment)
                .filter(one -> one.importance < KEPT)
                .limit(1);
    }

    /// @param kept those that have a place already
    private static List<Field> chosen(List<Telling> telling, int most, List<Telling> kept) {
        var chosen = new ArrayList<Field>();
        var kinds = new HashMap<Integer, Integer>();
        kept.forEach(one -> {
            chosen.add(one.field);
            kinds.merge(Importance.place(one.field), 1, Integer::sum);
        });
        for (var one : telling) {
            var needed = one.importance >= Importance.LEAST ? 1 : ENOUGH;
            var enough = chosen.size() >= needed && one.importance >= Importance.LITTLE;
            var kind = Importance.place(one.field);
            if (chosen.size() < most + kept.size()
                    && !enough
                    && kinds.merge(kind, 1, Integer::sum) <= OF_A_KIND) {
                chosen.add(one.field);
            }
        }
        return chosen;
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

    /// A field with how much it tells.
    private record Telling(Field field, int importance) {}
}
