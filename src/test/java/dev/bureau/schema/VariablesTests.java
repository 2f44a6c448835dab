package dev.bureau.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.testing.InMemory;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.sql.Types;
import org.hibernate.annotations.JdbcTypeCode;
import org.junit.jupiter.api.Test;

/// Entities that fill the type variables of the entity they extend.
class VariablesTests {

    @Entity(name = "Reading")
    abstract static class Reading<V extends Serializable> {
        @Id Integer id;
        @Basic V value;

        @Basic
        @JdbcTypeCode(Types.VARBINARY)
        V[] series;
    }

    @Entity(name = "Remark")
    static class Remark extends Reading<String> {}

    @Test
    void areReadWithWhatTheyMakeOfTheVariables() {
        try (var factory = InMemory.of(Reading.class, Remark.class)) {
            assertThat(SchemaReader.read(factory))
                    .extracting(EntitySchema::name)
                    .containsExactly("Reading", "Remark");
            var remark = SchemaReader.read(factory).getLast();
            assertThat(remark.attributes())
                    .extracting(Attribute::path)
                    .contains("id", "value", "series");
            assertThat(remark.attributes())
                    .filteredOn(attribute -> !attribute.traits().id())
                    .noneMatch(attribute -> attribute.traits().generated());
        }
    }
}
