package dev.bureau.mappings.structure;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import dev.bureau.access.Permission;
import dev.bureau.action.Selection;
import dev.bureau.history.Change;
import dev.bureau.internal.data.shape.AccessRefused;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.form.OpenForm;
import dev.bureau.mappings.World;
import dev.bureau.schema.Linked;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What the tour cannot say of parents, children and relations to many.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelationsIntegrationTests {

    private final World world =
            World.start(World.Database.POSTGRESQL, getClass().getPackageName(), Map.of());

    @AfterAll
    void end() {
        world.close();
    }

    @Test
    void addsAChildThatOnlyItsParentKnows() {
        var basket = add(Market.Basket.class, "customer", "Ana");
        save(Market.Basket.class, basket, child("items", "Item", "product", "Tea", "amount", 2));
        assertThat(children(Market.Basket.class, basket, "items")).containsExactly("Tea");
        assertThat(world.store().may(World.root(), world.model(Market.Item.class), Permission.ADD))
                .isFalse();
        assertThatThrownBy(() -> world.store().blank(world.model(Market.Item.class), World.root()))
                .isInstanceOf(AccessRefused.class);
        var alone = new Edit(Edit.Kind.ADD, "Item", "", values("product", "Lost"), Map.of());
        assertThat(world.store().save(alone, World.root(), Locale.ENGLISH))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void saysInTheListOfChildrenWhereTheyAreAdded() {
        world.signIn();
        world.open("items");
        assertThat(ScreenWords.all()).contains("Added in the form of: Baskets");
        world.signOut();
    }

    @Test
    void addsAndDeletesChildrenInJoinTablesAndMaps() {
        var album = add(Market.Album.class, "name", "June");
        save(Market.Album.class, album, child("photos", "Photo", "caption", "Sea"));
        assertThat(children(Market.Album.class, album, "photos")).containsExactly("Sea");
        var store = add(Market.Store.class, "name", "East");
        save(Market.Store.class, store, child("racks", "Rack", "code", "R1"));
        save(Market.Store.class, store, child("racks", "Rack", "code", "R2"));
        assertThat(children(Market.Store.class, store, "racks")).containsExactly("R1", "R2");
        var rack = found(Market.Store.class, store).children().get("racks").getFirst();
        var gone = new Edit(Edit.Kind.DELETE, "Rack", rack.id(), Map.of(), Map.of());
        save(Market.Store.class, store, Map.of("racks", List.of(gone)));
        assertThat(children(Market.Store.class, store, "racks")).containsExactly("R2");
    }

    @Test
    void offersToAddChildrenThatHaveNoRowsWithoutAParent() {
        var basket = add(Market.Basket.class, "customer", "Ana");
        world.signIn();
        world.open("items");
        assertThat(ScreenWords.links()).doesNotContain("items/add");
        world.open("baskets/" + basket.id());
        _click(_get(Button.class, button -> button.withText("Add item")));
        OpenForm.typeInChild("product", "Tea");
        OpenForm.save();
        world.signOut();
        assertThat(found(Market.Basket.class, basket).children().get("items")).hasSize(1);
    }

    @Test
    void keepsChildrenInTheirOrder() {
        var list = add(Market.Playlist.class, "name", "Slow");
        for (var title : List.of("C", "A", "B")) {
            save(Market.Playlist.class, list, child("songs", "Song", "title", title));
        }
        assertThat(children(Market.Playlist.class, list, "songs")).containsExactly("C", "A", "B");
    }

    @Test
    void addsChildrenInsideEmbeddables() {
        var voyage = add(Oddities.Voyage.class, "name", "Out");
        save(Oddities.Voyage.class, voyage, child("crew.sailors", "Sailor", "name", "Jim"));
        assertThat(children(Oddities.Voyage.class, voyage, "crew.sailors")).containsExactly("Jim");
    }

    @Test
    void storesTheOtherSideOfAManyToMany() {
        var pupil = add(School.Pupil.class, "name", "Ana");
        var club = add(School.Club.class, "name", "Chess", "pupils", Set.of(pupil));
        assertThat(found(School.Pupil.class, pupil).values().get("clubs")).isEqualTo(Set.of(club));
        change(School.Club.class, club, "pupils", Set.of());
        assertThat(found(School.Pupil.class, pupil).values().get("clubs")).isEqualTo(Set.of());
        var newest =
                world.store()
                        .history(
                                world.model(School.Club.class),
                                club.id(),
                                new Window(0, 1),
                                World.root());
        assertThat(newest.getFirst().changes())
                .containsExactly(new Change.Members("pupils", List.of(), List.of("Ana")));
    }

    @Test
    void linksToTheListsOfRowsThatReferToOne() {
        var store = add(Market.Store.class, "name", "West");
        add(Market.Seller.class, "name", "Sue", "store", store);
        world.signIn();
        world.open("stores/" + store.id());
        assertThat(ScreenWords.links()).contains("sellers?store=" + store.id());
        world.signOut();
    }

    @Test
    void showsRowsOfAnyEntity() {
        var barrel = add(Oddities.Barrel.class, "name", "Rum");
        var ship = add(Oddities.Ship.class, "name", "Argo");
        world.sql(
                "update ship set gift_type = 'B', gift_id = %s where id = %s"
                        .formatted(barrel.id(), ship.id()));
        var row = found(Oddities.Ship.class, ship);
        assertThat(row.values().get("gift")).isEqualTo(List.of(new Linked("Barrel", barrel)));
        assertThat(row.writable()).doesNotContain("finds", "oldest").contains("cargo", "gift");
    }

    @Test
    void namesWhatHoldsOnToARowInsideCollections() {
        var guide = add(Atlas.Guide.class, "name", "Rosa");
        add(Atlas.Region.class, "name", "North", "rates", Values.map(guide, 5));
        var land = add(Contacts.Land.class, "name", "Peru");
        var phone = Values.parts("line", null, "number", "1", "land", land, "listed", true);
        add(Contacts.Contact.class, "name", "Ana", "phones", Values.of(phone));
        assertThat(blocks(Atlas.Guide.class, guide)).containsExactly("Region.rates");
        var chief = add(Atlas.Guide.class, "name", "Uwe");
        var region = add(Atlas.Region.class, "name", "South");
        add(Atlas.GuidedJourney.class, "name", "Tour", "guides", Values.map(region, chief));
        assertThat(blocks(Atlas.Guide.class, chief)).containsExactly("GuidedJourney.guides");
        assertThat(blocks(Atlas.Region.class, region)).containsExactly("GuidedJourney.guides");
        assertThat(blocks(Contacts.Land.class, land)).containsExactly("Contact.phones");
    }

    @Test
    void asksFewQuestionsAboutAHubThatSeventyRelationsPointAt() {
        var hub = add(Hubs.Hub.class, "name", "Centre");
        add(Hubs.WheelSix.class, "name", "Spoke", "ninth", hub);
        blocks(Hubs.Hub.class, hub);
        var asked =
                World.statements(() ->
                        assertThat(blocks(Hubs.Hub.class, hub)).containsExactly("WheelSix.ninth"));
        assertThat(asked).isBetween(3L, 12L);
        assertThat(
                        world.store()
                                .options(
                                        world.model(Hubs.WheelOne.class),
                                        "first",
                                        "cent",
                                        new Window(0, 10),
                                        World.root()))
                .contains(hub);
    }

    @Test
    void deletesFromTheOtherSideOfAManyToMany() {
        var chess = add(School.Club.class, "name", "Chess");
        var swim = add(School.Club.class, "name", "Swim");
        var art = add(School.Club.class, "name", "Art");
        var pupil = add(School.Pupil.class, "name", "Ana", "clubs", Set.of(chess, swim));
        change(School.Pupil.class, pupil, "wishes", Values.of(art, chess, swim));
        var chosen = new Selection.Rows(List.of(chess.id()));
        var model = world.model(School.Club.class);
        var preview = world.store().previewDelete(model, chosen, World.root());
        assertThat(preview.blocks()).isEmpty();
        assertThat(preview.loses())
                .extracting(lost -> lost.entity() + "." + lost.relation())
                .containsExactly("Pupil.clubs", "Pupil.wishes");
        assertThat(preview.loses().getFirst().samples()).containsExactly(pupil);
        assertThat(world.store().delete(model, chosen, World.root(), Locale.ENGLISH).failures())
                .isEmpty();
        var left = found(School.Pupil.class, pupil);
        assertThat(left.values().get("clubs")).isEqualTo(Set.of(swim));
        assertThat(left.values().get("wishes")).isEqualTo(Values.of(art, swim));
    }

    private List<String> blocks(Class<?> type, Reference row) {
        var selection = new Selection.Rows(List.of(row.id()));
        return world
                .store()
                .previewDelete(world.model(type), selection, World.root())
                .blocks()
                .stream()
                .map(block -> block.entity() + "." + block.relation())
                .toList();
    }

    private Reference add(Class<?> type, @Nullable Object... values) {
        return world.add(type, Values.parts(values));
    }

    private Snapshot found(Class<?> type, Reference row) {
        return world.store().find(world.model(type), row.id(), World.root()).orElseThrow();
    }

    private List<String> children(Class<?> type, Reference row, String path) {
        return found(type, row).children().get(path).stream().map(Snapshot::label).toList();
    }

    private void change(Class<?> type, Reference row, @Nullable Object... values) {
        assertThat(world.change(world.model(type), found(type, row), Values.parts(values)))
                .isInstanceOf(Outcome.Saved.class);
    }

    private void save(Class<?> type, Reference row, Map<String, List<Edit>> children) {
        EntityModel model = world.model(type);
        var edit = new Edit(Edit.Kind.CHANGE, model.name(), row.id(), Map.of(), children);
        assertThat(world.store().save(edit, World.root(), Locale.ENGLISH))
                .isInstanceOf(Outcome.Saved.class);
    }

    private static Map<String, List<Edit>> child(
            String path, String entity, @Nullable Object... values) {
        var added = new Edit(Edit.Kind.ADD, entity, "", values(values), Map.of());
        return Map.of(path, List.of(added));
    }

    private static Map<String, Edit.Value> values(@Nullable Object... values) {
        return Stream.iterate(0, at -> at < values.length, at -> at + 2)
                .collect(
                        java.util.stream.Collectors.toMap(
                                at -> String.valueOf(values[at]),
                                at -> new Edit.Value(null, values[at + 1])));
    }
}
