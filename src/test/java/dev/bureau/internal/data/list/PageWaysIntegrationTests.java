package dev.bureau.internal.data.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.basis.Bases;
import dev.bureau.internal.data.basis.Reading;
import dev.bureau.internal.data.paging.ListName;
import dev.bureau.internal.data.paging.Ways;
import dev.bureau.internal.data.paging.Ways.Way;
import dev.bureau.internal.data.shape.TooSlow;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Order;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The ways in which one list is read, and what is remembered of them.
class PageWaysIntegrationTests {

    private final List<Reading.Way> tried = new ArrayList<>();

    @Test
    void readsTheNextPageAtOnceInTheWayThatWasQuickEnough() {
        try (var world =
                World.start(Database.POSTGRESQL, "dev.bureau.internal.data.paging", Map.of())) {
            var ways = new Ways(new Reading(world.bean(Bases.class).of("Post")));
            assertThat(ways.read(list("a"), ways(Reading.Way.WALKING))).isEqualTo("rows");
            assertThat(tried).containsExactly(Reading.Way.GATHERING, Reading.Way.WALKING);
            tried.clear();
            ways.read(list("a"), ways(Reading.Way.WALKING));
            assertThat(tried).containsExactly(Reading.Way.WALKING);
        }
    }

    @Test
    void remembersNothingForOthers() {
        try (var world =
                World.start(Database.POSTGRESQL, "dev.bureau.internal.data.paging", Map.of())) {
            var ways = new Ways(new Reading(world.bean(Bases.class).of("Post")));
            ways.read(list("a"), ways(Reading.Way.WALKING));
            assertThat(ways.quickest(list("a"))).contains(Reading.Way.WALKING);
            assertThat(ways.quickest(list("b"))).isEmpty();
        }
    }

    @Test
    void triesTheOtherWaysWhereThatOneIsQuickNoLonger() {
        try (var world =
                World.start(Database.POSTGRESQL, "dev.bureau.internal.data.paging", Map.of())) {
            var ways = new Ways(new Reading(world.bean(Bases.class).of("Post")));
            ways.read(list("a"), ways(Reading.Way.WALKING));
            tried.clear();
            ways.read(list("a"), ways(Reading.Way.WHOLLY));
            assertThat(tried)
                    .containsExactly(
                            Reading.Way.WALKING, Reading.Way.GATHERING, Reading.Way.WHOLLY);
            assertThat(ways.quickest(list("a"))).contains(Reading.Way.WHOLLY);
        }
    }

    private static ListName list(String user) {
        var actor =
                new Actor(
                        user,
                        user,
                        false,
                        Set.of(),
                        Set.of(new Permission("Post", Permission.VIEW)),
                        ZoneOffset.UTC);
        var query = ListQuery.ALL.withOrders(List.of(Order.asc("writer")));
        return new ListName("Post", "", Optional.of(actor), query, "first");
    }

    /// Three ways, of which only one is not given up.
    private List<Way<String>> ways(Reading.Way quick) {
        return List.of(Reading.Way.GATHERING, Reading.Way.WALKING, Reading.Way.WHOLLY).stream()
                .map(how -> new Way<>(how, () -> read(how, quick)))
                .toList();
    }

    private String read(Reading.Way how, Reading.Way quick) {
        tried.add(how);
        if (how != quick) {
            throw new TooSlow(new IllegalStateException(how.name()));
        }
        return "rows";
    }
}
