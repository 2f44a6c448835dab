package dev.bureau.internal.data.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A book that was lent; a relation is part of its key.
@Entity
@IdClass(LoanKey.class)
public class Loan {

    @Id @ManyToOne public @Nullable Book book;

    @Id public @Nullable LocalDate since;

    public @Nullable String reader;

    public Loan() {}

    public Loan(Book book, LocalDate since) {
        this.book = book;
        this.since = since;
    }
}
