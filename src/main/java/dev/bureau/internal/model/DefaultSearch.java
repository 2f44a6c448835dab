package dev.bureau.internal.model;

import dev.bureau.internal.model.Reason.Topic;
import dev.bureau.schema.Attribute;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Chooses where the search looks: what names the row, and a few other short texts, indexed ones
/// first.
final class DefaultSearch {

    private static final int MOST = 5;
    private static final int LONGEST = 255;

    private DefaultSearch() {}

    static Chosen<List<String>> of(Draft draft, Hints hints) {
        var texts =
                draft.shown().stream()
                        .filter(DefaultSearch::searchable)
                        .sorted(Comparator.comparingInt(field -> rank(draft, field, hints)))
                        .map(Field::path);
        var paths = Stream.concat(label(draft), texts).distinct().limit(MOST).toList();
        return new Chosen<>(paths, Reason.of(Topic.SEARCH, paths.isEmpty() ? "none" : "short"));
    }

    private static Stream<String> label(Draft draft) {
        return draft.label().value().stream()
                .filter(path -> draft.shown(path).map(DefaultSearch::readable).orElse(true));
    }

    private static int rank(Draft draft, Field field, Hints hints) {
        var traits = field.attribute().traits();
        if (traits.unique() || traits.id()) {
            return 0;
        }
        if (hints.indexed(draft.schema().type(), field.path())) {
            return 1;
        }
        return Importance.of(field) < 60 ? 2 : 3;
    }

    private static boolean searchable(Field field) {
        return readable(field)
                && !Audit.of(field.attribute())
                && field.attribute() instanceof Attribute.Text text
                && text.maxLength() <= LONGEST
                && words(text);
    }

    private static boolean readable(Field field) {
        return field.attribute() instanceof Attribute.Text text
                && text.traits().javaType() == String.class
                && !text.large()
                && field.readableWith().isEmpty();
    }

    /// Not what people choose from a list rather than remember.
    private static boolean words(Attribute.Text text) {
        return switch (Recognition.of(text).value()) {
            case MAIL, PHONE, SLUG, NETWORK_ADDRESS, PLAIN -> true;
            case IMAGE,
                    LINK,
                    COLOR,
                    COUNTRY,
                    LANGUAGE,
                    CURRENCY,
                    MARKDOWN,
                    MONEY,
                    PERCENTAGE,
                    COORDINATE,
                    BYTES ->
                    false;
        };
    }
}
