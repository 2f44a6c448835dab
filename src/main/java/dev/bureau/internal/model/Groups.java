package dev.bureau.internal.model;

import java.util.List;
import java.util.Set;

/// Finds the sidebar heading of an entity by its package.
final class Groups {

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
                    "core",
                    "impl",
                    "internal",
                    "repository");

    private Groups() {}

    static Chosen<String> of(Class<?> type) {
        var segments = List.of(type.getPackageName().split("\\."));
        for (var at = segments.size() - 1; at >= 0; at--) {
            var segment = segments.get(at);
            if (!segment.isEmpty() && !LAYERS.contains(segment)) {
                return new Chosen<>(
                        Words.of(segment),
                        "The group is named after the package '%s'."
                                .formatted(type.getPackageName()));
            }
        }
        return new Chosen<>("", "The group is the default one: the package says nothing.");
    }
}
