package dev.bureau.internal.model;

import dev.bureau.EntityAdmin;
import dev.bureau.internal.text.Texts;
import dev.bureau.schema.SchemaReader;
import jakarta.persistence.EntityManagerFactory;
import jakarta.validation.Validator;
import java.util.ArrayList;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The beans of this layer.
@Configuration(proxyBeanMethods = false)
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
    Inventory bureauInventory(
            EntityManagerFactory factory,
            ObjectProvider<Validator> validator,
            ObjectProvider<EntityAdmin<?>> admins) {
        var known = validator.getIfUnique();
        var sources = new ArrayList<AdminSource<?>>();
        admins.orderedStream().forEach(admin -> sources.add(AdminSource.of(admin)));
        return new Inventory(
                known == null ? SchemaReader.read(factory) : SchemaReader.read(factory, known),
                sources);
    }

    @Bean
    Registry bureauRegistry(
            Inventory inventory, ModelSettings settings, ObjectProvider<AdminReview> reviews) {
        reviews.forEach(review -> review.review(inventory, settings.silencedChecks()));
        return ModelBuilder.build(inventory, settings.declaredOnly());
    }
}
