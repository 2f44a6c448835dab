package dev.bureau.access;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A person who may sign in to the back office. What they may do is the sum of their own grants and
/// those of their groups; a superuser may do everything.
@Entity(name = "BureauUser")
@Table(name = "bureau_user")
public class User {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @NotBlank
    @Size(max = 100)
    @Column(name = "username", nullable = false, unique = true, length = 100)
    private String username;

    @NotBlank
    @Size(max = 200)
    @Column(name = "display_name", nullable = false, length = 200)
    private String displayName;

    @Email
    @Size(max = 254)
    @Column(name = "email", length = 254)
    private @Nullable String email;

    @Column(name = "password_hash", length = 255)
    private @Nullable String passwordHash;

    @Column(name = "active", nullable = false)
    private boolean active = true;

    @Column(name = "superuser", nullable = false)
    private boolean superuser;

    @ManyToMany
    @JoinTable(
            name = "bureau_user_group",
            joinColumns = @JoinColumn(name = "user_id"),
            inverseJoinColumns = @JoinColumn(name = "group_id"))
    private Set<Group> groups = new LinkedHashSet<>();

    @OneToMany(mappedBy = "user", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<Grant> grants = new LinkedHashSet<>();

    @Column(name = "zone", length = 60)
    private @Nullable ZoneId zone;

    @Column(name = "locale", length = 35)
    private @Nullable Locale locale;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "last_sign_in")
    private @Nullable Instant lastSignIn;

    @Column(name = "sign_in_stamp", nullable = false)
    private int signInStamp;

    /// For JPA.
    @SuppressWarnings("NullAway.Init")
    protected User() {}

    /// A new active user without password, groups or grants.
    @SuppressWarnings("NullAway.Init")
    public User(String username, String displayName) {
        this.username = username;
        this.displayName = displayName;
    }

    @PrePersist
    void created() {
        createdAt = Instant.now();
    }

    /// The key; null before the first save.
    public @Nullable Long getId() {
        return id;
    }

    /// The unique name typed at sign-in, in lower case.
    public String getUsername() {
        return username;
    }

    /// Changes the name typed at sign-in.
    public void setUsername(String username) {
        this.username = username;
    }

    /// The name that other people read.
    public String getDisplayName() {
        return displayName;
    }

    /// Changes the name that other people read.
    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    /// Where mail reaches them, if known.
    public @Nullable String getEmail() {
        return email;
    }

    /// Changes where mail reaches them.
    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    /// The Argon2id hash of the password; null where none was set, so that nobody can sign in.
    public @Nullable String getPasswordHash() {
        return passwordHash;
    }

    /// Changes the hash and ends every session of this user.
    public void setPasswordHash(@Nullable String passwordHash) {
        this.passwordHash = passwordHash;
        endSessions();
    }

    /// Whether they may sign in.
    public boolean isActive() {
        return active;
    }

    /// Lets them sign in, or keeps them out.
    public void setActive(boolean active) {
        this.active = active;
    }

    /// Whether everything is granted to them.
    public boolean isSuperuser() {
        return superuser;
    }

    /// Grants everything, or takes that back.
    public void setSuperuser(boolean superuser) {
        this.superuser = superuser;
    }

    /// The groups whose grants they have. Changes are saved with the user.
    public Set<Group> getGroups() {
        return groups;
    }

    /// What was granted to them alone. Changes are saved with the user.
    public Set<Grant> getGrants() {
        return grants;
    }

    /// The time zone in which days begin and end for them; null for that of their browser.
    public @Nullable ZoneId getZone() {
        return zone;
    }

    /// Changes their time zone.
    public void setZone(@Nullable ZoneId zone) {
        this.zone = zone;
    }

    /// The language they read; null for that of their browser.
    public @Nullable Locale getLocale() {
        return locale;
    }

    /// Changes the language they read.
    public void setLocale(@Nullable Locale locale) {
        this.locale = locale;
    }

    /// When the account was made; null before the first save.
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /// When they signed in last; null if never.
    public @Nullable Instant getLastSignIn() {
        return lastSignIn;
    }

    /// A number that sessions remember: a session with another one is over.
    public int getSignInStamp() {
        return signInStamp;
    }

    /// Ends every session of this user.
    public void endSessions() {
        signInStamp++;
    }

    @Override
    public String toString() {
        return "User " + username;
    }
}
