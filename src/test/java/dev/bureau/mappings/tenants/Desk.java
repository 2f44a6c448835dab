package dev.bureau.mappings.tenants;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/// A row that belongs to a tenant, whom Hibernate knows and nobody types.
@Entity
class Desk {
    @Id @GeneratedValue Long id;
    String name;
    @TenantId String tenant;

    /// Everybody works for the same tenant, but who says otherwise.
    public static final class Tenants implements CurrentTenantIdentifierResolver<String> {

        static final ThreadLocal<String> CURRENT = ThreadLocal.withInitial(() -> "north");

        @Override
        public String resolveCurrentTenantIdentifier() {
            return CURRENT.get();
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return true;
        }
    }
}
