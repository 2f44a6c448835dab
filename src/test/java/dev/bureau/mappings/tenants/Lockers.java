package dev.bureau.mappings.tenants;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import org.hibernate.annotations.TenantId;

/// Keys that are unique within a tenant only.
final class Lockers {

    private Lockers() {}

    static class LockerKey implements Serializable {
        private static final long serialVersionUID = 1L;
        String tenant;
        Integer number;
    }

    @Entity(name = "Locker")
    @IdClass(LockerKey.class)
    static class Locker {
        @Id @TenantId String tenant;
        @Id Integer number;
        String name;
    }

    /// Refers to one.
    @Entity(name = "Padlock")
    static class Padlock {
        @Id @GeneratedValue Long id;
        String name;
        @ManyToOne Locker locker;
    }
}
