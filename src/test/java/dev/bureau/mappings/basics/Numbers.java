package dev.bureau.mappings.basics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// Entities with every class of numbers.
final class Numbers {

    private Numbers() {}

    @Entity(name = "Gauge")
    static class Gauge {
        @Id @GeneratedValue Long id;
        String name;
        byte level;
        short steps;
        int turns;
        long ticks;
        boolean closed;
        char grade = 'A';
        float ratio;
        double weight;
    }

    @Entity(name = "Reading")
    static class Reading {
        @Id @GeneratedValue Long id;
        String name;
        Byte level;
        Short steps;
        Integer turns;
        Long ticks;
        Boolean closed;
        Character grade;
        Float ratio;
        Double weight;
        BigInteger atoms;
    }

    @Entity(name = "Price")
    static class Price {
        @Id @GeneratedValue Long id;
        String name;

        @Column(precision = 12, scale = 2)
        BigDecimal amount;

        BigDecimal rate;

        @Column(precision = 30, scale = 0)
        BigInteger units;

        @Column(precision = 20, scale = 10)
        BigDecimal fine;
    }

    /// Whole numbers in columns of texts.
    @Entity(name = "Odometer")
    static class Odometer {
        @Id @GeneratedValue Long id;
        String name;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        Integer level;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        Long reading;
    }
}
