package dev.bureau.internal.model;

import dev.bureau.internal.model.Reason.Topic;
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
                || !inventory.parents(draft.schema()).isEmpty()
                || Naming.of(Words.entity(draft.schema().name())).endsAny(TECHNICAL);
    }

    private static boolean between(Draft draft) {
        var relations =
                draft.shown().stream()
                        .filter(field ->
                                field.attribute() instanceof Attribute.ToOne one
                                        && one.mappedBy().isEmpty())
                        .count();
        return relations > 1
                && (draft.label().value().isEmpty()
                        || draft.label().reason().key().equals("related"))
                && draft.label().reason().topic() == Topic.LABEL;
    }
}
