package dev.bureau.canary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.history.Change;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.mappings.World;
import dev.bureau.schema.Element;
import dev.bureau.schema.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Nothing is lost or half stored, and who saves is told why.
class LossIntegrationTests extends HotelDesk {

    @Test
    void keepsSecretsThatNobodyTypedWhenOthersOfTheirListAreChanged() {
        var safe = world.add(Hotel.Safe.class, Map.of("name", "Big"));
        login(safe, "a", "CANARY-1");
        var model = model(Hotel.Safe.class);

        var seen = world.store().find(model, safe.id(), World.root()).orElseThrow();

        assertThat(seen.writable()).doesNotContain("logins", "tokens");
        assertThat(seen.toString()).doesNotContain("CANARY");
    }

    @Test
    void losesNoElementThatTheApplicationTakesForAnother() {
        var menu = world.add(Hotel.Menu.class, Map.of("name", "Lunch"));
        var dishes = List.of(dish("Soup", 5), dish("Soup", 7));

        var outcome = change(Hotel.Menu.class, menu, "dishes", dishes);

        assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
        assertThat(change(Hotel.Menu.class, menu, "dishes", dishes.subList(0, 1)))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(change(Hotel.Menu.class, menu, "dishes", List.of(dish("Soup", 9))))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(find(Hotel.Menu.class, menu).values().get("dishes"))
                .isEqualTo(List.of(dish("Soup", 9)));
    }

    @Test
    void countsTheRepairOfAValueAsAChange() {
        var menu = world.add(Hotel.Menu.class, Map.of("name", "Dinner"));
        world.sql("alter table menu alter column season varchar(20)");
        world.sql("update menu set season = 'CARNIVAL' where id = " + menu.id());

        assertThat(change(Hotel.Menu.class, menu, "season", Hotel.Season.WINTER))
                .isInstanceOf(Outcome.Saved.class);

        assertThat(revision(menu)).isEqualTo(1);
        assertThat(history(Hotel.Menu.class, menu, World.root()).getFirst().changes())
                .containsExactly(new Change.Value("season", "CARNIVAL", "WINTER"));
    }

    @Test
    void savesNothingWhereTheHistoryCannotBeWritten() {
        var menu = world.add(Hotel.Menu.class, Map.of("name", "Tea"));
        world.sql("alter table bureau_revision rename to away");

        var outcome = change(Hotel.Menu.class, menu, "name", "Coffee");
        world.sql("alter table away rename to bureau_revision");

        assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
        assertThat(find(Hotel.Menu.class, menu).label()).isEqualTo("Tea");
        assertThat(revision(menu)).isZero();
    }

    @Test
    void tellsWhatTheApplicationSaysWhileARowIsStored() {
        assertThat(added("full").toString()).contains("No room is left");
        assertThat(added("broken").toString())
                .doesNotContain("CANARY")
                .contains("nothing was saved")
                .containsPattern("[0-9a-f]{8}");
    }

    @Test
    void tellsWhatTheApplicationSaysWhileARowIsChanged() {
        var booking = world.add(Hotel.Booking.class, Map.of("name", "fine"));
        var model = model(Hotel.Booking.class);
        var seen = world.store().find(model, booking.id(), World.root()).orElseThrow();

        assertThat(save(change("Booking", seen, "name", "full"), World.root()).toString())
                .contains("No room is left");
        assertThat(world.store().find(model, booking.id(), World.root()).orElseThrow().label())
                .isEqualTo("fine");
    }

    private int revision(Reference menu) {
        return world.bean(JdbcClient.class)
                .sql("select revision from menu where id = " + menu.id())
                .query(Integer.class)
                .single();
    }

    private static Element dish(String name, int price) {
        return Element.of(new LinkedHashMap<String, Object>(Map.of("name", name, "price", price)));
    }

    private Outcome added(String name) {
        var values = Map.of("name", new Edit.Value("", name));
        return save(new Edit(Edit.Kind.ADD, "Booking", "", values, Map.of()), World.root());
    }
}
