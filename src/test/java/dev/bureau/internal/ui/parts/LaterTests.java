package dev.bureau.internal.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import dev.bureau.testing.Eventually;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LaterTests {

    private final ConcurrentLinkedQueue<String> done = new ConcurrentLinkedQueue<>();
    private final CountDownLatch go = new CountDownLatch(1);
    private final Later later =
            new Later(
                    new Later.Lanes(
                            lane("count"),
                            lane("sum"),
                            lane("slow"),
                            lane("preview"),
                            lane("change")),
                    Duration.ofSeconds(1));

    private static Turns lane(String name) {
        return new Turns("test-" + name + "-", 1, 1);
    }

    @BeforeEach
    void start() {
        MockVaadin.setup();
    }

    @AfterEach
    void stop() {
        go.countDown();
        later.close();
        MockVaadin.tearDown();
    }

    @Test
    void dropsWhatWaitsForAComponentThatIsGone() {
        var gone = shown();
        var other = shown();
        later.fetch(shown(), this::first, done::add);
        later.fetch(gone, () -> work("gone"), done::add);
        later.fetch(other, () -> work("other"), done::add);
        UI.getCurrent().remove(gone);
        go.countDown();

        ends("first", "first shown", "other", "other shown");
    }

    @Test
    void dropsWhatIsSuperseded() {
        var place = shown();
        later.fetch(shown(), this::first, done::add);
        later.fetch(place, () -> work("old"), done::add);
        later.fetch(place, () -> work("new"), done::add);
        go.countDown();

        ends("first", "first shown", "new", "new shown");
    }

    @Test
    void countsWhileRowsAreSummedAndChanged() {
        later.sum(shown(), this::first, done::add);
        later.change(
                shown(), new Later.Question<>(this::first), done::add, failure -> done.add("no"));
        later.fetch(shown(), () -> work("count"), done::add);
        later.pursue(
                shown(),
                new Later.Question<>(() -> work("rows")),
                done::add,
                failure -> done.add("no"));

        ends("count", "count shown", "rows", "rows shown");
    }

    @Test
    void looksAtRowsThatAreToBeChangedWhileOthersAreChanged() {
        var change = new Later.Question<>(this::first);
        later.change(shown(), change, done::add, failure -> done.add("no"));
        later.preview(
                shown(),
                new Later.Question<>(() -> work("preview")),
                done::add,
                failure -> done.add("no"));

        ends("preview", "preview shown");
    }

    private static Div shown() {
        var component = new Div();
        UI.getCurrent().add(component);
        return component;
    }

    private String first() {
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return work("first");
    }

    private String work(String name) {
        done.add(name);
        return name + " shown";
    }

    private void ends(String... names) {
        Eventually.holds(
                () -> assertThat(done).containsExactlyInAnyOrderElementsOf(List.of(names)),
                Duration.ofSeconds(20));
    }
}
