package dev.bureau.mappings;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/// Counts the statements that one thread sends: screens that were opened before may still be
/// counting rows in threads of their own.
public final class AskedHere implements StatementInspector {

    private static final ThreadLocal<Long> ASKED = ThreadLocal.withInitial(() -> 0L);

    @Override
    public String inspect(String sql) {
        ASKED.set(ASKED.get() + 1);
        return sql;
    }

    /// How many statements of the entities' units this sends.
    static long during(Runnable question) {
        var before = ASKED.get();
        question.run();
        return ASKED.get() - before;
    }
}
