package dev.bureau.mappings.inheritance;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Joined tables without a discriminator column, an abstract class in the middle, no text in the
/// root to name a row by, and children of one subtype only.
final class Payments {

    private Payments() {}

    /// What can be taken back; no entity.
    interface Refundable {}

    @Entity(name = "Payment")
    @Inheritance(strategy = InheritanceType.JOINED)
    abstract static class Payment implements Refundable {
        @Id @GeneratedValue @Nullable Long id;
        @Version int version;
        BigDecimal amount = BigDecimal.ZERO;
        @Nullable LocalDate paidOn;
    }

    @Entity(name = "CardPayment")
    static class CardPayment extends Payment {
        String holder = "";
        @Nullable Integer lastDigits;
    }

    @Entity(name = "BankPayment")
    abstract static class BankPayment extends Payment {
        String bank = "";
    }

    @Entity(name = "Transfer")
    static class Transfer extends BankPayment {
        String iban = "";

        @OneToMany(mappedBy = "transfer", cascade = CascadeType.ALL, orphanRemoval = true)
        List<Reminder> reminders = new ArrayList<>();
    }

    @Entity(name = "DirectDebit")
    static class DirectDebit extends BankPayment {
        String mandate = "";
    }

    /// A child of transfers only.
    @Entity(name = "Reminder")
    static class Reminder {
        @Id @GeneratedValue @Nullable Long id;
        String words = "";

        @ManyToOne(fetch = FetchType.LAZY)
        @Nullable Transfer transfer;
    }

    /// Refers to a payment of any type.
    @Entity(name = "Invoice")
    static class Invoice {
        @Id @GeneratedValue @Nullable Long id;
        String number = "";

        @ManyToOne(fetch = FetchType.LAZY)
        @Nullable Payment payment;
    }
}
