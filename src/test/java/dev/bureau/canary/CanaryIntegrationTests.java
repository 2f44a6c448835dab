package dev.bureau.canary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.action.Selection;
import dev.bureau.history.Change;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.Edit;
import dev.bureau.internal.data.Outcome;
import dev.bureau.internal.data.Snapshot;
import dev.bureau.internal.data.Window;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.schema.Element;
import dev.bureau.schema.Reference;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Looks for what is hidden where nobody might think of it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryIntegrationTests {

    private static final Window ALL = new Window(0, 100);

    private final World world =
            World.start(Database.H2, getClass().getPackageName(), Map.of(), Hotel.Admins.class);

    @AfterAll
    void end() {
        world.close();
    }

    @Test
    void keepsTheNameOfAHiddenRowOutOfTheTitlesOfOthers() {
        var stay = stay(guest(true));

        var seen = world.store().find(model(Hotel.Stay.class), stay.id(), clerk());
        var listed =
                world.store().page(model(Hotel.Stay.class), List.of(), ListQuery.ALL, ALL, clerk());

        assertThat(seen.orElseThrow().toString()).doesNotContain(Hotel.DISGUISED);
        assertThat(listed.toString()).doesNotContain(Hotel.DISGUISED);
    }

    @Test
    void keepsTheNameOfAHiddenRowOutOfWhatIsSaidAfterASave() {
        var stay = stay(guest(true));
        var model = model(Hotel.Stay.class);
        var seen = world.store().find(model, stay.id(), clerk()).orElseThrow();

        var outcome = save(change("Stay", seen, "nights", 7), clerk());

        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        assertThat(outcome.toString()).doesNotContain(Hotel.DISGUISED);
    }

    @Test
    void keepsTheNameOfAHiddenRowOutOfTheHistory() {
        var stay = stay(guest(true));
        var model = model(Hotel.Stay.class);

        assertThat(world.store().history(model, stay.id(), ALL, clerk()))
                .isNotEmpty()
                .noneMatch(revision -> revision.toString().contains(Hotel.DISGUISED));
        assertThat(world.store().history(model, stay.id(), ALL, World.root()))
                .extracting(Revision::label)
                .allMatch(label -> label.contains(Hotel.DISGUISED));
    }

    @Test
    void tellsNoHistoryOfAHiddenRowUnderAnotherType() {
        var dog = world.add(Hotel.Dog.class, Map.of("name", "CANARY-dog", "secret", true));

        for (var type : List.of(Hotel.Cat.class, Hotel.Dog.class, Hotel.Pet.class)) {
            assertThat(world.store().history(model(type), dog.id(), ALL, clerk())).isEmpty();
        }
    }

    @Test
    void tellsNoHistoryOfAHiddenRowThatIsGone() {
        var guest = guest(true);
        world.sql("delete from guest where id = " + guest.id());

        var model = model(Hotel.Guest.class);
        assertThat(world.store().history(model, guest.id(), ALL, clerk())).isEmpty();
        assertThat(world.store().history(model, guest.id(), ALL, World.root())).hasSize(1);
    }

    @Test
    void findsNoRowsByAHiddenMemberOfTheirCollections() {
        var hidden = guest(true);
        var shown = guest(false);
        world.add(
                Hotel.Party.class,
                Map.of("name", "Ball", "seats", List.of(Element.of(hidden), Element.of(shown))));

        assertThat(count(Hotel.Party.class, "seats", hidden.id(), clerk())).isZero();
        assertThat(count(Hotel.Party.class, "seats", shown.id(), clerk())).isEqualTo(1);
        assertThat(count(Hotel.Party.class, "seats", hidden.id(), World.root())).isEqualTo(1);
    }

    @Test
    void findsNothingByAHiddenAttribute() {
        var safe = world.add(Hotel.Safe.class, Map.of("name", "Small"));
        world.sql("update safe set remark = 'canary' where id = " + safe.id());
        world.sql(
                "insert into safe_tokens(safe_id, tokens) values (%s, 'canary')"
                        .formatted(safe.id()));
        login(safe, "plain", "canary");
        for (var path : List.of("remark", "tokens", "logins.password")) {
            assertThat(
                            world.store()
                                    .check(
                                            model(Hotel.Safe.class),
                                            asked(path, "canary"),
                                            World.root())
                                    .problems())
                    .as(path)
                    .isNotEmpty();
        }
        assertThat(count(Hotel.Safe.class, "logins", "canary", World.root())).isZero();
        assertThat(count(Hotel.Safe.class, "logins", "plain", World.root())).isEqualTo(1);
    }

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
    void saysNothingOfAHiddenValueThatBreaksARule() {
        var safe = world.add(Hotel.Safe.class, Map.of("name", "Old"));
        world.sql("update safe set remark = 'CANARY-remark' where id = " + safe.id());
        var seen =
                world.store().find(model(Hotel.Safe.class), safe.id(), World.root()).orElseThrow();

        var outcome = save(change("Safe", seen, "name", "New"), World.root());

        assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
        assertThat(outcome.toString()).doesNotContain("CANARY");
    }

    @Test
    void keepsTheNameOfAHiddenRowOutOfTheTitlesInTheHistory() {
        var stay = stay(guest(true));
        var bill = world.add(Hotel.Bill.class, Map.of("name", "B1", "stay", stay));

        assertThat(history(Hotel.Bill.class, bill, clerk()).toString())
                .contains("B1")
                .doesNotContain(Hotel.DISGUISED);
        assertThat(history(Hotel.Bill.class, bill, World.root()).toString())
                .contains(Hotel.DISGUISED);
    }

    @Test
    void handsOverNoBytesThatAreHidden() {
        var guest = guest(true);
        var safe = world.add(Hotel.Safe.class, Map.of("name", "Deep"));
        world.sql("update guest set scan = X'01' where id = " + guest.id());
        world.sql("update safe set plan = X'01' where id = " + safe.id());
        var guests = model(Hotel.Guest.class);
        var safes = model(Hotel.Safe.class);

        assertThat(world.store().content(guests, guest.id(), "scan", clerk())).isEmpty();
        assertThat(world.store().content(guests, guest.id(), "scan", World.root())).isPresent();
        assertThat(world.store().content(safes, safe.id(), "plan", World.root())).isEmpty();
    }

    @Test
    void showsNoSecretInWhateverFormItIsHeld() {
        var safe = world.add(Hotel.Safe.class, Map.of("name", "Iron"));
        world.sql(
                "update safe set private_key = X'01', access_token = 'YRANAC', credentials = '{\"a\":\"CANARY\"}' format json where id = "
                        + safe.id());
        var safes = model(Hotel.Safe.class);

        assertThat(safes.fields().stream().filter(Field::secret).map(Field::path))
                .containsExactlyInAnyOrder("privateKey", "accessToken", "credentials", "tokens");
        assertThat(find(Hotel.Safe.class, safe).toString()).doesNotContain("CANARY");
        assertThat(world.store().content(safes, safe.id(), "privateKey", World.root())).isEmpty();
        assertThat(
                        world.store()
                                .check(safes, asked("accessToken", "CANARY"), World.root())
                                .problems())
                .isNotEmpty();
    }

    @Test
    void deletesNoRowWithAnotherThatStaysByItself() {
        var kennel = world.add(Hotel.Kennel.class, Map.of("name", "North"));
        world.sql(
                "insert into pet(id, dtype, name, secret, kennel_id) values (9001, 'Dog', 'Rex', true, %s)"
                        .formatted(kennel.id()));
        var keeper = actor("Kennel:view", "Kennel:delete", "Dog:view", "Dog:delete");
        var kennels = model(Hotel.Kennel.class);

        assertThat(world.store().delete(kennels, rows(kennel), keeper, Locale.ENGLISH).done())
                .isZero();
        world.sql("update pet set secret = false, name = 'Guard' where id = 9001");
        assertThat(world.store().delete(kennels, rows(kennel), keeper, Locale.ENGLISH).done())
                .as("its admin says no")
                .isZero();
        world.sql("update pet set name = 'Rex' where id = 9001");
        assertThat(world.store().delete(kennels, rows(kennel), keeper, Locale.ENGLISH).done())
                .isEqualTo(1);
    }

    @Test
    void namesNoEntityThatIsHiddenBeforeADeletion() {
        var stay = stay(guest(false));
        world.add(Hotel.Bill.class, Map.of("name", "B2", "stay", stay));
        var deleter = actor("Stay:view", "Stay:delete");

        var preview = world.store().previewDelete(model(Hotel.Stay.class), rows(stay), deleter);
        var result =
                world.store().delete(model(Hotel.Stay.class), rows(stay), deleter, Locale.ENGLISH);

        assertThat(preview.possible()).isFalse();
        assertThat(preview.toString()).doesNotContain("Bill");
        assertThat(result.toString()).contains("rows that you may not see").doesNotContain("Bill");
    }

    @Test
    void knowsNoTypeThatIsHidden() {
        var pets = model(Hotel.Pet.class);
        var keeper = actor("Cat:view");

        assertThat(world.store().check(pets, asked(pets.typePath(), "Dog"), keeper).problems())
                .hasSameSizeAs(
                        world.store()
                                .check(pets, asked(pets.typePath(), "Nothing"), keeper)
                                .problems())
                .isNotEmpty();
        assertThat(world.store().check(pets, asked(pets.typePath(), "Cat"), keeper).problems())
                .isEmpty();
    }

    @Test
    void asksNoEntityForItsWords() {
        var seats = List.of(Element.of(guest(true)), Element.of(guest(false)));
        world.add(Hotel.Party.class, Map.of("name", "Feast", "seats", seats));
        var parties = model(Hotel.Party.class);

        var rows =
                world.store()
                        .page(
                                parties,
                                parties.columns(),
                                ListQuery.ALL.withSearch("Feast"),
                                ALL,
                                clerk());

        assertThat(rows.getFirst().cells()).containsExactly("Feast", "•••, Ana");
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

    private int revision(Reference menu) {
        return world.bean(JdbcClient.class)
                .sql("select revision from menu where id = " + menu.id())
                .query(Integer.class)
                .single();
    }

    private static Element dish(String name, int price) {
        return Element.of(new LinkedHashMap<String, Object>(Map.of("name", name, "price", price)));
    }

    private static Selection rows(Reference row) {
        return new Selection.Rows(List.of(row.id()));
    }

    private Snapshot find(Class<?> type, Reference row) {
        return world.store().find(model(type), row.id(), World.root()).orElseThrow();
    }

    private List<Revision> history(Class<?> type, Reference row, Actor actor) {
        return world.store().history(model(type), row.id(), ALL, actor);
    }

    private Outcome change(Class<?> type, Reference row, String path, Object value) {
        return save(change(model(type).name(), find(type, row), path, value), World.root());
    }

    private static Actor actor(String... granted) {
        var permissions =
                Stream.of(granted)
                        .map(words -> words.split(":"))
                        .map(words -> new Permission(words[0], words[1]))
                        .collect(Collectors.toSet());
        return new Actor("mia", "Mia", false, Set.of("desk"), permissions, ZoneOffset.UTC);
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

    private Outcome added(String name) {
        var values = Map.of("name", new Edit.Value("", name));
        return save(new Edit(Edit.Kind.ADD, "Booking", "", values, Map.of()), World.root());
    }

    private Outcome save(Edit edit, Actor actor) {
        return world.store().save(edit, actor, Locale.ENGLISH);
    }

    private long count(Class<?> type, String path, String value, Actor actor) {
        return world.store().count(model(type), asked(path, value), 100, actor).rows();
    }

    private static ListQuery asked(String path, String value) {
        var is = new Condition.Compare(path, Operator.IS, value);
        return ListQuery.ALL.withFilter(new Condition.And(List.of(is)));
    }

    private void login(Reference safe, String site, String password) {
        world.sql(
                "insert into safe_logins(safe_id, site, password) values (%s, '%s', '%s')"
                        .formatted(safe.id(), site, password));
    }

    private EntityModel model(Class<?> type) {
        return world.model(type);
    }

    private Reference guest(boolean disguised) {
        var name = disguised ? Hotel.DISGUISED : "Ana";
        return world.add(Hotel.Guest.class, Map.of("name", name, "disguised", disguised));
    }

    private Reference stay(Reference guest) {
        var room = world.add(Hotel.Room.class, Map.of("name", "12"));
        return world.add(Hotel.Stay.class, Map.of("guest", guest, "room", room, "nights", 2));
    }

    private static Edit change(String entity, Snapshot seen, String path, @Nullable Object value) {
        var values = new LinkedHashMap<String, Edit.Value>();
        values.put(path, new Edit.Value(seen.values().get(path), value));
        return new Edit(Edit.Kind.CHANGE, entity, seen.id(), values, Map.of());
    }

    /// Somebody at the desk, who may see and change everything that is not hidden.
    private static Actor clerk() {
        var permissions =
                Stream.of("Guest", "Room", "Stay", "Bill", "Party", "Pet", "Cat", "Dog", "Safe")
                        .flatMap(entity ->
                                Stream.of(
                                        new Permission(entity, Permission.VIEW),
                                        new Permission(entity, Permission.CHANGE)))
                        .collect(Collectors.toSet());
        return new Actor("mia", "Mia", false, Set.of("desk"), permissions, ZoneOffset.UTC);
    }
}
