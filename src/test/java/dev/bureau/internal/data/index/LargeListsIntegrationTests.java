package dev.bureau.internal.data.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.model.UnservedList;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LargeListsIntegrationTests {

    @Test
    void namesListsOfLargeTablesThatNoIndexServes() {
        try (var world =
                World.start(Database.POSTGRESQL, "dev.bureau.internal.data.paging", Map.of())) {
            world.sql(
                    "insert into post (id, title, views) select at, 'title ' || at, 0"
                            + " from generate_series(1, 3000) at");
            world.sql("analyze post");
            var source = world.bean(UnservedList.Source.class);

            var found = source.find(3_000);

            assertThat(found).extracting(UnservedList::entity).containsExactly("Post");
            assertThat(found.getFirst().rows()).isEqualTo(3_000);
            assertThat(found.getFirst().uses()).contains("order title", "search title");
            assertThat(source.find(3_001)).isEmpty();
        }
    }
}
