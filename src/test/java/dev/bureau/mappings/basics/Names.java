package dev.bureau.mappings.basics;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.net.InetAddress;
import java.net.URL;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// An entity with everything that has one exact spelling.
final class Names {

    private Names() {}

    @Entity(name = "Site")
    static class Site {
        @Id @GeneratedValue Long id;
        String name;
        UUID code;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        UUID spelled;

        @JdbcTypeCode(SqlTypes.BINARY)
        UUID packed;

        URL page;
        Locale language;
        Currency currency;
        TimeZone timeZone;
        ZoneId zone;
        ZoneOffset shift;
        Class<?> handler;
        InetAddress address;
    }
}
