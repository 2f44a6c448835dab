package dev.bureau.internal.model;

import dev.bureau.EntityAdmin;
import dev.bureau.internal.text.Texts;
import dev.bureau.internal.unit.PersistenceUnits;
import dev.bureau.internal.unit.UnitConfiguration;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The beans of this layer.
@Configuration(proxyBeanMethods = false)
@Import(UnitConfiguration.class)
public class ModelConfiguration {

    @Bean
    Labels bureauLabels(Texts texts) {
        return new Labels(texts);
    }

    @Bean
    FieldContexts bureauFieldContexts(Labels labels, Texts texts) {
        return new FieldContexts(labels, texts);
    }

    @Bean
    Building bureauBuilding(
            PersistenceUnits units,
            ModelSettings settings,
            ObjectProvider<Validator> validator,
            ObjectProvider<HintSource> hints,
            ObjectProvider<EntityAdmin<?>> admins,
            ObjectProvider<AdminReview> reviews) {
        var declared = admins.orderedStream().toList();
        var constraints = Optional.ofNullable(validator.getIfUnique());
        var statistics = hints.getIfUnique(() -> HintSource.NONE);
        var checks = reviews.orderedStream().toList();
        return new Building(
                () -> {
                    var sources = new ArrayList<AdminSource<?>>();
                    declared.forEach(admin -> sources.add(AdminSource.of(admin)));
                    try (var crew = new Crew()) {
                        var inventories =
                                new Inventories(constraints, statistics, crew).of(units, sources);
                        checks.forEach(check -> review(check, inventories.values(), settings));
                        return ModelBuilder.build(inventories, settings.declaredOnly(), crew);
                    }
                },
                declared.stream().anyMatch(ModelConfiguration::ofApplication));
    }

    /// Bureau has some for its own accounts.
    private static boolean ofApplication(EntityAdmin<?> admin) {
        return !admin.type().getPackageName().startsWith("dev.bureau.access");
    }

    private static void review(
            AdminReview check, Collection<Inventory> inventories, ModelSettings settings) {
        inventories.forEach(inventory -> check.review(inventory, settings.silencedChecks()));
    }

    @Bean
    Registry bureauRegistry(Building building) {
        return Registry.later(building::registry);
    }
}
