package dev.bureau.internal.data.shape;

/// The actor may not do this at all; nothing was read or written.
public final class AccessRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AccessRefused(String username, String entity, String operation) {
        super("%s may not %s %s".formatted(username, operation, entity));
    }
}
