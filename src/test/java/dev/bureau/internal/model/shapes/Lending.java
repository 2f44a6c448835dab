package dev.bureau.internal.model.shapes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/// A bank's books: one table with a great many columns, codes for everything, names by the office.
public final class Lending {

    public static final Class<?>[] ENTITIES = {
        Client.class,
        Loan.class,
        Branch.class,
        LoanTransaction.class,
        LoanCharge.class,
        Remark.class
    };

    private Lending() {}

    @Entity(name = "Branch")
    @Table(name = "m_office")
    public static class Branch {
        @Id @GeneratedValue private Long id;

        @Column(nullable = false, unique = true, length = 50)
        private String name;

        @Column(length = 100)
        private String externalId;

        @ManyToOne private Branch parent;
        private LocalDate openingDate;
    }

    @Entity(name = "Client")
    @Table(name = "m_client")
    public static class Client {
        @Id @GeneratedValue private Long id;

        @Column(name = "account_no", unique = true, nullable = false, length = 20)
        private String accountNumber;

        private String firstname;
        private String middlename;
        private String lastname;
        private String fullname;

        @Column(name = "display_name", nullable = false)
        private String displayName;

        private String mobileNo;
        private Integer status;
        private LocalDate activationDate;
        @ManyToOne private Branch office;
    }

    @Entity(name = "Loan")
    @Table(name = "m_loan")
    public static class Loan {
        @Id @GeneratedValue private Long id;

        @Column(unique = true, nullable = false, length = 20)
        private String accountNumber;

        @Column(length = 100)
        private String externalId;

        @ManyToOne private Client client;
        @ManyToOne private Branch branch;
        private Integer loanStatus;

        @Column(name = "currency_code", length = 3)
        private String currencyCode;

        private Integer currencyDigits;

        @Column(precision = 19, scale = 6)
        private BigDecimal principal;

        @Column(precision = 19, scale = 6)
        private BigDecimal approvedPrincipal;

        @Column(precision = 19, scale = 6)
        private BigDecimal nominalInterestRate;

        private Integer termFrequency;
        private Integer repayEvery;
        private LocalDate submittedOnDate;
        private LocalDate approvedOnDate;
        private LocalDate disbursedOnDate;
        private LocalDate expectedMaturityDate;
        private LocalDate closedOnDate;
        private LocalDate writtenOffOnDate;

        @Column(precision = 19, scale = 6)
        private BigDecimal totalPrincipalAmount;

        @Column(precision = 19, scale = 6)
        private BigDecimal totalInterestAmount;

        @Column(precision = 19, scale = 6)
        private BigDecimal totalFeeAmount;

        private BigDecimal summaryPrincipalPaid;
        private BigDecimal summaryInterestPaid;
        private BigDecimal summaryFeesPaid;
        private boolean npa;
        private boolean topup;
        private boolean floatingRate;
        private boolean accrualSuspended;
        private boolean chargedOff;
        private boolean fraud;
        private String closureReason;
    }

    @Entity(name = "LoanTransaction")
    public static class LoanTransaction {
        @Id @GeneratedValue private Long id;

        @ManyToOne(optional = false)
        private Loan loan;

        @ManyToOne(optional = false)
        private Branch branch;

        private LocalDate transactionDate;

        @Column(precision = 19, scale = 6)
        private BigDecimal amount;

        private boolean reversed;
    }

    @Entity(name = "LoanCharge")
    public static class LoanCharge {
        @Id @GeneratedValue private Long id;
        @ManyToOne private Loan loan;
        private BigDecimal amount;
        private LocalDate dueDate;
    }

    @Entity(name = "Remark")
    public static class Remark {
        @Id @GeneratedValue private Long id;

        @Column(length = 1000, nullable = false)
        private String note;

        @ManyToOne private Client client;
    }
}
