package dev.bureau.mappings.structure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Collections whose columns are neither inserted nor updated.
final class Galleries {

    private Galleries() {}

    @Entity(name = "Gallery")
    static class Gallery {
        @Id @GeneratedValue Long id;
        String name;

        @OneToMany(cascade = CascadeType.ALL)
        @JoinColumn(name = "gallery_id", insertable = false, updatable = false)
        List<Picture> pictures = new ArrayList<>();

        @ElementCollection
        @CollectionTable(
                name = "gallery_mark",
                joinColumns =
                        @JoinColumn(name = "gallery_id", insertable = false, updatable = false))
        Set<String> marks = new HashSet<>();

        @ManyToMany
        @JoinTable(
                name = "gallery_copy",
                joinColumns =
                        @JoinColumn(name = "gallery_id", insertable = false, updatable = false))
        Set<Picture> copies = new HashSet<>();
    }

    @Entity(name = "Picture")
    static class Picture {
        @Id @GeneratedValue Long id;
        String name;

        @ManyToOne
        @JoinColumn(name = "gallery_id")
        Gallery gallery;
    }
}
