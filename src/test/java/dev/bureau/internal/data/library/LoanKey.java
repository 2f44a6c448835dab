package dev.bureau.internal.data.library;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The key of a loan: which book, when.
public class LoanKey implements Serializable {

    private static final long serialVersionUID = 1L;

    public @Nullable Long book;
    public @Nullable LocalDate since;

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LoanKey key
                && Objects.equals(key.book, book)
                && Objects.equals(key.since, since);
    }

    @Override
    public int hashCode() {
        return Objects.hash(book, since);
    }
}
