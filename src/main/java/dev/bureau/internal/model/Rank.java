package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;

/// Tells entities that people look for from those that only hold others together or keep books on
/// the application: the latter stand last in their group.
final class Rank {

    private static final String[] TECHNICAL = {
        "log", "audit", "history", "revision", "token", "session", "migration", "lock", "outbox",
        "setting", "settings", "configuration", "config", "property", "sequence", "changelog",
                "job", "event publication"
    };

    private Rank() {}

    static boolean minor(Draft draft, Inventory inventory) {
        return between(draft)
                || !named(draft) && !inventory.parents(draft.schema()).isEmpty()
                || Naming.of(Words.entity(draft.schema().name())).endsAny(TECHNICAL);
    }

    /// Whether rows have a name of their own, by which people look for them.
    private static boolean named(Draft draft) {
        return draft.label().value().stream()
                .anyMatch(path -> !path.contains(".") && Naming.of(path).endsAny("name", "title"));
    }

    private static boolean between(Draft draft) {
        var relations =
                draft.shown().stream()
                        .filter(field ->
                                field.attribute() instanceof Attribute.ToOne one
                                        && one.mappedBy().isEmpty())
                        .count();
        return relations > 1 && draft.label().value().stream().allMatch(path -> path.contains("."));
    }
}
