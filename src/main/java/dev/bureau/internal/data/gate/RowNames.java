package dev.bureau.internal.data.gate;

import dev.bureau.access.Actor;
import dev.bureau.field.FieldType;
import dev.bureau.field.Options;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.FieldContexts;
import dev.bureau.internal.model.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What rows are called: by those attributes that name them and that the actor may read, else
/// "Article 42".
public final class RowNames {

    private final Paths paths;
    private final Labels labels;
    private final FieldContexts contexts;
    private final boolean numbers;

    public RowNames(Paths paths, Labels labels, FieldContexts contexts) {
        this(paths, labels, contexts, false);
    }

    private RowNames(Paths paths, Labels labels, FieldContexts contexts, boolean numbers) {
        this.paths = paths;
        this.labels = labels;
        this.contexts = contexts;
        this.numbers = numbers;
    }

    /// The same for rows whose naming attribute cannot be read: "Article 42" for all.
    public RowNames numbers() {
        return new RowNames(paths, labels, contexts, true);
    }

    /// The routes to the columns that name rows of the model; empty if there is none for this
    /// actor.
    public List<Route> routes(EntityModel model, Actor actor) {
        return numbers ? List.of() : routes(model, path -> paths.readable(model, path, actor));
    }

    /// The routes to the columns that name rows of the model, whoever asks.
    public List<Route> routes(EntityModel model) {
        return routes(model, path -> paths.find(model, path));
    }

    private List<Route> routes(EntityModel model, Function<String, Optional<Route>> find) {
        return model.labelPaths().stream()
                .flatMap(path -> find.apply(path).stream())
                .filter(route -> !route.many())
                .filter(route -> paths.target(route.field().attribute()).isEmpty())
                .toList();
    }

    /// The models of the entities that rows of the model are told apart by.
    public List<EntityModel> kinds(EntityModel model) {
        return numbers ? List.of(model) : types().kinds(model);
    }

    /// The entity that has a column that names rows of the kind: the one nearest to the model.
    public EntityModel owner(EntityModel model, EntityModel kind, Route route) {
        return types().owner(model, kind, one -> paths.find(one, route.path()).isPresent());
    }

    public RowTypes types() {
        return paths.types();
    }

    /// A row's title.
    ///
    /// @param values what the naming columns hold, one for each route
    /// @param id the key in the text form
    public String of(
            EntityModel model,
            List<Route> routes,
            List<? extends @Nullable Object> values,
            String id) {
        var words = new LinkedHashMap<String, String>();
        for (var at = 0; at < routes.size(); at++) {
            var value = values.get(at);
            var word = value == null ? "" : show(routes.get(at), value);
            if (!word.isBlank()) {
                words.merge(relation(routes.get(at)), word, (one, next) -> one + " " + next);
            }
        }
        return words.isEmpty()
                ? labels.singular(model, Locale.ROOT) + " " + id
                : String.join(" · ", words.values());
    }

    /// The row whose word it is: a first and a last name stand side by side, the names of two
    /// related rows apart.
    private static String relation(Route route) {
        return route.hops().stream()
                .map(hop -> hop.attribute().path())
                .collect(Collectors.joining("."));
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
