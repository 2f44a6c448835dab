package dev.bureau;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Says how an action is offered and to whom.
///
/// ```java
/// admin.action("Publish", newsroom::publish, action -> action.requires("publish").icon("check"))
/// ```
///
/// @param <T> the entity
public final class ActionSpec<T> {

    private @Nullable String requires;
    private @Nullable String confirmation;
    private @Nullable String icon;
    private boolean danger;
    private Predicate<T> applies = row -> true;

    ActionSpec() {}

    /// The operation that must have been granted on the entity; by default the label in lower case
    /// with hyphens.
    public ActionSpec<T> requires(String operation) {
        requires = operation;
        return this;
    }

    /// Asks this before it runs; the number of rows is added.
    public ActionSpec<T> confirm(String question) {
        confirmation = question;
        return this;
    }

    /// The name of a Vaadin icon, such as `check`.
    public ActionSpec<T> icon(String name) {
        icon = name;
        return this;
    }

    /// Marks an action that cannot be taken back easily.
    public ActionSpec<T> danger() {
        danger = true;
        return this;
    }

    /// Says of which rows it can be done at all, as they are now. The form offers it for no others,
    /// and of a selection the others are told and left out.
    ///
    /// ```java
    /// action -> action.when(article -> article.getStatus() == Status.REVIEW)
    /// ```
    public ActionSpec<T> when(Predicate<T> rows) {
        applies = rows;
        return this;
    }

    Declaration.ActionDeclaration<T> declared(String label, Consumer<T> work) {
        var name =
                requires != null
                        ? requires
                        : label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Declaration.ActionDeclaration<>(
                label,
                name,
                Optional.ofNullable(confirmation),
                danger,
                Optional.ofNullable(icon),
                applies,
                work);
    }
}
