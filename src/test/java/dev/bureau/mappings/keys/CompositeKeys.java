package dev.bureau.mappings.keys;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Calendar;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;

/// Entities whose key has several parts.
@SuppressWarnings("deprecation") // @Temporal, which applications still have
final class CompositeKeys {

    private CompositeKeys() {}

    /// Says nothing about equality.
    @Embeddable
    static class PlaceKey implements Serializable {
        private static final long serialVersionUID = 1L;
        String hall;
        int number;
    }

    @Entity
    static class Place {
        @EmbeddedId PlaceKey key;
        String title;
        @Version int version;
    }

    /// Refers with two columns.
    @Entity
    static class Booking {
        @Id @GeneratedValue Long id;
        String title;
        @ManyToOne Place place;
    }

    @Embeddable
    static class Street implements Serializable {
        private static final long serialVersionUID = 1L;
        String town;
        String street;
    }

    @Embeddable
    static class HouseKey implements Serializable {
        private static final long serialVersionUID = 1L;
        @Embedded Street street;
        Short number;
    }

    @Entity
    static class House {
        @EmbeddedId HouseKey key;
        String title;
    }

    @Embeddable
    record MatchKey(String league, int season) implements Serializable {}

    @Entity
    static class Match {
        @EmbeddedId MatchKey key;
        String title;
    }

    @Entity
    static class Club {
        @Id @GeneratedValue Long id;
        String title;
    }

    /// Holds a relation.
    @Embeddable
    static class LineupKey implements Serializable {
        private static final long serialVersionUID = 1L;

        @ManyToOne Club club;
        int season;

        @Override
        public boolean equals(Object other) {
            return other instanceof LineupKey key
                    && key.season == season
                    && Objects.equals(key.club.id, club.id);
        }

        @Override
        public int hashCode() {
            return season;
        }
    }

    @Entity
    static class Lineup {
        @EmbeddedId LineupKey key;
        String title;
    }

    /// A class of its own for one part.
    static class SoleId implements Serializable {
        private static final long serialVersionUID = 1L;
        Long number;

        @Override
        public boolean equals(Object other) {
            return other instanceof SoleId id && Objects.equals(id.number, number);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(number);
        }
    }

    @Entity
    @IdClass(SoleId.class)
    static class Sole {
        @Id Long number;
        String title;
    }

    enum Kind {
        MORNING,
        EVENING
    }

    /// Says nothing about equality.
    static class ReadingId implements Serializable {
        private static final long serialVersionUID = 1L;
        Date onDay;
        Calendar taken;
        UUID device;
        Float depth;
        Kind kind;
        String note;
    }

    @Entity
    @IdClass(ReadingId.class)
    static class Reading {
        @Id
        @Temporal(TemporalType.DATE)
        Date onDay;

        @Id
        @Temporal(TemporalType.TIMESTAMP)
        Calendar taken;

        @Id UUID device;
        @Id Float depth;
        @Id Kind kind;
        @Id String note;
        Double degrees;
    }

    record FareId(String zone, int tariff) {}

    @Entity
    @IdClass(FareId.class)
    static class Fare {
        @Id String zone;
        @Id int tariff;
        String title;
    }

    /// Keeps its key class inside.
    @Entity
    @IdClass(Shift.Id.class)
    static class Shift {
        @jakarta.persistence.Id String worker;
        @jakarta.persistence.Id Integer week;
        String title;

        static class Id implements Serializable {
            private static final long serialVersionUID = 1L;
            String worker;
            Integer week;
        }
    }

    static class TenantId implements Serializable {
        private static final long serialVersionUID = 1L;
        Integer tenant;
        Long number;
    }

    /// Its key is declared above the entity.
    @MappedSuperclass
    @IdClass(TenantId.class)
    abstract static class Tenanted {
        @Id Integer tenant;
        @Id @GeneratedValue Long number;
    }

    @Entity
    static class Contract extends Tenanted {
        String title;
    }

    /// Several keys and no class for them.
    @Entity
    static class Crossing implements Serializable {
        private static final long serialVersionUID = 1L;
        @Id String road;
        @Id String rail;
        String title;
    }

    static class EnrolmentId implements Serializable {
        private static final long serialVersionUID = 1L;
        Long club;
        PlaceKey place;
        int term;
    }

    /// Two relations and a number, one of the relations with a key of two columns itself.
    @Entity
    @IdClass(EnrolmentId.class)
    static class Enrolment {
        @Id @ManyToOne Club club;

        @Id
        @ManyToOne
        @JoinColumn(name = "hall")
        @JoinColumn(name = "place")
        Place place;

        @Id int term;
        String title;
    }

    /// Relations as the key, and no class for it.
    @Entity
    static class Friendship implements Serializable {
        private static final long serialVersionUID = 1L;
        @Id @ManyToOne Club one;
        @Id @ManyToOne Club other;
        String title;
    }

    /// Refers to rows whose keys are relations themselves.
    @Entity
    static class Diary {
        @Id @GeneratedValue Long id;
        String title;
        @ManyToOne Enrolment enrolment;
        @ManyToOne Lineup lineup;
        @ManyToOne House house;
        @ManyToOne Match match;
        @ManyToOne Fare fare;
    }

    /// Plain columns are the key, and relations look at the same columns.
    @Embeddable
    static class StakeKey implements Serializable {
        private static final long serialVersionUID = 1L;
        Long clubId;
        Long otherId;
    }

    @Entity
    static class Stake {
        @EmbeddedId StakeKey key;

        @ManyToOne
        @JoinColumn(name = "clubId", insertable = false, updatable = false)
        Club club;

        @ManyToOne
        @JoinColumn(name = "otherId", insertable = false, updatable = false)
        Club other;

        String title;
    }
}
