package dev.bureau.mappings.basics;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import org.hibernate.annotations.CompositeType;
import org.hibernate.metamodel.spi.ValueAccess;
import org.hibernate.usertype.CompositeUserType;

/// Entities whose attributes are classes of their own that converters write as basics.
final class ValueClasses {

    private ValueClasses() {}

    /// Without a constructor that takes the text as it is.
    static final class Email {
        private final String user;
        private final String host;

        private Email(String user, String host) {
            this.user = user;
            this.host = host;
        }

        static Email of(String text) {
            var at = text.indexOf('@');
            if (at < 1) {
                throw new IllegalArgumentException("'" + text + "' is no e-mail address");
            }
            return new Email(text.substring(0, at), text.substring(at + 1));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Email email
                    && email.user.equals(user)
                    && email.host.equals(host);
        }

        @Override
        public int hashCode() {
            return user.hashCode();
        }

        @Override
        public String toString() {
            return "Email[" + user + " at " + host + "]";
        }
    }

    record Isbn(String digits) {
        Isbn {
            Objects.requireNonNull(digits);
            if (!digits.matches("\\d+")) {
                throw new IllegalArgumentException("Only digits make an ISBN.");
            }
        }
    }

    record Cents(BigDecimal amount) {}

    record Stars(int count) {}

    record Deadline(LocalDate day) {}

    /// Without `equals`.
    static final class Nickname {
        final String text;

        Nickname(String text) {
            this.text = text;
        }
    }

    @Converter(autoApply = true)
    static class Emails implements AttributeConverter<Email, String> {
        @Override
        public String convertToDatabaseColumn(Email email) {
            return email == null ? null : email.user + "@" + email.host;
        }

        @Override
        public Email convertToEntityAttribute(String text) {
            return text == null ? null : Email.of(text);
        }
    }

    /// Not made for null.
    @Converter(autoApply = true)
    static class Isbns implements AttributeConverter<Isbn, String> {
        @Override
        public String convertToDatabaseColumn(Isbn isbn) {
            return isbn == null ? null : isbn.digits();
        }

        @Override
        public Isbn convertToEntityAttribute(String text) {
            return text == null ? null : new Isbn(text);
        }
    }

    @Converter(autoApply = true)
    static class Amounts implements AttributeConverter<Cents, BigDecimal> {
        @Override
        public BigDecimal convertToDatabaseColumn(Cents cents) {
            return cents == null ? null : cents.amount();
        }

        @Override
        public Cents convertToEntityAttribute(BigDecimal amount) {
            return amount == null ? null : new Cents(amount);
        }
    }

    @Converter(autoApply = true)
    static class Ratings implements AttributeConverter<Stars, Integer> {
        @Override
        public Integer convertToDatabaseColumn(Stars stars) {
            return stars == null ? null : stars.count();
        }

        @Override
        public Stars convertToEntityAttribute(Integer count) {
            return count == null ? null : new Stars(count);
        }
    }

    @Converter(autoApply = true)
    static class Deadlines implements AttributeConverter<Deadline, LocalDate> {
        @Override
        public LocalDate convertToDatabaseColumn(Deadline deadline) {
            return deadline == null ? null : deadline.day();
        }

        @Override
        public Deadline convertToEntityAttribute(LocalDate day) {
            return day == null ? null : new Deadline(day);
        }
    }

    @Converter(autoApply = true)
    static class Nicknames implements AttributeConverter<Nickname, String> {
        @Override
        public String convertToDatabaseColumn(Nickname nickname) {
            return nickname == null ? null : nickname.text;
        }

        @Override
        public Nickname convertToEntityAttribute(String text) {
            return text == null ? null : new Nickname(text);
        }
    }

    /// Texts that stand in a column of numbers.
    @Converter
    static class Numbered implements AttributeConverter<String, Integer> {
        @Override
        public Integer convertToDatabaseColumn(String text) {
            return text == null ? null : Integer.valueOf(text);
        }

        @Override
        public String convertToEntityAttribute(Integer number) {
            return number == null ? null : String.valueOf(number);
        }
    }

    @Entity(name = "Member")
    static class Member {
        @Id @GeneratedValue Long id;
        String name;
        Email email;
        Isbn favourite;
        Cents credit;
        Stars rating;
        Deadline due;
        Nickname nickname;

        @Convert(converter = Numbered.class)
        String number;
    }

    @Embeddable
    static class Sum {
        @Column(precision = 12, scale = 2)
        BigDecimal amount;

        Currency currency;
    }

    /// Money as libraries have it: an interface and a class behind it.
    interface Monetary {
        BigDecimal amount();

        Currency currency();
    }

    record Coins(BigDecimal amount, Currency currency) implements Monetary {}

    static class MonetaryType implements CompositeUserType<Monetary> {

        static class Columns {
            @Column(precision = 12, scale = 2)
            BigDecimal amount;

            Currency currency;
        }

        @Override
        public Object getPropertyValue(Monetary money, int property) {
            return property == 0 ? money.amount() : money.currency();
        }

        @Override
        public Monetary instantiate(ValueAccess values) {
            var amount = values.getValue(0, BigDecimal.class);
            var currency = values.getValue(1, Currency.class);
            return amount == null && currency == null ? null : new Coins(amount, currency);
        }

        @Override
        public Class<?> embeddable() {
            return Columns.class;
        }

        @Override
        public Class<Monetary> returnedClass() {
            return Monetary.class;
        }

        @Override
        public boolean equals(Monetary one, Monetary other) {
            return Objects.equals(one, other);
        }

        @Override
        public int hashCode(Monetary money) {
            return Objects.hashCode(money);
        }

        @Override
        public Monetary deepCopy(Monetary money) {
            return money;
        }

        @Override
        public boolean isMutable() {
            return false;
        }

        @Override
        public java.io.Serializable disassemble(Monetary money) {
            return (java.io.Serializable) money;
        }

        @Override
        public Monetary assemble(java.io.Serializable cached, Object owner) {
            return (Monetary) cached;
        }

        @Override
        public Monetary replace(Monetary detached, Monetary managed, Object owner) {
            return detached;
        }
    }

    @Entity(name = "Invoice")
    static class Invoice {
        @Id @GeneratedValue Long id;
        String name;
        @Embedded Sum total;

        @CompositeType(MonetaryType.class)
        @jakarta.persistence.AttributeOverride(
                name = "amount",
                column = @Column(name = "paid_amount"))
        @jakarta.persistence.AttributeOverride(
                name = "currency",
                column = @Column(name = "paid_currency"))
        Monetary paid;
    }
}
