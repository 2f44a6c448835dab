package dev.bureau.internal.ui.form.copied;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Folders with what lies in them.
public final class Folders {

    private Folders() {}

    /// Has children, members that can be in one folder only, bytes, and a value for good.
    @Entity(name = "Folder")
    public static class Folder {
        @Id @GeneratedValue @Nullable Long id;
        String title = "";

        @Column(updatable = false)
        @Nullable String seal;

        @Column(length = 1000)
        byte @Nullable [] scan;

        @Enumerated(EnumType.STRING)
        @Column(columnDefinition = "varchar(20)")
        @Nullable Tint tint;

        @OneToMany
        @JoinColumn(name = "folder_id")
        Set<Sheet> sheets = new HashSet<>();

        @OneToMany
        @OrderColumn
        @JoinColumn(name = "standing_id")
        List<Sheet> standing = new ArrayList<>();

        @OneToMany(mappedBy = "folder", cascade = CascadeType.ALL, orphanRemoval = true)
        List<Note> notes = new ArrayList<>();
    }

    /// A colour.
    public enum Tint {
        RED,
        BLUE
    }

    /// Lies in one folder at most.
    @Entity(name = "Sheet")
    public static class Sheet {
        @Id @GeneratedValue @Nullable Long id;
        String name = "";
    }

    /// Belongs to its folder.
    @Entity(name = "Note")
    public static class Note {
        @Id @GeneratedValue @Nullable Long id;
        String body = "";

        @Column(updatable = false)
        @Nullable String origin;

        @Enumerated(EnumType.STRING)
        @Column(columnDefinition = "varchar(20)")
        @Nullable Tint tint;

        @Column(length = 1000)
        byte @Nullable [] stamp;

        @ManyToOne @Nullable Folder folder;

        public String getBody() {
            return body;
        }
    }
}
