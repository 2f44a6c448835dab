package dev.bureau.internal.data.unsaved;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.autoconfigure.host.HostTest;
import dev.bureau.internal.unit.OwnSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HostTest
class UnsavedTableIntegrationTests {

    private static final Instant NOW = Instant.parse("2026-11-23T16:33:00Z");
    private static final FormPlace OPEN = place("open");

    @Autowired OwnSource own;

    @BeforeEach
    void nothingKept() {
        own.transaction()
                .executeWithoutResult(
                        status -> own.jdbc().sql("delete from bureau_unsaved").update());
    }

    @Test
    void keepsTheLastTextOfEachForm() {
        try (var unsaved = at(NOW)) {
            unsaved.keep(place("one"), typed("a"));
            unsaved.keep(place("one"), typed("b"));
            unsaved.flush();
            unsaved.keep(place("one"), typed("c"));
            unsaved.keep(new FormPlace("two", "Note", "7", "ben", ""), typed("of somebody else"));
            unsaved.keep(new FormPlace("three", "Note", "8", "ana", ""), typed("of another row"));
            assertThat(unsaved.of(OPEN)).containsExactly(new Leftover("one", NOW, typed("c")));
        }
    }

    @Test
    void tellsNobodyWhatWasTypedForAnotherTenant() {
        try (var unsaved = at(NOW)) {
            unsaved.keep(new FormPlace("one", "Note", "7", "ana", "north"), typed("a"));
            unsaved.keep(new FormPlace("two", "Note", "", "ana", "north"), typed("b"));

            assertThat(unsaved.of(OPEN)).isEmpty();
            assertThat(unsaved.of(new FormPlace("x", "Note", "7", "ana", "south"))).isEmpty();
            assertThat(unsaved.of(new FormPlace("x", "Note", "", "ana", "south"))).isEmpty();
            assertThat(unsaved.of(new FormPlace("x", "Note", "7", "ana", "north")))
                    .containsExactly(new Leftover("one", NOW, typed("a")));
        }
    }

    @Test
    void writesSoonWithoutBeingAsked() {
        try (var unsaved = at(NOW)) {
            unsaved.keep(place("one"), typed("a"));
            Awaitility.await()
                    .untilAsserted(() ->
                            assertThat(new UnsavedTable(own, clock(NOW)).of(OPEN)).hasSize(1));
        }
    }

    @Test
    void writesWhatWaitsWhenItEnds() {
        var ending = new Unsaved(own, clock(NOW), Duration.ofHours(1));
        ending.keep(place("one"), typed("a"));
        ending.close();
        assertThat(new UnsavedTable(own, clock(NOW)).of(OPEN)).hasSize(1);
    }

    @Test
    void forgetsAlsoWhatIsNotWrittenYet() {
        try (var unsaved = new Unsaved(own, clock(NOW), Duration.ofMillis(1))) {
            for (var at = 0; at < 200; at++) {
                unsaved.keep(place("one"), typed("text " + at));
                unsaved.forget(place("one"));
                assertThat(unsaved.of(OPEN)).isEmpty();
            }
        }
    }

    @Test
    void keepsNoMoreThanThereIsRoomFor() {
        try (var unsaved = at(NOW)) {
            assertThat(unsaved.keep(place("long"), typed("x".repeat(Unsaved.LONGEST)))).isFalse();
            for (var at = 0; at < UnsavedTable.MOST + 5; at++) {
                unsaved.keep(place("form " + at), typed("text"));
                unsaved.flush();
            }
            assertThat(unsaved.of(OPEN)).hasSize(UnsavedTable.MOST);
        }
    }

    @Test
    void dropsWhatNobodyCameBackTo() {
        try (var before = at(NOW.minus(UnsavedTable.KEPT).minusSeconds(1));
                var unsaved = at(NOW)) {
            before.keep(place("old"), typed("old"));
            before.flush();
            unsaved.keep(place("new"), typed("new"));
            assertThat(unsaved.of(OPEN)).extracting(Leftover::form).containsExactly("new");
        }
    }

    @Test
    void leavesOutWhatAnotherVersionWrote() {
        try (var unsaved = at(NOW)) {
            new UnsavedTable(own, clock(NOW)).write(place("other"), "{\"values\": 3}");
            new UnsavedTable(own, clock(NOW)).write(place("broken"), "half a te");
            unsaved.keep(place("one"), typed("a"));
            assertThat(unsaved.of(OPEN)).extracting(Leftover::form).containsExactly("one");
        }
    }

    @Test
    void keepsTextsOfAnyLettersAndChildren() {
        var words = "Fähre 🚢 \"x\"\n\u0000 end";
        var child = new Typed.Child("Line", "", false, Map.of("name", value(words)));
        var typed =
                new Typed(
                        Map.of("title", value(words)),
                        Map.of("lines", new Typed.Inline(List.of(child), List.of("3", "", "1"))));
        try (var unsaved = at(NOW)) {
            unsaved.keep(place("one"), typed);
            var back = unsaved.of(OPEN).getFirst().typed();
            assertThat(back.values().get("title").mine()).isEqualTo(words);
            assertThat(back.inlines().get("lines").order()).containsExactly("3", "", "1");
        }
    }

    private static FormPlace place(String form) {
        return new FormPlace(form, "Note", "7", "ana", "");
    }

    private static Typed typed(String words) {
        return new Typed(Map.of("title", value(words)), Map.of());
    }

    private static Typed.Value value(String words) {
        return new Typed.Value("", words);
    }

    private Unsaved at(Instant now) {
        return new Unsaved(own, clock(now), Duration.ofMillis(5));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
