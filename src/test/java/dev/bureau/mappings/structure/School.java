package dev.bureau.mappings.structure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Relations between equals: many-to-many from both sides, with attributes, to itself; one-to-one
/// from both sides; trees.
final class School {

    private School() {}

    @Entity(name = "Pupil")
    static class Pupil {
        @Id @GeneratedValue Long id;
        String name;

        @ManyToMany Set<Club> clubs = new HashSet<>();

        @ManyToMany
        @JoinTable(name = "pupil_friend")
        Set<Pupil> friends = new HashSet<>();

        @ManyToMany
        @JoinTable(name = "pupil_wish")
        @OrderColumn(name = "place")
        List<Club> wishes = new ArrayList<>();

        @OneToMany(mappedBy = "pupil", cascade = CascadeType.ALL, orphanRemoval = true)
        Set<Grade> grades = new HashSet<>();
    }

    @Entity(name = "Club")
    static class Club {
        @Id @GeneratedValue Long id;
        String name;

        @ManyToMany(mappedBy = "clubs")
        Set<Pupil> pupils = new HashSet<>();
    }

    record GradeKey(Long pupil, Long subject) implements Serializable {}

    @Entity(name = "Subject")
    static class Subject {
        @Id @GeneratedValue Long id;
        String name;
    }

    @Entity(name = "Grade")
    @IdClass(GradeKey.class)
    static class Grade {
        @Id @ManyToOne Pupil pupil;
        @Id @ManyToOne Subject subject;
        int points;
    }

    @Entity(name = "Teacher")
    static class Teacher {
        @Id @GeneratedValue Long id;
        String name;

        @OneToOne(optional = false)
        @JoinColumn(name = "room_id", unique = true)
        Room room;

        @OneToOne(mappedBy = "holder")
        Locker locker;
    }

    @Entity(name = "Room")
    static class Room {
        @Id @GeneratedValue Long id;
        String name;

        @OneToOne(mappedBy = "room")
        Teacher teacher;
    }

    @Entity(name = "Locker")
    static class Locker {
        @Id @GeneratedValue Long id;
        String name;
        @OneToOne Teacher holder;
    }

    @Entity(name = "Topic")
    static class Topic {
        @Id @GeneratedValue Long id;
        String name;
        @ManyToOne Topic parent;

        @OneToMany(mappedBy = "parent")
        List<Topic> children = new ArrayList<>();
    }

    @Entity(name = "Branch")
    static class Branch {
        @Id @GeneratedValue Long id;
        String name;
        @ManyToOne Branch parent;

        @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL)
        List<Branch> children = new ArrayList<>();
    }
}
