package dev.bureau.schema;

/// A text that is not even well formed.
public final class MalformedText extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int line;

    MalformedText(int line, Throwable cause) {
        super("text: malformed in line " + line, cause);
        this.line = line;
    }

    /// The line in which it goes wrong, counted from 1.
    public int line() {
        return line;
    }
}
