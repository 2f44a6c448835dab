package dev.bureau.internal.model;

import dev.bureau.Declaration.Names;
import dev.bureau.schema.EntitySchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Calls entities by better names than those of their classes, where that leaves no two alike.
final class EntityWords {

    private final Map<String, Integer> uses = new HashMap<>();

    EntityWords(List<EntitySchema> schemas) {
        schemas.forEach(schema -> uses.merge(singular(schema.name()), 1, Integer::sum));
    }

    /// The names of an entity; empty if they are those of its class.
    Optional<Names> of(String entity) {
        var singular = singular(entity);
        return singular.equals(Words.of(entity)) || uses.getOrDefault(singular, 0) > 1
                ? Optional.empty()
                : Optional.of(new Names(singular, Words.plural(singular)));
    }

    private static String singular(String entity) {
        var words = Words.entity(entity);
        var last = words.lastIndexOf(' ') + 1;
        return words.substring(0, last) + Plurals.singular(words.substring(last));
    }
}
