package dev.bureau.internal.data;

/// Ends a save that asks for something the actor may not do.
final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /// @param reason a key of the message bundle
    NotAllowed(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
