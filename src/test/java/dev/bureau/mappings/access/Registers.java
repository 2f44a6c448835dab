package dev.bureau.mappings.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.CreatedBy;
import org.springframework.data.annotation.CreatedDate;
import org.springframework.data.annotation.LastModifiedBy;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.domain.Persistable;
import org.springframework.data.jpa.domain.support.AuditingEntityListener;

/// Values that the application fills when a row is stored.
final class Registers {

    private Registers() {}

    /// Audited by Spring Data.
    @MappedSuperclass
    @EntityListeners(AuditingEntityListener.class)
    abstract static class Audited {
        @CreatedDate
        @Column(nullable = false, updatable = false)
        private @Nullable Instant made;

        @LastModifiedDate
        @Column(nullable = false)
        private @Nullable Instant touched;

        @Embedded private Authors authors = new Authors();
    }

    /// Who made a row and who changed it, in an embeddable.
    @Embeddable
    static class Authors {
        @CreatedBy private @Nullable String maker;
        @LastModifiedBy private @Nullable String editor;
    }

    /// An audited row.
    @Entity
    static class Entry extends Audited {
        @Id @GeneratedValue private @Nullable Long id;
        @NotNull private @Nullable String text;
    }

    /// Fills what is required and follows what is changed.
    @Entity
    static class Waybill {
        @Id @GeneratedValue private @Nullable Long id;

        @NotNull
        @Column(nullable = false)
        private @Nullable String goods;

        @NotNull
        @Column(nullable = false, unique = true)
        private @Nullable String code;

        @Column(nullable = false)
        private @Nullable String slug;

        private int edits;

        @PrePersist
        void fill() {
            if (code == null) {
                code = UUID.randomUUID().toString();
            }
            follow();
        }

        @PreUpdate
        void count() {
            edits++;
            follow();
        }

        private void follow() {
            if (goods != null) {
                slug = goods.toLowerCase(Locale.ROOT).replace(' ', '-');
            }
        }
    }

    /// Knows by itself whether it is new, and by which key.
    @Entity
    static class Flag implements Persistable<String> {
        @Id private @Nullable String code;
        private @Nullable String country;
        @Transient private boolean fresh = true;

        @Override
        public @Nullable String getId() {
            return code;
        }

        @Override
        public boolean isNew() {
            return fresh;
        }

        @PostLoad
        @PrePersist
        void known() {
            fresh = false;
        }
    }
}
