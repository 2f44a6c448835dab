package dev.bureau.mappings.structure;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.history.Change;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.ui.form.OpenForm;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.World;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.schema.Linked;
import dev.bureau.schema.Reference;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Choosing a row of any entity that the mapping names.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnyRowsIntegrationTests {

    private static final Window FEW = new Window(0, 10);

    private final World world =
            World.start(World.Database.POSTGRESQL, getClass().getPackageName(), Map.of());

    @AfterAll
    void end() {
        world.close();
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // an input of references
    void choosesTheEntityAndThenTheRow() {
        var chest = world.add(Oddities.Chest.class, Mapping.byPath("name", "Cedar"));
        world.signIn();
        world.open("keepsakes/add");
        OpenForm.type("name", "Letter");
        Select<Reference> kind = _get(Select.class, spec -> spec.withPlaceholder("Kind"));
        assertThat(kind.getListDataView().getItems())
                .extracting(Reference::label)
                .containsExactly("Barrel", "Chest");
        _setValue(kind, new Reference("Chest", ""));
        ComboBox<Reference> row = row();
        _setValue(row, new Reference(chest.id(), "Cedar"));
        assertThat(OpenForm.edit().values().get("of").mine())
                .isEqualTo(List.of(new Linked("Chest", chest)));
        OpenForm.save();
        world.signOut();
        var model = world.model(Keepsakes.Keepsake.class);
        assertThat(world.store().options(model, "of", "Chest", "ced", FEW, World.root()))
                .containsExactly(chest);
        assertThat(world.store().options(model, "of", "Ship", "", FEW, World.root())).isEmpty();
        assertThat(world.store().options(model, "name", "Chest", "", FEW, World.root())).isEmpty();
    }

    @SuppressWarnings("unchecked") // an input of references
    private static ComboBox<Reference> row() {
        return _get(ComboBox.class);
    }

    @Test
    void keepsARowOfAnotherEntityWithTheSameKeyApart() {
        world.sql("insert into barrel (id, name) values (901, 'Tar')");
        world.sql("insert into chest (id, name) values (901, 'Ash')");
        var keepsake = keepsake("Barrel", "901");
        var model = world.model(Keepsakes.Keepsake.class);
        var seen = world.store().find(model, keepsake, World.root()).orElseThrow();
        assertThat(seen.values().get("of"))
                .hasToString("[Linked[entity=Barrel, row=" + "Reference[id=901, label=Tar]]]");
        var chest = Mapping.byPath("of", linked("Chest", "901"));
        assertThat(world.change(model, seen, chest)).isInstanceOf(Outcome.Saved.class);
        var newest = world.store().history(model, keepsake, FEW, World.root()).getFirst();
        assertThat(newest.changes()).containsExactly(new Change.Value("of", "Tar", "Ash"));
        assertThat(
                        world.store()
                                .history(model, keepsake, FEW, clerk("Keepsake", "Chest"))
                                .getFirst()
                                .changes())
                .as("one of the entities is out of sight")
                .containsExactly(new Change.Value("of", "•••", "•••"));
        assertThat(
                        world.store()
                                .history(model, keepsake, FEW, clerk("Keepsake", "Chest", "Barrel"))
                                .getFirst()
                                .changes())
                .containsExactly(new Change.Value("of", "Tar", "Ash"));
    }

    @Test
    void namesRowsOfAPageInTheSameNumberOfStatements() {
        for (var id = 911; id < 917; id++) {
            world.sql("insert into barrel (id, name) values (%d, 'Tar %d')".formatted(id, id));
            world.sql("insert into chest (id, name) values (%d, 'Ash %d')".formatted(id, id));
        }
        keepsake("Barrel", "911");
        keepsake("Chest", "911");
        var few = World.statements(this::page);
        for (var id = 912; id < 917; id++) {
            keepsake("Barrel", String.valueOf(id));
            keepsake("Chest", String.valueOf(id));
        }
        assertThat(World.statements(this::page)).isEqualTo(few);
        assertThat(page()).contains("Tar 915", "Ash 914");
    }

    @Test
    void filtersByTheEntityOfTheRow() {
        var barrel = world.add(Oddities.Barrel.class, Mapping.byPath("name", "Malt"));
        var chest = world.add(Oddities.Chest.class, Mapping.byPath("name", "Larch"));
        var inBarrel = keepsake("Barrel", barrel.id());
        var inChest = keepsake("Chest", chest.id());

        assertThat(found(is("Barrel"), World.root())).contains(inBarrel).doesNotContain(inChest);
        assertThat(found(not("Barrel"), World.root())).contains(inChest).doesNotContain(inBarrel);
        assertThat(found(new Compare("of", Operator.IS, List.of("Barrel", "Chest")), World.root()))
                .contains(inChest, inBarrel);
        assertThat(found(new Compare("of", Operator.EMPTY, List.of()), World.root())).isEmpty();
        assertThat(found(is("Chest"), clerk("Keepsake", "Chest"))).contains(inChest);
        assertThat(asked(is("Barrel"), clerk("Keepsake", "Chest"))).isFalse();
        assertThat(asked(not("Chest"), clerk("Keepsake", "Chest"))).isFalse();
        assertThat(asked(is("Ship"), World.root())).isFalse();
    }

    private static Compare is(String entity) {
        return new Compare("of", Operator.IS, List.of(entity));
    }

    private static Compare not(String entity) {
        return new Compare("of", Operator.IS_NOT, List.of(entity));
    }

    /// Whether the question remains when it is checked.
    private boolean asked(Compare question, Actor actor) {
        var model = world.model(Keepsakes.Keepsake.class);
        var query = ListQuery.ALL.withFilter(question);
        return world.store().check(model, query, actor).problems().isEmpty();
    }

    private List<String> found(Compare question, Actor actor) {
        var model = world.model(Keepsakes.Keepsake.class);
        var query = ListQuery.ALL.withFilter(question);
        assertThat(asked(question, actor)).isTrue();
        return world.store().page(model, List.of(), query, Stretch.first(50), actor).rows().stream()
                .map(Row::id)
                .toList();
    }

    private List<String> page() {
        var model = world.model(Keepsakes.Keepsake.class);
        var columns = world.store().columns(model, List.of("of"), World.root());
        return world
                .store()
                .page(model, columns, ListQuery.ALL, Stretch.first(50), World.root())
                .rows()
                .stream()
                .map(row -> row.cells().getFirst())
                .flatMap(cell -> cell instanceof List<?> rows ? rows.stream() : Stream.empty())
                .map(linked -> ((Linked) linked).row().label())
                .toList();
    }

    @Test
    void refusesWhatTheMappingDoesNotName() {
        var ship = world.add(Oddities.Ship.class, Mapping.byPath("name", "Argo"));
        for (var row :
                List.of(linked("Ship", ship.id()), linked("Barrel", "9999"), linked("", "1"))) {
            assertThat(added(row, World.root()))
                    .isInstanceOfSatisfying(
                            Outcome.Invalid.class,
                            invalid ->
                                    assertThat(invalid.violations())
                                            .extracting(Outcome.Violation::path)
                                            .containsOnly("of"));
        }
        assertThat(added(List.of(), World.root())).isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void refusesRowsThatTheActorMayNotSee() {
        var barrel = world.add(Oddities.Barrel.class, Mapping.byPath("name", "Port"));
        var clerk = clerk("Keepsake", "Chest");
        var model = world.model(Keepsakes.Keepsake.class);
        assertThat(world.store().options(model, "of", "Barrel", "", FEW, clerk)).isEmpty();
        assertThat(added(linked("Barrel", barrel.id()), clerk)).isInstanceOf(Outcome.Invalid.class);
    }

    /// Somebody who may see these, and add keepsakes.
    private static Actor clerk(String... entities) {
        var granted = new HashSet<Permission>();
        granted.add(new Permission("Keepsake", Permission.ADD));
        for (var entity : entities) {
            granted.add(new Permission(entity, Permission.VIEW));
        }
        return new Actor("clerk", "Clerk", false, Set.of(), granted, ZoneId.of("UTC"));
    }

    private String keepsake(String entity, String id) {
        var saved = (Outcome.Saved) added(linked(entity, id), World.root());
        return saved.id();
    }

    private Outcome added(List<Linked> row, Actor actor) {
        var values =
                Map.of("name", new Edit.Value(null, "Gift"), "of", new Edit.Value(List.of(), row));
        var edit = new Edit(Edit.Kind.ADD, "Keepsake", "", values, Map.of());
        return world.store().save(edit, actor, Locale.ENGLISH);
    }

    private static List<Linked> linked(String entity, String id) {
        return List.of(new Linked(entity, new Reference(id, id)));
    }
}
