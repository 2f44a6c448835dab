package dev.bureau.mappings.structure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Parents and children: with and without a reference back, in columns and join tables.
final class Market {

    private Market() {}

    @Entity(name = "Basket")
    static class Basket {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String customer;

        @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
        @JoinColumn(name = "basket_id", nullable = false)
        List<Item> items = new ArrayList<>();
    }

    @Entity(name = "Item")
    static class Item {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(nullable = false)
        String product = "";

        int amount;
    }

    @Entity(name = "Crate")
    static class Crate {
        @Id @GeneratedValue Long id;
        String name;

        @OneToMany
        @JoinColumn(name = "crate_id")
        Set<Bottle> bottles = new HashSet<>();
    }

    @Entity(name = "Bottle")
    static class Bottle {
        @Id @GeneratedValue Long id;
        String name;
    }

    @Entity(name = "Album")
    static class Album {
        @Id @GeneratedValue Long id;
        String name;

        @OneToMany(cascade = CascadeType.ALL)
        List<Photo> photos = new ArrayList<>();
    }

    @Entity(name = "Photo")
    static class Photo {
        @Id @GeneratedValue Long id;
        String caption;
    }

    @Entity(name = "Playlist")
    static class Playlist {
        @Id @GeneratedValue Long id;
        String name;

        @OneToMany(mappedBy = "playlist", cascade = CascadeType.ALL, orphanRemoval = true)
        @OrderColumn(name = "place")
        List<Song> songs = new ArrayList<>();
    }

    @Entity(name = "Song")
    static class Song {
        @Id @GeneratedValue Long id;
        String title;
        @ManyToOne Playlist playlist;
    }

    @Entity(name = "Store")
    static class Store {
        @Id @GeneratedValue Long id;
        String name;

        @OneToMany(mappedBy = "store", cascade = CascadeType.ALL, orphanRemoval = true)
        @MapKey(name = "code")
        Map<String, Rack> racks = new HashMap<>();

        @OneToMany(mappedBy = "store")
        @OrderBy("name")
        List<Seller> sellers = new ArrayList<>();
    }

    @Entity(name = "Rack")
    static class Rack {
        @Id @GeneratedValue Long id;
        String code;
        @ManyToOne Store store;
    }

    @Entity(name = "Seller")
    static class Seller {
        @Id @GeneratedValue Long id;
        String name;
        @ManyToOne Store store;
    }
}
