package dev.bureau.internal.ui.list.opening;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import dev.bureau.EntityAdmin;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.view.Audience;
import dev.bureau.internal.data.view.SavedViews;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.Period;
import dev.bureau.query.Period.Unit;
import dev.bureau.testing.Eventually;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpeningIntegrationTests {

    private static final String OPENING =
            "due-within=past-7-days&effort=little&state=OPEN&state=WAITING";

    private final World world = start();
    private final EntityModel tickets = world.model(Ticket.class);

    private static World start() {
        return World.start(Database.H2, Ticket.class.getPackageName(), Map.of(), TicketAdmin.class);
    }

    /// Opens with what has to be done this week.
    @Configuration(proxyBeanMethods = false)
    static class TicketAdmin {
        @Bean
        EntityAdmin<Ticket> tickets() {
            return EntityAdmin.of(
                    Ticket.class,
                    admin ->
                            admin.list(Ticket::getSubject, Ticket::getState)
                                    .filter(
                                            Ticket::getState,
                                            state ->
                                                    state.initially(
                                                            Ticket.State.OPEN,
                                                            Ticket.State.WAITING))
                                    .filter(
                                            Ticket::getDue,
                                            due -> due.initially(Period.past(7, Unit.DAY)))
                                    .filter(
                                            "Effort",
                                            effort ->
                                                    effort.choice(
                                                                    "Little",
                                                                    (row, cb) ->
                                                                            cb.lt(
                                                                                    row.get(
                                                                                            "points"),
                                                                                    5))
                                                            .initially("Little"))
                                    .filters(Ticket::getPoints));
        }
    }

    @BeforeAll
    void fill() {
        var yesterday = LocalDate.now(World.root().zone()).minusDays(1);
        add("Open", "OPEN", yesterday, 1);
        add("Waiting", "WAITING", yesterday, 2);
        add("Closed", "CLOSED", yesterday, 3);
        add("Large", "OPEN", yesterday, 8);
        add("Old", "OPEN", yesterday.minusDays(30), 1);
    }

    private void add(String subject, String state, LocalDate due, int points) {
        world.add(
                Ticket.class,
                Map.of(
                        "subject",
                        subject,
                        "state",
                        Ticket.State.valueOf(state),
                        "due",
                        due,
                        "points",
                        points));
    }

    @BeforeEach
    void signIn() {
        world.signIn();
    }

    @AfterEach
    void signOut() {
        world.signOut();
    }

    @AfterAll
    void stop() {
        world.close();
    }

    @Test
    void opensWithTheDeclaredFilters() {
        world.open("tickets");

        assertThat(rows()).containsExactlyInAnyOrder("Open", "Waiting");
        assertThat(back()).as("the address, kept for the way back").isEqualTo(OPENING);
    }

    @Test
    void countsAllRowsBesideThoseItOpensWith() {
        world.open("tickets");

        Eventually.holds(
                () ->
                        assertThat(_find(Span.class).stream().map(Span::getText))
                                .anyMatch(words -> words.startsWith("2 tickets of 5")),
                Duration.ofSeconds(10));
    }

    @Test
    void showsAllRowsByOneClickAndSaysSoInTheAddress() {
        world.open("tickets");
        _click(_get(Button.class, it -> it.withText("Clear")));

        assertThat(rows()).hasSize(5);
        assertThat(back()).isEqualTo("view=all");
        world.open("tickets?" + back());
        assertThat(rows()).hasSize(5);
    }

    @Test
    void asksWhatAnAddressAsksInstead() {
        world.open("tickets?state=CLOSED");
        assertThat(rows()).containsExactly("Closed");

        world.open("tickets?sort=subject");
        assertThat(rows()).containsExactly("Closed", "Large", "Old", "Open", "Waiting");
    }

    @Test
    void opensWithTheViewThatTheReaderChose() {
        var views = world.bean(SavedViews.class);
        views.save(tickets, "Closed", "state=CLOSED", new Audience.Nobody(), World.root());
        var view = views.of(tickets, World.root()).getFirst();
        views.open(tickets, Optional.of(view), World.root());
        try {
            world.open("tickets");

            assertThat(rows()).containsExactly("Closed");
            world.open("tickets?view=all");
            assertThat(rows()).hasSize(5);
            assertThat(back()).as("all rows, also after a form").isEqualTo("view=all");
        } finally {
            views.delete(tickets, view.id(), World.root());
        }
    }

    /// The question in the link of the first row.
    @SuppressWarnings("unchecked")
    private static String back() {
        var grid = (Grid<Row>) _get(Grid.class);
        var link = ((Link) GridKt._getCellComponent(grid, 0, "subject")).getHref();
        return URLDecoder.decode(link.replaceFirst("[^?]*\\?back=", ""), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static List<String> rows() {
        return GridKt._findAll((Grid<Row>) _get(Grid.class)).stream().map(Row::label).toList();
    }
}
