package dev.bureau.access;

import java.util.Optional;

/// Tells who acts in the current request. Asked on every read and write, so that a revoked right is
/// gone at once. A long run asks again between its units, in a thread of its own that has the
/// security context of the request which began it, but not that request.
public interface ActorSource {

    /// The signed-in actor with the rights of this moment; empty if nobody is signed in or may
    /// enter the back office.
    Optional<Actor> current();
}
