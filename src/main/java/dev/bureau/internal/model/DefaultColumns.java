package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Chooses the columns of a list that nobody declared: the label, then the most telling ones.
final class DefaultColumns {

    private static final int MOST = 7;
    private static final int NEVER = 100;

    private DefaultColumns() {}

    static Chosen<List<String>> of(Draft draft) {
        var label = draft.label().value();
        var telling =
                draft.shown().stream()
                        .filter(field -> !field.path().equals(label) && rank(field) < NEVER)
                        .sorted(Comparator.comparingInt(DefaultColumns::rank))
                        .map(Field::path)
                        .limit(label.isEmpty() ? MOST : MOST - 1)
                        .toList();
        var others = draft.shown().stream().map(Field::path).filter(telling::contains).toList();
        var columns =
                Stream.concat(Stream.of(label).filter(path -> !path.isEmpty()), others.stream())
                        .toList();
        return columns.isEmpty()
                ? new Chosen<>(keys(draft), "The list shows the key: nothing else can be shown.")
                : new Chosen<>(
                        columns,
                        "Columns are the label and what tells most: %d of %d attributes."
                                .formatted(columns.size(), draft.shown().size()));
    }

    /// Smaller numbers are shown rather.
    private static int rank(Field field) {
        var traits = field.attribute().traits();
        if (traits.id() && traits.generated()) {
            return NEVER;
        }
        var nested = field.path().contains(".") && !traits.id() ? 6 : 0;
        return nested + rank(field.attribute());
    }

    private static int rank(Attribute attribute) {
        var traits = attribute.traits();
        return switch (attribute) {
            case Attribute.Choice choice -> 0;
            case Attribute.ToOne one -> one.mappedBy().isEmpty() ? 1 : NEVER;
            case Attribute.Text text -> text.large() ? NEVER : traits.id() ? 0 : 3;
            case Attribute.Flag flag -> 3;
            case Attribute.Moment moment -> Moments.changed(traits.name()) ? 6 : 2;
            case Attribute.Numeric numeric -> traits.id() ? 0 : 4;
            case Attribute.Converted converted -> rank(converted.stored());
            case Attribute.Binary binary -> NEVER;
            case Attribute.Structured structured -> NEVER;
            case Attribute.Subtype subtype -> NEVER;
            case Attribute.Elements elements -> NEVER;
            case Attribute.AnyRelation any -> NEVER;
            case Attribute.Embedded embedded -> NEVER;
            case Attribute.ToMany many -> NEVER;
        };
    }

    private static List<String> keys(Draft draft) {
        return draft.shown().stream()
                .filter(field -> field.attribute().traits().id())
                .map(Field::path)
                .toList();
    }
}
