package dev.bureau;

import dev.bureau.field.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.core.TypedPropertyPath;

/// Says how one attribute differs from its default.
///
/// ```java
/// admin.field(Article::getSlug, slug -> slug.help("Part of the address").prefilledFrom(Article::getTitle))
/// ```
///
/// @param <T> the entity
public final class FieldSpec<T> {

    private final List<TypedPropertyPath<T, String>> sources = new ArrayList<>();
    private @Nullable String label;
    private @Nullable String help;
    private @Nullable String placeholder;
    private @Nullable String prefix;
    private @Nullable String suffix;
    private @Nullable String readableWith;
    private @Nullable String writableWith;
    private @Nullable FieldType<?> type;
    private boolean readOnly;
    private boolean hidden;
    private boolean secret;

    FieldSpec() {}

    /// The words above the input and over the column.
    public FieldSpec<T> label(String words) {
        label = words;
        return this;
    }

    /// A sentence under the label that says what belongs here.
    public FieldSpec<T> help(String sentence) {
        help = sentence;
        return this;
    }

    /// What stands in the input as long as nothing is typed, such as an example.
    public FieldSpec<T> placeholder(String words) {
        placeholder = words;
        return this;
    }

    /// What stands before the value, in the form only, such as the beginning of an address. It is
    /// no part of the value.
    public FieldSpec<T> prefix(String words) {
        prefix = words;
        return this;
    }

    /// What stands behind the value, in the form only, such as a unit. It is no part of the value.
    public FieldSpec<T> suffix(String words) {
        suffix = words;
        return this;
    }

    /// Shows the value as text; the store refuses to change it.
    public FieldSpec<T> readOnly() {
        readOnly = true;
        return this;
    }

    /// Takes the attribute out of form, list, filters and search. History shows it to superusers
    /// only.
    public FieldSpec<T> hidden() {
        hidden = true;
        return this;
    }

    /// Marks a secret: never shown, filtered, sorted, searched or written to the history, for
    /// anybody.
    public FieldSpec<T> secret() {
        secret = true;
        return this;
    }

    /// Shows the attribute only to those who were granted this operation on the entity.
    public FieldSpec<T> readableWith(String operation) {
        readableWith = operation;
        return this;
    }

    /// Lets only those change the attribute who were granted this operation on the entity.
    public FieldSpec<T> writableWith(String operation) {
        writableWith = operation;
        return this;
    }

    /// Fills the empty input of a new row from other inputs while they are typed, as an address:
    /// lower case, words joined by hyphens.
    @SafeVarargs
    public final FieldSpec<T> prefilledFrom(TypedPropertyPath<T, String>... paths) {
        sources.addAll(List.of(paths));
        return this;
    }

    /// Shows and edits the value in another way.
    public FieldSpec<T> as(FieldType<?> fieldType) {
        type = fieldType;
        return this;
    }

    Declaration.Options<T> declared() {
        return new Declaration.Options<>(
                Optional.ofNullable(label),
                Optional.ofNullable(help),
                new Declaration.Surroundings(
                        Optional.ofNullable(placeholder),
                        Optional.ofNullable(prefix),
                        Optional.ofNullable(suffix)),
                readOnly,
                hidden,
                secret,
                Optional.ofNullable(readableWith),
                Optional.ofNullable(writableWith),
                List.copyOf(sources),
                Optional.ofNullable(type));
    }
}
