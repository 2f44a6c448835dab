package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.stream.Stream;

/// Chooses where the search looks: the label and a few other short texts.
final class DefaultSearch {

    private static final int MOST = 5;
    private static final int LONGEST = 255;

    private DefaultSearch() {}

    static Chosen<List<String>> of(Draft draft) {
        var texts =
                draft.shown().stream().filter(DefaultSearch::searchable).map(Field::path).toList();
        var label = Stream.of(draft.label().value()).filter(texts::contains);
        var paths = Stream.concat(label, texts.stream()).distinct().limit(MOST).toList();
        return new Chosen<>(
                paths,
                paths.isEmpty()
                        ? "There is no search: no attribute is a short text."
                        : "The search looks into short texts.");
    }

    private static boolean searchable(Field field) {
        return field.attribute() instanceof Attribute.Text text
                && text.traits().javaType() == String.class
                && !text.large()
                && text.maxLength() <= LONGEST
                && field.readableWith().isEmpty();
    }
}
