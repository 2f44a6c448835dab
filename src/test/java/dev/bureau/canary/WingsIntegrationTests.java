package dev.bureau.canary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.mappings.World;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Looks for what is hidden among the children of a row.
class WingsIntegrationTests extends HotelDesk {

    @Test
    void namesNoHiddenChildInAConflictOverTheOrder() {
        var wing = world.add(Wings.Wing.class, Map.of("name", "North"));
        for (var name : List.of("CANARY-suite", "Blue", "Red")) {
            assertThat(save(adding(wing, name), World.root())).isInstanceOf(Outcome.Saved.class);
        }
        var suites =
                find(Wings.Wing.class, wing).children().get("suites").stream()
                        .map(Snapshot::id)
                        .toList();
        var clerk = actor("Wing:view", "Wing:change", "Suite:view", "Suite:change");
        var seen = List.of(suites.get(1), suites.get(0), suites.get(2));
        var order = new Edit.Order(seen, suites.reversed());

        var outcome =
                save(
                        new Edit(
                                Edit.Kind.CHANGE,
                                "Wing",
                                wing.id(),
                                Map.of(),
                                Map.of(),
                                Map.of("suites", order)),
                        clerk);

        assertThat(outcome.toString()).contains("Blue").doesNotContain("CANARY");
    }

    @Test
    void countsNothingBehindAHiddenRelation() {
        var wing = world.add(Wings.Wing.class, Map.of("name", "South"));
        world.add(Wings.Complaint.class, Map.of("name", "Loud", "wing", wing));
        var wings = model(Wings.Wing.class);

        assertThat(world.store().counts(wings, "complaints", List.of(wing.id()), World.root()))
                .isEmpty();
    }

    private Edit adding(Reference wing, String name) {
        var values =
                Map.of(
                        "name",
                        new Edit.Value("", name),
                        "secret",
                        new Edit.Value(false, name.startsWith("CANARY")));
        var suite = new Edit(Edit.Kind.ADD, "Suite", "", values, Map.of());
        return new Edit(
                Edit.Kind.CHANGE, "Wing", wing.id(), Map.of(), Map.of("suites", List.of(suite)));
    }
}
