package dev.bureau.internal.data.basis;

/// Tells which warnings of a thread are of statements that read a list and were cancelled: nobody
/// waited for them any more, or they had their time.
final class Cancellations {

    /// How databases say that a statement was cancelled.
    private static final String CANCELLED = "SQLState: 57014";

    private static final ThreadLocal<Integer> UNDER_WAY = ThreadLocal.withInitial(() -> 0);
    private static final ThreadLocal<Boolean> TOLD = ThreadLocal.withInitial(() -> false);

    private Cancellations() {}

    /// Statements of this thread read a list from now on.
    static void begin() {
        UNDER_WAY.set(UNDER_WAY.get() + 1);
    }

    static void end() {
        UNDER_WAY.set(UNDER_WAY.get() - 1);
        if (UNDER_WAY.get() == 0) {
            UNDER_WAY.remove();
            TOLD.remove();
        }
    }

    /// Whether Hibernate warns of such a statement: in a line with the code, which one with the
    /// words of the database follows.
    static boolean warnOf(String line) {
        if (UNDER_WAY.get() == 0) {
            return false;
        }
        var code = line.contains(CANCELLED);
        var words = TOLD.get() && !line.contains("SQLState: ");
        TOLD.set(code);
        return code || words;
    }
}
