package dev.bureau.internal.model;

import dev.bureau.internal.model.Reason.Topic;
import dev.bureau.schema.EntitySchema;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds the sidebar heading of an entity: by its package, or by the first word of its name where
/// one package holds many.
final class Groups {

    /// A package with more entities is taken apart.
    private static final int MANY = 15;

    private static final int ENOUGH = 3;

    private static final Set<String> LAYERS =
            Set.of(
                    "entity",
                    "entities",
                    "model",
                    "models",
                    "domain",
                    "domains",
                    "persistence",
                    "jpa",
                    "data",
                    "db",
                    "database",
                    "dao",
                    "dto",
                    "core",
                    "impl",
                    "internal",
                    "repository");

    private final Map<String, Integer> packages = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();

    /// The words of entities by their letters, since packages write them without a gap.
    private final Map<String, String> known = new HashMap<>();

    Groups(List<EntitySchema> schemas) {
        for (var schema : schemas) {
            packages.merge(schema.type().getPackageName(), 1, Integer::sum);
            words.merge(word(schema), 1, Integer::sum);
            know(Words.entity(schema.name()));
            know(Words.plural(Words.entity(schema.name())));
        }
    }

    Chosen<String> of(EntitySchema schema) {
        var home = schema.type().getPackageName();
        var word = word(schema);
        if (packages.getOrDefault(home, 0) > MANY && words.getOrDefault(word, 0) >= ENOUGH) {
            var first = Words.entity(schema.name()).split(" ")[0];
            return new Chosen<>(Words.plural(first), Reason.of(Topic.GROUP, "word", first));
        }
        return of(home);
    }

    /// The package and the first word of the name, in which entities of a kind agree.
    private static String word(EntitySchema schema) {
        return schema.type().getPackageName()
                + " "
                + Naming.of(Words.entity(schema.name())).words().getFirst();
    }

    private void know(String name) {
        known.putIfAbsent(name.replace(" ", "").toLowerCase(Locale.ROOT), name);
    }

    Chosen<String> of(String home) {
        var segments = List.of(home.split("\\."));
        for (var at = segments.size() - 1; at >= 0; at--) {
            var segment = segments.get(at);
            if (!segment.isEmpty() && !LAYERS.contains(segment)) {
                return new Chosen<>(
                        known.getOrDefault(segment, Words.of(segment)),
                        Reason.of(Topic.GROUP, "package", home));
            }
        }
        return new Chosen<>("", Reason.of(Topic.GROUP, "none"));
    }
}
