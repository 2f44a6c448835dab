package dev.bureau.access;

/// Thrown by a hook of an `EntityAdmin` to stop what the actor is about to do. Nothing is written;
/// the message is shown to the actor as it is.
///
/// ```java
/// if (article.getStatus() == PUBLISHED) {
///     throw new Refusal("A published article cannot be deleted. Take it offline first.");
/// }
/// ```
public final class Refusal extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /// @param message a sentence for the actor, in their language
    public Refusal(String message) {
        super(message);
    }
}
