package dev.bureau.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// One permission that a group or a user has. Belongs to exactly one of them and lives and dies
/// with it.
@Entity(name = "BureauGrant")
@Table(name = "bureau_grant")
public class Grant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id", updatable = false)
    private @Nullable User user;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id", updatable = false)
    private @Nullable Group group;

    @NotBlank
    @Size(max = 100)
    @Column(name = "entity_name", nullable = false, length = 100)
    private String entityName;

    @NotBlank
    @Size(max = 100)
    @Column(name = "operation", nullable = false, length = 100)
    private String operation;

    /// For JPA.
    @SuppressWarnings("NullAway.Init")
    protected Grant() {}

    /// Grants to everybody in a group.
    public Grant(Group group, Permission permission) {
        this.group = group;
        this.entityName = permission.entity();
        this.operation = permission.operation();
    }

    /// Grants to one user.
    public Grant(User user, Permission permission) {
        this.user = user;
        this.entityName = permission.entity();
        this.operation = permission.operation();
    }

    /// The key; null before the first save.
    public @Nullable Long getId() {
        return id;
    }

    /// The user to whom it was granted; null if it was granted to a group.
    public @Nullable User getUser() {
        return user;
    }

    /// The group to which it was granted; null if it was granted to a user.
    public @Nullable Group getGroup() {
        return group;
    }

    /// The JPA name of the entity.
    public String getEntityName() {
        return entityName;
    }

    /// What may be done with it: a constant of [Permission], or an action's name.
    public String getOperation() {
        return operation;
    }

    /// What is granted.
    public Permission permission() {
        return new Permission(entityName, operation);
    }

    @Override
    public String toString() {
        return "Grant " + entityName + ":" + operation;
    }
}
