package dev.bureau.mappings.columns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/// Names that mean something else to a database or to Java.
@SuppressWarnings("UnicodeInCode")
final class Names {

    private Names() {}

    /// Words of SQL and JPQL, quoted, with spaces and capitals.
    @Entity(name = "Order")
    @Table(name = "`Order`")
    static class Keywords {
        @Id
        @GeneratedValue
        @Column(name = "`Key`")
        private @Nullable Long key;

        @Column(name = "`select`")
        private @Nullable String select;

        @Column(name = "`Group By`")
        private @Nullable String group;

        @Column(name = "`user`")
        private @Nullable Integer user;

        @Column(name = "`from`")
        private boolean from;

        @ManyToOne
        @JoinColumn(name = "`Order`")
        private @Nullable Keywords order;
    }

    /// Underscores, single letters, capitals and letters beyond ASCII.
    @Entity(name = "Odd_Names")
    static class Odd {
        @Id @GeneratedValue private @Nullable Long ID;
        private @Nullable String author_id;
        private @Nullable Integer x;
        private @Nullable String aName;
        private @Nullable String URL;
        private @Nullable String eMail;
        private @Nullable String Titel;
        private @Nullable Integer größe;

        @Column(name = "a_name_that_nobody_reads_to_its_end_but_that_somebody_wrote_once")
        private @Nullable String aNameThatNobodyReadsToItsEndButThatSomebodyWroteOnceForAReason;
    }
}
