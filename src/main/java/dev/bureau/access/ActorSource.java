package dev.bureau.access;

import java.util.Optional;

/// Tells who acts in the current request. Asked on every read and write, so that a revoked right is
/// gone at once.
public interface ActorSource {

    /// The signed-in actor with the rights of this moment; empty if nobody is signed in or may
    /// enter the back office.
    Optional<Actor> current();
}
