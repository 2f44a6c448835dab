package dev.bureau.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rows of one entity, chosen by a relation of another.
final class PickTour {

    private static final Window MANY = new Window(0, 500);

    private final World world;
    private final EntityModel model;

    PickTour(World world, EntityModel model) {
        this.world = world;
        this.model = model;
    }

    void go(Mapping.Pick pick, List<String> ids) {
        var owner = world.model(pick.owner());
        var offered = world.store().options(owner, pick.path(), "", MANY, World.root());
        assertThat(offered).extracting(Reference::id).as("offered rows").containsAll(ids);
        assertThat(world.store().references(model, ids, World.root()))
                .extracting(Reference::id)
                .containsExactlyInAnyOrderElementsOf(ids);
        var chosen = offered.stream().filter(it -> it.id().equals(ids.getFirst())).findFirst();
        var picked = picked(owner, pick, chosen.orElseThrow());
        world.store()
                .delete(
                        owner,
                        new dev.bureau.action.Selection.Rows(List.of(picked)),
                        World.root(),
                        java.util.Locale.ENGLISH);
    }

    private String picked(EntityModel owner, Mapping.Pick pick, Reference chosen) {
        var many = owner.field(pick.path()).orElseThrow().attribute() instanceof Attribute.ToMany;
        var values = new LinkedHashMap<String, @Nullable Object>(pick.values());
        values.put(pick.path(), many ? Set.of(chosen) : chosen);
        var id = world.add(pick.owner(), values).id();
        var row = world.store().find(owner, id, World.root()).orElseThrow();
        assertThat(row.values().get(pick.path())).isEqualTo(many ? Set.of(chosen) : chosen);
        var query =
                ListQuery.ALL.withFilter(
                        new Condition.Compare(pick.path(), Operator.IS, chosen.id()));
        assertThat(
                        world.store()
                                .page(
                                        owner,
                                        owner.columns(),
                                        query,
                                        Stretch.first(MANY.limit()),
                                        World.root())
                                .rows())
                .extracting(Row::id)
                .as("rows that refer to %s", chosen)
                .contains(id);
        return id;
    }
}
