package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the attribute that names a row.
final class LabelChoice {

    private static final List<String> NAMES =
            List.of("title", "name", "label", "subject", "code", "email", "username");

    private LabelChoice() {}

    static Chosen<String> of(Optional<AdminSource<?>> source, List<Field> fields) {
        var declared =
                source.flatMap(admin -> admin.declaration().label())
                        .flatMap(path -> PropertyName.of(path).path())
                        .filter(path ->
                                fields.stream().anyMatch(field -> field.path().equals(path)));
        if (declared.isPresent()) {
            return new Chosen<>(
                    declared.get(),
                    "Rows are named by '%s', as declared.".formatted(declared.get()));
        }
        for (var name : NAMES) {
            var named = first(fields, field -> field.path().equals(name));
            if (named.isPresent()) {
                return chosen(named.get(), "its name says so");
            }
        }
        var unique = first(fields, field -> field.attribute().traits().unique());
        if (unique.isPresent()) {
            return chosen(unique.get(), "it is the first unique text");
        }
        return first(fields, field -> true)
                .map(field -> chosen(field, "it is the first short text"))
                .orElse(new Chosen<>("", "Rows are named by their key: there is no short text."));
    }

    private static Chosen<String> chosen(Field field, String because) {
        return new Chosen<>(
                field.path(), "Rows are named by '%s': %s.".formatted(field.path(), because));
    }

    private static Optional<Field> first(List<Field> fields, Predicate<Field> wanted) {
        return fields.stream()
                .filter(field -> !field.hidden() && !field.secret() && shortWords(field))
                .filter(wanted)
                .findFirst();
    }

    private static boolean shortWords(Field field) {
        return field.attribute() instanceof Attribute.Text text
                && !text.large()
                && text.traits().javaType() == String.class
                && field.readableWith().isEmpty();
    }
}
