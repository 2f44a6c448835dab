package dev.bureau.internal.data.view;

import dev.bureau.access.Actor;

/// A question that somebody keeps under a name. It is asked anew by whoever opens it, with their
/// own rights: to share a view shares no rows.
///
/// @param address the question as the parameters of an address
/// @param owner the user name of whoever saved it
/// @param audience who else has it
/// @param first whether the reader's list opens with it
public record SavedView(
        long id, String name, String address, String owner, Audience audience, boolean first) {

    /// Whether they may change or delete it.
    public boolean belongsTo(Actor actor) {
        return actor.superuser() || owner.equals(actor.username());
    }
}
