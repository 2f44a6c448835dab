package dev.bureau.internal.model.shapes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;

/// A personnel office as a generator writes it: names that repeat the entity's, flags and keys of
/// the log-in.
public final class Staffing {

    public static final Class<?>[] ENTITIES = {
        Login.class,
        Nation.class,
        Site.class,
        Department.class,
        Worker.class,
        Post.class,
        Career.class
    };

    private Staffing() {}

    public enum Tongue {
        FRENCH,
        ENGLISH,
        SPANISH
    }

    @Entity(name = "Login")
    public static class Login {
        @Id @GeneratedValue private Long id;

        @NotNull
        @Column(unique = true, nullable = false, length = 50)
        private String login;

        @Column(name = "password_hash", length = 60)
        private String password;

        private String firstName;
        private String lastName;

        @Email
        @Column(unique = true, length = 254)
        private String email;

        private boolean activated;

        @Size(min = 2, max = 10)
        private String langKey;

        @Size(max = 256)
        private String imageUrl;

        private String activationKey;
        private String resetKey;
        private Instant resetDate;

        @Column(updatable = false)
        private String createdBy;

        @Column(updatable = false)
        private Instant createdDate;

        private String lastModifiedBy;
        private Instant lastModifiedDate;
    }

    @Entity(name = "Nation")
    public static class Nation {
        @Id @GeneratedValue private Long id;
        private String nationName;
    }

    @Entity(name = "Site")
    public static class Site {
        @Id @GeneratedValue private Long id;
        private String streetAddress;
        private String postalCode;
        private String city;
        private String stateProvince;
        @OneToOne private Nation nation;
    }

    @Entity(name = "Department")
    public static class Department {
        @Id @GeneratedValue private Long id;
        @NotNull private String departmentName;
        @OneToOne private Site site;

        public String getDepartmentName() {
            return departmentName;
        }
    }

    @Entity(name = "Worker")
    public static class Worker {
        @Id @GeneratedValue private Long id;
        private String firstName;
        private String lastName;
        private String email;
        private String phoneNumber;
        private Instant hireDate;
        private Long salary;
        private Long commissionPct;
        @ManyToOne private Worker manager;
        @ManyToOne private Department department;
    }

    @Entity(name = "Post")
    public static class Post {
        @Id @GeneratedValue private Long id;
        private String postTitle;
        private BigDecimal minSalary;
        private BigDecimal maxSalary;
        @ManyToOne private Worker worker;
        @Lob private String text;
    }

    @Entity(name = "Career")
    public static class Career {
        @Id @GeneratedValue private Long id;
        private Instant startDate;
        private Instant endDate;

        @Enumerated(EnumType.STRING)
        private Tongue language;

        @ManyToOne private Post post;
        @ManyToOne private Department department;
        @ManyToOne private Worker worker;
    }
}
