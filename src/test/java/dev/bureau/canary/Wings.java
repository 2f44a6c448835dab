package dev.bureau.canary;

import dev.bureau.AdminSpec;
import dev.bureau.EntityAdmin;
import dev.bureau.access.Actor;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.domain.PredicateSpecification;

/// The wings of the hotel with their suites, in an order. Members of the group `desk` do not see
/// suites that are secret, and nobody sees who complained of a wing.
final class Wings {

    private Wings() {}

    @Entity(name = "Wing")
    static class Wing {
        @Id @GeneratedValue Long id;

        @Column(nullable = false)
        String name = "";

        @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
        @OrderColumn
        List<Suite> suites = new ArrayList<>();

        @OneToMany(mappedBy = "wing")
        Set<Complaint> complaints = new HashSet<>();
    }

    @Entity(name = "Suite")
    static class Suite {
        @Id @GeneratedValue Long id;

        @Column(nullable = false)
        String name = "";

        boolean secret;
    }

    @Entity(name = "Complaint")
    static class Complaint {
        @Id @GeneratedValue Long id;

        @Column(nullable = false)
        String name = "";

        @ManyToOne @Nullable Wing wing;
    }

    @Configuration(proxyBeanMethods = false)
    static class Admins {

        @Bean
        EntityAdmin<Suite> suites() {
            return new Suites();
        }

        @Bean
        EntityAdmin<Wing> wings() {
            return EntityAdmin.of(
                    Wing.class,
                    wing -> wing.field(AdminSpec.property("complaints"), it -> it.hidden()));
        }
    }

    private static final class Suites implements EntityAdmin<Suite> {
        @Override
        public PredicateSpecification<Suite> visibleTo(Actor actor) {
            return (suite, cb) -> actor.in("desk") ? cb.isFalse(suite.get("secret")) : null;
        }
    }
}
