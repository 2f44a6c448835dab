package dev.bureau.internal.model;

import dev.bureau.EntityAdmin;
import dev.bureau.internal.text.Texts;
import dev.bureau.internal.unit.PersistenceUnits;
import dev.bureau.internal.unit.UnitConfiguration;
import jakarta.validation.Validator;
import java.util.ArrayList;
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
    Registry bureauRegistry(
            PersistenceUnits units,
            ModelSettings settings,
            ObjectProvider<Validator> validator,
            ObjectProvider<HintSource> hints,
            ObjectProvider<EntityAdmin<?>> admins,
            ObjectProvider<AdminReview> reviews) {
        var sources = new ArrayList<AdminSource<?>>();
        admins.orderedStream().forEach(admin -> sources.add(AdminSource.of(admin)));
        try (var crew = new Crew()) {
            var inventories =
                    new Inventories(
                                    Optional.ofNullable(validator.getIfUnique()),
                                    hints.getIfUnique(() -> HintSource.NONE),
                                    crew)
                            .of(units, sources);
            inventories
                    .values()
                    .forEach(inventory ->
                            reviews.forEach(
                                    review -> review.review(inventory, settings.silencedChecks())));
            return ModelBuilder.build(inventories, settings.declaredOnly(), crew);
        }
    }
}
