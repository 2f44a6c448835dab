package dev.bureau.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.model.EntityModel.Section;
import dev.bureau.schema.SchemaReader;
import dev.bureau.testing.InMemory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefaultSectionsTests {

    @Entity(name = "Fair")
    static class Fair {
        @Id @GeneratedValue long id;
        String name;
        LocalDate opens;
        LocalDate closes;
        LocalDate rehearsal;
        LocalDate setup;
        LocalDate teardown;
        LocalDate invoiced;
        LocalDate announced;
        LocalDate createdAt;
    }

    @Entity(name = "Letter")
    static class Letter {
        @Id @GeneratedValue long id;
        String subject;

        @Column(length = 4000)
        String text;

        LocalDate written;
        LocalDate posted;
        boolean urgent;
        boolean answered;
        boolean filed;
    }

    @Test
    void putsBelowWhatIsTooMuchToStandBeside() {
        assertThat(sections(Fair.class))
                .containsExactly(
                        new Section("", false, List.of("name")),
                        new Section(
                                "Details",
                                false,
                                List.of(
                                        "opens",
                                        "closes",
                                        "rehearsal",
                                        "setup",
                                        "teardown",
                                        "invoiced",
                                        "announced")),
                        new Section("Record", true, List.of("createdAt")));
    }

    @Test
    void leavesAFewThingsBesideATallText() {
        assertThat(sections(Letter.class))
                .containsExactly(
                        new Section("", false, List.of("subject", "text")),
                        new Section(
                                "Details",
                                true,
                                List.of("written", "posted", "urgent", "answered", "filed")));
    }

    private static List<Section> sections(Class<?> entity) {
        try (var factory = InMemory.of(entity)) {
            var schemas = SchemaReader.read(factory);
            return ModelBuilder.build(new Inventory(schemas, List.of()), false)
                    .byType(entity)
                    .orElseThrow()
                    .sections();
        }
    }
}
