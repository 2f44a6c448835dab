package dev.bureau;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Says how an action is offered and to whom.
///
/// ```java
/// admin.action("Publish", newsroom::publish, action -> action.requires("publish").icon("check"))
/// ```
public final class ActionSpec {

    private @Nullable String requires;
    private @Nullable String confirmation;
    private @Nullable String icon;
    private boolean danger;

    ActionSpec() {}

    /// The operation that must have been granted on the entity; by default the label in lower case
    /// with hyphens.
    public ActionSpec requires(String operation) {
        requires = operation;
        return this;
    }

    /// Asks this before it runs; the number of rows is added.
    public ActionSpec confirm(String question) {
        confirmation = question;
        return this;
    }

    /// The name of a Vaadin icon, such as `check`.
    public ActionSpec icon(String name) {
        icon = name;
        return this;
    }

    /// Marks an action that cannot be taken back easily.
    public ActionSpec danger() {
        danger = true;
        return this;
    }

    <T> Declaration.ActionDeclaration<T> declared(String label, Consumer<T> work) {
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
                work);
    }
}
