package dev.bureau.internal.data;

/// The database did not answer in time; nothing was changed.
public final class TooSlow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooSlow(Throwable cause) {
        super("The database did not answer in time", cause);
    }

    /// The key of the sentence for the actor in Bureau's message bundle.
    public String reason() {
        return "store.timeout";
    }
}
