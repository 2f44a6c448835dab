package dev.bureau.mappings.keys;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.EnumSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.generator.EventTypeSets;
import org.jspecify.annotations.Nullable;

/// Entities whose key nobody types: the database or Hibernate makes it.
final class GeneratedKeys {

    private GeneratedKeys() {}

    @Entity
    static class Track {
        @Id @GeneratedValue UUID id;
        String title;
        int seconds;
    }

    @Entity
    static class Ticket {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String title;
        @Version int version;
    }

    @Entity
    static class Invoice {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invoices")
        @SequenceGenerator(name = "invoices", allocationSize = 10)
        long number;

        String customer;
    }

    @Entity
    static class Locker {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "lockers")
        @TableGenerator(name = "lockers", allocationSize = 1)
        Integer id;

        String place;
    }

    @Entity
    static class Delivery {
        @Id
        @GeneratedValue
        @UuidGenerator(style = UuidGenerator.Style.TIME)
        UUID id;

        String recipient;
    }

    @Entity
    static class Device {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        String id;

        String name;
        @Version Long version;
    }

    @Entity
    static class Coupon {
        @Id @CouponNumber String number;
        String reason;
    }

    /// The key is made by code of the application.
    @IdGeneratorType(CouponNumbers.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.FIELD, ElementType.METHOD})
    @interface CouponNumber {}

    /// Makes `C/1 %`, `C/2 %` and so on.
    public static final class CouponNumbers implements BeforeExecutionGenerator {

        private static final long serialVersionUID = 1L;
        private static final AtomicLong LAST = new AtomicLong();

        @Override
        public Object generate(
                SharedSessionContractImplementor session,
                Object owner,
                @Nullable Object current,
                EventType event) {
            return "C/%d %%".formatted(LAST.incrementAndGet());
        }

        @Override
        public EnumSet<EventType> getEventTypes() {
            return EventTypeSets.INSERT_ONLY;
        }
    }
}
