package dev.bureau.mappings.inheritance;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.DiscriminatorFormula;
import org.jspecify.annotations.Nullable;

/// Types that a formula tells apart.
final class Readings {

    private Readings() {}

    @Entity
    @DiscriminatorFormula("case when flow is not null then 'W' else 'P' end")
    abstract static class Reading {
        @Id @GeneratedValue @Nullable Long id;
        String meter = "";
    }

    @Entity
    @DiscriminatorValue("W")
    static class WaterReading extends Reading {
        int flow;
    }

    @Entity
    @DiscriminatorValue("P")
    static class PowerReading extends Reading {
        @Nullable Double watts;
    }
}
