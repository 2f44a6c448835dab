package dev.bureau.mappings.structure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Parents whose children have children, an order, or are only one; and rows that refer to each
/// other in a circle.
final class Families {

    private Families() {}

    @Entity(name = "Survey")
    static class Survey {
        @Id @GeneratedValue Long id;
        String name;

        @OneToMany(mappedBy = "survey", cascade = CascadeType.ALL, orphanRemoval = true)
        @OrderColumn(name = "place")
        List<Question> questions = new ArrayList<>();

        @OneToMany(mappedBy = "survey", cascade = CascadeType.ALL, orphanRemoval = true)
        @OrderBy("rank desc, name")
        List<Prize> prizes = new ArrayList<>();

        @OneToOne(
                mappedBy = "survey",
                cascade = CascadeType.ALL,
                orphanRemoval = true,
                fetch = FetchType.LAZY)
        Cover cover;
    }

    @Entity(name = "Question")
    static class Question {
        @Id @GeneratedValue Long id;
        String name;
        @ManyToOne Survey survey;

        @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
        @JoinColumn(name = "question_id", nullable = false)
        @OrderColumn(name = "place")
        List<Answer> answers = new ArrayList<>();

        @OneToMany(mappedBy = "question", cascade = CascadeType.ALL)
        Set<Remark> remarks = new HashSet<>();
    }

    @Entity(name = "Answer")
    static class Answer {
        @Id @GeneratedValue Long id;
        String name;
    }

    @Entity(name = "Remark")
    static class Remark {
        @Id @GeneratedValue Long id;
        String name;
        @ManyToOne Question question;
    }

    @Entity(name = "Prize")
    static class Prize {
        @Id @GeneratedValue Long id;
        String name;
        int rank;
        @ManyToOne Survey survey;
    }

    @Entity(name = "Cover")
    static class Cover {
        @Id Long id;
        String name;

        @OneToOne(optional = false)
        @MapsId
        Survey survey;
    }

    @Entity(name = "Captain")
    static class Captain {
        @Id @GeneratedValue Long id;
        String name;

        @ManyToOne(optional = false)
        Squad squad;
    }

    @Entity(name = "Squad")
    static class Squad {
        @Id @GeneratedValue Long id;
        String name;
        @ManyToOne Captain captain;

        @ManyToMany
        @JoinTable(name = "squad_rival")
        Set<Squad> rivals = new HashSet<>();

        @ManyToMany(mappedBy = "rivals")
        Set<Squad> rivalOf = new HashSet<>();

        @OneToMany(mappedBy = "squad", cascade = CascadeType.ALL, orphanRemoval = true)
        List<Membership> memberships = new ArrayList<>();
    }

    @Embeddable
    static class MembershipKey implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "squad_id")
        Long squadId;

        @Column(name = "captain_id")
        Long captainId;

        @Override
        public boolean equals(Object other) {
            return other instanceof MembershipKey key
                    && Objects.equals(key.squadId, squadId)
                    && Objects.equals(key.captainId, captainId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(squadId, captainId);
        }
    }

    @Entity(name = "Membership")
    static class Membership {
        @EmbeddedId MembershipKey id = new MembershipKey();

        @ManyToOne
        @MapsId("squadId")
        Squad squad;

        @ManyToOne
        @MapsId("captainId")
        Captain captain;

        String role;
    }
}
