package dev.bureau;

import dev.bureau.access.Actor;
import dev.bureau.query.ChoiceName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.PredicateSpecification;

/// Says what a filter offers whose conditions are written in code.
///
/// ```java
/// admin.filter("Length", length -> length
///         .choice("Short", (article, cb) -> cb.lt(article.get("wordCount"), 300))
///         .choice("Long", (article, cb) -> cb.ge(article.get("wordCount"), 1_200)))
/// ```
///
/// Conditions are asked for everybody who sees the list: they may look at what not everybody may
/// read, but then somebody learns of it by asking, unless the filter [#requires] something.
///
/// Several choices at once find the rows of each. The filter stands in the address, in questions,
/// in saved views and in selections like every other; who may not use it gets the answer of a
/// filter that does not exist.
///
/// @param <T> the listed entity
public final class FilterSpec<T> {

    private final List<Declaration.FilterOption<T>> options = new ArrayList<>();
    private List<String> initially = List.of();
    private Declaration.@Nullable FilterOptions<T> found;
    private @Nullable String requires;
    private boolean uncounted;

    FilterSpec() {}

    /// One choice. In addresses it is called by its words: "No comments" is `no-comments`.
    ///
    /// @param rows what holds for its rows; the row may be joined with others, and rows never
    ///   repeat
    public FilterSpec<T> choice(String words, PredicateSpecification<T> rows) {
        options.add(new Declaration.FilterOption<>(ChoiceName.of(words), words, rows));
        return this;
    }

    /// Choices that depend on who asks, or on the data, behind those of [#choice]. Nobody sees the
    /// filter while there are none.
    ///
    /// @param offered the words for each value, in order; asked often, so it has to be quick
    /// @param rows what holds for the rows of one of these values
    public FilterSpec<T> choices(
            Function<Actor, Map<String, String>> offered,
            Function<String, PredicateSpecification<T>> rows) {
        found = new Declaration.FilterOptions<>(offered, rows);
        return this;
    }

    /// The list opens with the rows of these choices; see [PropertyFilterSpec] for what that means.
    ///
    /// @param choices their words, or the values of choices that depend on who asks
    public FilterSpec<T> initially(String... choices) {
        initially = List.of(choices);
        return this;
    }

    /// Offers the filter only to those who were granted this operation on the entity.
    public FilterSpec<T> requires(String operation) {
        requires = operation;
        return this;
    }

    /// Says nothing of how many rows there are for each choice, where that is dear to know.
    public FilterSpec<T> uncounted() {
        uncounted = true;
        return this;
    }

    /// A choice of [#choice] is meant by its words, any other by its value.
    private String value(String choice) {
        return options.stream()
                .filter(option -> option.words().equals(choice))
                .map(Declaration.FilterOption::value)
                .findFirst()
                .orElse(choice);
    }

    Declaration.OwnFilter<T> declared(String title) {
        return new Declaration.OwnFilter<>(
                title,
                List.copyOf(options),
                initially.stream().map(this::value).toList(),
                Optional.ofNullable(found),
                Optional.ofNullable(requires),
                uncounted);
    }
}
