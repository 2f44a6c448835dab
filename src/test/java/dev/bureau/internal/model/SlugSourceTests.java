package dev.bureau.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.schema.SchemaReader;
import dev.bureau.testing.InMemory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlugSourceTests {

    @Entity(name = "Page")
    static class Page {
        @Id long id;
        String headline;
        String name;

        @Column(nullable = false)
        String slug;
    }

    @Entity(name = "Album")
    static class Album {
        @Id long id;
        String albumTitle;

        @Column(nullable = false)
        String permalink;
    }

    @Entity(name = "Memo")
    static class Memo {
        @Id long id;
        String title;
        String slug;
    }

    @Entity(name = "Tag")
    static class Tag {
        @Id long id;
        String description;

        @Column(nullable = false)
        String slug;
    }

    @Test
    void takesTheTitleBesideTheAddress() {
        assertThat(source(Page.class, "slug")).containsExactly("headline");
        assertThat(source(Album.class, "permalink")).containsExactly("albumTitle");
    }

    @Test
    void leavesAnAddressThatNeedNotBeGivenToTheApplication() {
        assertThat(source(Memo.class, "slug")).isEmpty();
    }

    @Test
    void takesNothingThatIsNoTitle() {
        assertThat(source(Tag.class, "slug")).isEmpty();
    }

    private static List<String> source(Class<?> entity, String path) {
        try (var factory = InMemory.of(entity)) {
            var registry =
                    ModelBuilder.build(new Inventory(SchemaReader.read(factory), List.of()), false);
            return registry.byType(entity)
                    .flatMap(it -> it.field(path))
                    .orElseThrow()
                    .prefilledFrom();
        }
    }
}
