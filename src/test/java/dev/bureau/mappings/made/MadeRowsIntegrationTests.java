package dev.bureau.mappings.made;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.ui.parts.Banner;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.ListQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.cfg.SessionEventSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Entities whose classes do not let everybody make them.
class MadeRowsIntegrationTests extends MappingTours {

    MadeRowsIntegrationTests() {
        super("made");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                Mapping.of("access-interceptor", Stubs.Coupon.class)
                        .row("code", "A1")
                        .row("code", "B2")
                        .change("code", "C3"));
    }

    @Override
    protected Map<String, String> properties() {
        return Map.of(
                "spring.jpa.properties." + SessionEventSettings.INTERCEPTOR,
                Stubs.CouponMaker.class.getName());
    }

    @ParameterizedTest
    @ValueSource(classes = {Stubs.Ticket.class, Stubs.Voucher.class})
    void saysThatNobodyCanAddRows(Class<?> type) {
        var world = world(Database.H2);
        var model = world.model(type);
        world.signIn();
        world.open(model.slug() + "/add");
        assertThat(_get(H2.class).getText()).startsWith("Add ");
        assertThat(_find(Paragraph.class))
                .extracting(HasText::getText)
                .anyMatch(words -> words.startsWith("Rows of this kind only come from the app"));
        world.signOut();
        var add = new Edit(Edit.Kind.ADD, model.name(), "", Map.of(), Map.of());
        assertThat(world.store().save(add, World.root(), Locale.ENGLISH))
                .isInstanceOf(Outcome.Refused.class);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void showsRowsThatHibernateCannotMake(Database database) {
        var world = world(database);
        world.sql("insert into ticket (id, seat, price) values (1, 'A12', 30)");
        var model = world.model(Stubs.Ticket.class);
        assertThat(
                        world.store()
                                .page(
                                        model,
                                        model.columns(),
                                        ListQuery.ALL,
                                        Stretch.first(10),
                                        World.root())
                                .rows())
                .extracting(Row::label)
                .containsExactly("A12");
        world.signIn();
        world.open("tickets/1");
        assertThat(_find(Banner.class)).hasSize(1);
        world.signOut();
        var row = world.store().find(model, "1", World.root()).orElseThrow();
        assertThat(row.values()).containsEntry("seat", "A12").containsEntry("price", 30);
        assertThat(row.writable()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void offersNoChildrenThatNobodyCanBegin(Database database) {
        var world = world(database);
        var model = world.model(Stubs.Show.class);
        assertThat(world.store().addable(model, "seats", World.root())).isEmpty();
        var show = world.add(Stubs.Show.class, Mapping.byPath("name", "Gala"));
        assertThat(world.store().find(model, show.id(), World.root()).orElseThrow().children())
                .containsEntry("seats", List.of());
    }
}
