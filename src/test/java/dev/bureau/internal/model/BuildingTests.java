package dev.bureau.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;

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
    void beginsWhenTheApplicationIsReadyWhereNothingWasDeclared() throws InterruptedException {
        var builds = new CountDownLatch(1);
        Supplier<Registry> told =
                () -> {
                    builds.countDown();
                    return new Registry(List.of());
                };
        try (var building = new Building(told, false)) {
            building.afterSingletonsInstantiated();
            assertThat(builds.getCount()).isOne();

            building.onApplicationEvent(
                    new ApplicationReadyEvent(
                            new SpringApplication(), new String[0], null, Duration.ZERO));

            builds.await();
            assertThat(building.registry().every()).isEmpty();
        }
    }

    @Test
    void buildsNothingForAnApplicationThatEndsBeforeItIsReady() {
        var building = new Building(BuildingTests::wrong, false);
        building.close();
        assertThatThrownBy(building::registry)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the application has ended");
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
