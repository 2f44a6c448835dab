package dev.bureau.mappings.basics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// Entities with XML, with trees of JSON and with arrays of everything.
final class Papers {

    private Papers() {}

    /// What JAXB reads and writes.
    @XmlRootElement
    static class Note {
        public String words;
        public int copies;
    }

    @Entity(name = "Sheet")
    static class Sheet {
        @Id @GeneratedValue Long id;
        String name;

        @JdbcTypeCode(SqlTypes.SQLXML)
        String source;

        @JdbcTypeCode(SqlTypes.SQLXML)
        Note note;
    }

    @Entity(name = "Tree")
    static class Tree {
        @Id @GeneratedValue Long id;
        String name;

        @JdbcTypeCode(SqlTypes.JSON)
        JsonNode node;

        @JdbcTypeCode(SqlTypes.JSON)
        ObjectNode settings;

        @JdbcTypeCode(SqlTypes.JSON)
        List<Map<String, Object>> lines;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, List<String>> groups;

        @JdbcTypeCode(SqlTypes.JSON)
        int[] sizes;
    }

    @Entity(name = "Rack")
    static class Rack {
        @Id @GeneratedValue Long id;
        String name;
        float[] position;
        UUID[] codes;
        Set<String> tags;
        java.time.LocalDate[] days;
        java.math.BigDecimal[] prices;
        boolean[] flags;
    }
}
