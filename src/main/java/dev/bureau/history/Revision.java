package dev.bureau.history;

import java.time.Instant;
import java.util.List;

/// One act on one row: who, when, what, with old and new values. Written in the transaction of the
/// act.
///
/// @param id its number; grows with time
/// @param at the database's time
/// @param username who acted
/// @param displayName the actor's name at that time
/// @param kind what was done
/// @param action the name of the action that did it, empty for a plain save or delete
/// @param entity the JPA entity name
/// @param objectId the row's key in the text form that URLs have
/// @param label the row's title at that time
/// @param changes what changed
public record Revision(
        long id,
        Instant at,
        String username,
        String displayName,
        Kind kind,
        String action,
        String entity,
        String objectId,
        String label,
        List<Change> changes) {

    public Revision {
        changes = List.copyOf(changes);
    }

    /// What was done to the row.
    public enum Kind {
        ADDED,
        CHANGED,
        DELETED
    }
}
