package dev.bureau.internal.data.paging;

/// Where a stretch of an ordered list begins.
public sealed interface Start {

    /// How many rows are passed over at most, from any place that is known.
    int FURTHEST = 5_000;

    /// At the first row.
    Start FIRST = new Beginning(0);

    /// So many rows behind the first.
    ///
    /// @param skip from 0 to [#FURTHEST]
    record Beginning(int skip) implements Start {
        public Beginning {
            check(skip >= 0 && skip <= FURTHEST, skip);
        }
    }

    private static void check(boolean fits, Object value) {
        if (!fits) {
            throw new IllegalArgumentException(
                    "start: %s (expected: at most %d rows away)".formatted(value, FURTHEST));
        }
    }
}
