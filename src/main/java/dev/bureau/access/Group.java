package dev.bureau.access;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A role that several people have, with what is granted to all of them.
@Entity(name = "BureauGroup")
@Table(name = "bureau_group")
public class Group {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @NotBlank
    @Size(max = 100)
    @Column(name = "name", nullable = false, unique = true, length = 100)
    private String name;

    @OneToMany(mappedBy = "group", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<Grant> grants = new LinkedHashSet<>();

    /// For JPA.
    @SuppressWarnings("NullAway.Init")
    protected Group() {}

    /// A new group to which nothing is granted.
    public Group(String name) {
        this.name = name;
    }

    /// The key; null before the first save.
    public @Nullable Long getId() {
        return id;
    }

    /// The unique name that people read.
    public String getName() {
        return name;
    }

    /// Changes the name.
    public void setName(String name) {
        this.name = name;
    }

    /// What is granted to everybody in the group. Changes are saved with the group.
    public Set<Grant> getGrants() {
        return grants;
    }

    /// Grants an operation on an entity to everybody in the group.
    ///
    /// @return this group
    public Group grant(Permission permission) {
        grants.add(new Grant(this, permission));
        return this;
    }

    @Override
    public String toString() {
        return "Group " + name;
    }
}
