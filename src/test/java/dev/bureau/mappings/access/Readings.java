package dev.bureau.mappings.access;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
import org.jspecify.annotations.Nullable;

/// Rows that are only read, and values that are read late.
final class Readings {

    private Readings() {}

    /// Nobody writes the tide.
    @Entity
    @Immutable
    @Table(name = "tide")
    static class Tide {
        @Id private @Nullable Integer id;
        private @Nullable String harbour;
        private @Nullable Integer metres;
    }

    /// A query over the tides.
    @Entity
    @Subselect("select id as number, harbour, metres * 100 as height from tide")
    @Synchronize("tide")
    static class TideHeight {
        @Id private @Nullable Integer number;
        private @Nullable String harbour;
        private @Nullable Integer height;
    }

    /// Has a value that nobody changes, and others that are fetched in their own ways.
    @Entity
    @BatchSize(size = 10)
    static class Gauge {
        @Id @GeneratedValue private @Nullable Long id;
        private @Nullable String name;
        @Immutable private @Nullable String serial;

        @Basic(fetch = FetchType.LAZY)
        private @Nullable String manual;

        @ManyToOne(fetch = FetchType.LAZY)
        @Fetch(FetchMode.SELECT)
        private @Nullable Gauge model;

        @ManyToOne
        @Fetch(FetchMode.JOIN)
        private @Nullable Gauge twin;
    }
}
