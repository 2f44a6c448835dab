package dev.bureau.mappings.access;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Value objects that refuse to be made of what does not go together.
@Entity
public class Voyage {

    @Id @GeneratedValue private @Nullable Long id;

    private @Nullable String name;

    @Embedded private @Nullable Stay stay;

    @Embedded private @Nullable Fare fare;

    protected Voyage() {}

    /// A record that compares its parts.
    @Embeddable
    public record Stay(LocalDate arrival, LocalDate departure) {
        public Stay {
            Objects.requireNonNull(arrival, "arrival");
            Objects.requireNonNull(departure, "departure");
            if (departure.isBefore(arrival)) {
                throw new IllegalArgumentException("The ship leaves before it arrives.");
            }
        }
    }

    /// A class whose only public constructor checks; Hibernate has another one.
    @Embeddable
    public static final class Fare {

        private @Nullable BigDecimal amount;
        private @Nullable Currency currency;

        private Fare() {}

        public Fare(BigDecimal amount, Currency currency) {
            if (amount.signum() < 0) {
                throw new NegativeFare();
            }
            this.amount = amount;
            this.currency = Objects.requireNonNull(currency);
        }

        public @Nullable BigDecimal amount() {
            return amount;
        }

        public @Nullable Currency currency() {
            return currency;
        }
    }

    /// What the application throws in its own words.
    static final class NegativeFare extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NegativeFare() {
            super("A fare is not negative.");
        }
    }
}
