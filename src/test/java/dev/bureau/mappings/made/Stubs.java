package dev.bureau.mappings.made;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Interceptor;
import org.hibernate.metamodel.RepresentationMode;
import org.hibernate.metamodel.spi.EntityRepresentationStrategy;
import org.jspecify.annotations.Nullable;

/// What is torn off and handed out.
final class Stubs {

    private Stubs() {}

    /// A class that is only made with its values.
    @Entity(name = "Ticket")
    static class Ticket {
        @Id @GeneratedValue Long id;
        String seat;
        int price;

        Ticket(String seat, int price) {
            this.seat = seat;
            this.price = price;
        }
    }

    /// A class that only its factory makes.
    @Entity(name = "Voucher")
    static final class Voucher {
        @Id @GeneratedValue Long id;
        String code;

        private Voucher(String code) {
            this.code = code;
        }

        static Voucher of(String code) {
            return new Voucher(code);
        }
    }

    /// A class that the application's interceptor makes.
    @Entity(name = "Coupon")
    static class Coupon {
        @Id @GeneratedValue Long id;
        String code;

        Coupon(String code) {
            this.code = code;
        }
    }

    /// A row with rows that nobody can begin.
    @Entity(name = "Show")
    static class Show {
        @Id @GeneratedValue Long id;
        String name;

        @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
        List<Seat> seats = new ArrayList<>();
    }

    /// A class that is only made with its values, and whose rows belong to others.
    @Entity(name = "Seat")
    static class Seat {
        @Id @GeneratedValue Long id;
        String place;

        Seat(String place) {
            this.place = place;
        }
    }

    /// Makes coupons for Hibernate.
    public static final class CouponMaker implements Interceptor {

        @Override
        public @Nullable Object instantiate(
                String entity, EntityRepresentationStrategy strategy, @Nullable Object id) {
            return made(entity, id);
        }

        @Override
        public @Nullable Object instantiate(
                String entity, RepresentationMode mode, @Nullable Object id) {
            return made(entity, id);
        }

        private static @Nullable Object made(String entity, @Nullable Object id) {
            if (!entity.equals(Coupon.class.getName())) {
                return null;
            }
            var coupon = new Coupon("");
            coupon.id = (Long) id;
            return coupon;
        }
    }
}
