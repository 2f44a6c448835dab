package dev.bureau.internal.data.gate;

import dev.bureau.internal.text.Texts;
import java.util.Locale;

/// Ends a save that asks for something the actor may not do.
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient Object[] arguments;

    /// @param reason a key of the message bundle
    /// @param arguments what is filled into it
    public NotAllowed(String reason, Object... arguments) {
        super(reason);
        this.reason = reason;
        this.arguments = arguments;
    }

    public String sentence(Texts texts, Locale locale) {
        return texts.get(reason, locale, arguments);
    }

    String reason() {
        return reason;
    }
}
