package dev.bureau.mappings.access;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/// Ways to notice that somebody else was faster.
final class Locks {

    private Locks() {}

    /// What they have in common.
    @MappedSuperclass
    abstract static class Named {
        @Id @GeneratedValue private @Nullable Long id;
        private @Nullable String name;
        private @Nullable Integer size;
    }

    @Entity
    static class ByInt extends Named {
        @Version private int edition;
    }

    @Entity
    static class ByLong extends Named {
        @Version private @Nullable Long edition;
    }

    @Entity
    static class ByShort extends Named {
        @Version private short edition;
    }

    @Entity
    static class ByTimestamp extends Named {
        @Version private @Nullable Timestamp edition;
    }

    @Entity
    static class ByInstant extends Named {
        @Version private @Nullable Instant edition;
    }

    @Entity
    static class ByTime extends Named {
        @Version private @Nullable LocalDateTime edition;
    }

    @Entity
    @DynamicUpdate
    @OptimisticLocking(type = OptimisticLockType.ALL)
    static class ByAll extends Named {}

    @Entity
    @DynamicUpdate
    @OptimisticLocking(type = OptimisticLockType.DIRTY)
    static class ByChanges extends Named {}

    @Entity
    @OptimisticLocking(type = OptimisticLockType.NONE)
    static class ByNothing extends Named {
        @Version private int edition;
    }
}
