package dev.bureau.mappings.practice;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/// Children that are always loaded with their parent and are gone when it lets go of them.
final class Gatherings {

    private Gatherings() {}

    @MappedSuperclass
    abstract static class Stored<T extends Serializable> implements Persistable<T> {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        @Nullable T id;

        @Transient boolean fresh = true;

        @Override
        public @Nullable T getId() {
            return id;
        }

        @Override
        public boolean isNew() {
            return fresh;
        }

        @PrePersist
        @PostLoad
        void known() {
            fresh = false;
        }
    }

    @Entity(name = "Gathering")
    static class Gathering extends Stored<Long> {
        @Column(nullable = false)
        @Nullable LocalDate held;

        @OneToMany(
                fetch = FetchType.EAGER,
                cascade = CascadeType.ALL,
                mappedBy = "gathering",
                orphanRemoval = true)
        @Nullable Set<Presence> presences;
    }

    @Entity(name = "Presence")
    static class Presence extends Stored<Long> {
        @ManyToOne
        @JoinColumn(name = "gathering_id", nullable = false)
        @Nullable Gathering gathering;

        @Column(nullable = false)
        @Nullable String guest;
    }
}
