package dev.bureau.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class BuildingTests {

    private final CountDownLatch allowed = new CountDownLatch(1);
    private final Supplier<Registry> slow =
            () -> {
                try {
                    allowed.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return new Registry(List.of());
            };

    @Test
    void letsAnApplicationStartThatDeclaresNothing() {
        try (var building = new Building(slow, false)) {
            var registry = Registry.later(building::registry);
            building.afterSingletonsInstantiated();
            var unit = registry.unit("main");

            allowed.countDown();
            assertThat(unit.all()).isEmpty();
            assertThat(registry.every()).isEmpty();
        }
    }

    @Test
    void stopsTheStartForAWrongAdmin() {
        try (var building = new Building(BuildingTests::wrong, true)) {
            assertThatThrownBy(building::afterSingletonsInstantiated)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("wrong");
        }
    }

    @Test
    void failsForWhoeverOpensTheBackOfficeWhereNothingWasDeclared() {
        try (var building = new Building(BuildingTests::wrong, false)) {
            building.afterSingletonsInstantiated();
            var registry = Registry.later(building::registry);
            assertThatThrownBy(registry::all).hasMessage("wrong");
            assertThatThrownBy(registry::all).hasMessage("wrong");
        }
    }

    private static Registry wrong() {
        throw new IllegalArgumentException("wrong");
    }
}
