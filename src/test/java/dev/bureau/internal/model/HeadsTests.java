package dev.bureau.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.schema.SchemaReader;
import dev.bureau.testing.InMemory;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadsTests {

    @Test
    void whatExtendsAMereBaseStandsInTheSidebarBesideIt() {
        assertThat(listed(Stored.class, Named.class, Harbour.class, Quay.class))
                .containsExactlyInAnyOrder("Stored", "Named", "Harbour");
    }

    @Test
    void whatExtendsAnEntityWithAttributesStandsInItsList() {
        assertThat(listed(Stored.class, Named.class, Harbour.class, Quay.class))
                .doesNotContain("Quay");
    }

    private static List<String> listed(Class<?>... entities) {
        try (var factory = InMemory.of(entities)) {
            return ModelBuilder.build(new Inventory(SchemaReader.read(factory), List.of()), false)
                    .all()
                    .stream()
                    .filter(EntityModel::listed)
                    .map(EntityModel::name)
                    .toList();
        }
    }

    @Entity(name = "Stored")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    abstract static class Stored {
        @Id @GeneratedValue @Nullable Long id;
        @Version int version;
        @Nullable Instant createdAt;
        @Nullable Instant updatedAt;
    }

    @Entity(name = "Named")
    abstract static class Named extends Stored {
        String name = "";
    }

    @Entity(name = "Harbour")
    static class Harbour extends Stored {
        int depth;
    }

    @Entity(name = "Quay")
    static class Quay extends Harbour {
        int length;
    }
}
