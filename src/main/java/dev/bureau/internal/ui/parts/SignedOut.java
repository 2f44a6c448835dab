package dev.bureau.internal.ui.parts;

/// Nobody is signed in any more: the session ended while a page was open.
public final class SignedOut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SignedOut() {
        super("nobody is signed in");
    }
}
