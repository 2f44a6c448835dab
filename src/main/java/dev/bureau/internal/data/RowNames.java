package dev.bureau.internal.data;

import dev.bureau.access.Actor;
import dev.bureau.field.FieldType;
import dev.bureau.field.Options;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.FieldContexts;
import dev.bureau.internal.model.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What rows are called: by the attribute that names them, if the actor may read it, else "Article
/// 42".
final class RowNames {

    private final Paths paths;
    private final Labels labels;
    private final FieldContexts contexts;
    private final boolean numbers;

    RowNames(Paths paths, Labels labels, FieldContexts contexts) {
        this(paths, labels, contexts, false);
    }

    private RowNames(Paths paths, Labels labels, FieldContexts contexts, boolean numbers) {
        this.paths = paths;
        this.labels = labels;
        this.contexts = contexts;
        this.numbers = numbers;
    }

    /// The same for rows whose naming attribute cannot be read: "Article 42" for all.
    RowNames numbers() {
        return new RowNames(paths, labels, contexts, true);
    }

    /// The route to the column that names rows of the model; empty if there is none for this actor.
    Optional<Route> route(EntityModel model, Actor actor) {
        return Optional.of(model.labelPath())
                .filter(path -> !path.isEmpty() && !numbers)
                .flatMap(path -> paths.readable(model, path, actor))
                .filter(route -> !route.many())
                .filter(route -> paths.target(route.field().attribute()).isEmpty());
    }

    /// The models of the entities that rows of the model are told apart by.
    List<EntityModel> kinds(EntityModel model) {
        return numbers ? List.of(model) : types().kinds(model);
    }

    /// The entity that has what names rows of the kind: the one nearest to the model.
    EntityModel owner(EntityModel model, EntityModel kind) {
        return types().owner(model, kind, one -> paths.find(one, kind.labelPath()).isPresent());
    }

    RowTypes types() {
        return paths.types();
    }

    /// A row's title.
    ///
    /// @param value what the naming column holds
    /// @param id the key in the text form
    String of(EntityModel model, Optional<Route> route, @Nullable Object value, String id) {
        var words = value == null ? "" : route.map(found -> show(found, value)).orElse("");
        return words.isBlank() ? labels.singular(model, Locale.ROOT) + " " + id : words;
    }

    @SuppressWarnings("unchecked")
    private String show(Route route, Object value) {
        if (value instanceof String text) {
            return text;
        }
        var context =
                contexts.of(route.field(), Locale.ROOT, java.time.ZoneOffset.UTC, Options.NONE);
        return ((FieldType<Object>) route.field().type()).show(value, context);
    }
}
