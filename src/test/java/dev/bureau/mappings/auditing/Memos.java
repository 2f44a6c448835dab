package dev.bureau.mappings.auditing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import org.springframework.data.jpa.domain.AbstractAuditable;
import org.springframework.data.jpa.domain.AbstractPersistable;
import org.springframework.data.jpa.domain.support.AuditingEntityListener;

/// Entities that leave key, author and time to classes above them.
final class Memos {

    private Memos() {}

    @Entity(name = "Writer")
    static class Writer extends AbstractPersistable<Long> {
        String name;
    }

    @Entity(name = "Memo")
    @EntityListeners(AuditingEntityListener.class)
    static class Memo extends AbstractAuditable<Writer, Long> {
        String title;
        @ManyToOne Writer reader;
    }

    /// Refers to a memo.
    @Entity(name = "Reply")
    static class Reply extends AbstractPersistable<Integer> {
        String words;
        @ManyToOne Memo memo;
    }

    /// The key may be whatever the entity says.
    @MappedSuperclass
    abstract static class Keyed<K extends Serializable & Comparable<K>> {
        @Id
        @GeneratedValue(strategy = GenerationType.AUTO)
        private K id;

        public K getId() {
            return id;
        }
    }

    /// One class more between.
    @MappedSuperclass
    abstract static class Owned<
                    O extends AbstractPersistable<?>, K extends Serializable & Comparable<K>>
            extends Keyed<K> {
        @ManyToOne O owner;
    }

    @Entity(name = "Folder")
    static class Folder extends Owned<Writer, Integer> {
        String title;
        @ManyToOne Folder inside;
    }

    /// Two ends of any kind.
    @MappedSuperclass
    abstract static class Range<T> {
        T low;
        T high;
    }

    @Embeddable
    static class Numbers extends Range<Integer> {
        String unit;
    }

    @Entity(name = "Gauge")
    static class Gauge extends Keyed<Long> {
        String title;
        @Embedded Numbers numbers = new Numbers();
    }
}
