package dev.bureau.internal.data.shape;

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

    /// So many rows before the end.
    ///
    /// @param back from 1 to [#FURTHEST]
    record End(int back) implements Start {
        public End {
            check(back >= 1 && back <= FURTHEST, back);
        }
    }

    /// At a row, or so many rows behind it.
    ///
    /// @param key the row's key in the text form
    /// @param skip from -[#FURTHEST], for rows before it, to [#FURTHEST]
    /// @param otherwise where to begin if that row is gone
    record At(String key, int skip, Start otherwise) implements Start {
        public At {
            check(Math.abs((long) skip) <= FURTHEST, skip);
        }
    }

    /// Somewhere about so many rows behind the first, exactly there where that is near enough to an
    /// end.
    ///
    /// @param rows how many there are, 0 where nobody knows
    /// @param exact whether exactly so many
    record About(long offset, long rows, boolean exact) implements Start {}

    private static void check(boolean fits, Object value) {
        if (!fits) {
            throw new IllegalArgumentException(
                    "start: %s (expected: at most %d rows away)".formatted(value, FURTHEST));
        }
    }
}
