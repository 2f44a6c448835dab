package dev.bureau.internal.data;

import dev.bureau.access.AccessRule;
import dev.bureau.internal.data.basis.Bases;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.basis.DataSettings;
import dev.bureau.internal.data.basis.QuietCancellations;
import dev.bureau.internal.data.gate.Gate;
import dev.bureau.internal.data.history.Journal;
import dev.bureau.internal.data.index.LargeLists;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.model.FieldContexts;
import dev.bureau.internal.model.Labels;
import dev.bureau.internal.model.Registry;
import dev.bureau.internal.model.UnservedList;
import dev.bureau.internal.text.Texts;
import dev.bureau.internal.unit.PersistenceUnit;
import dev.bureau.internal.unit.PersistenceUnits;
import dev.bureau.internal.unit.UnitConfiguration;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/// Wires the store.
@Configuration(proxyBeanMethods = false)
@Import(UnitConfiguration.class)
public class DataConfiguration {

    /// How long one unit of writing may take, waiting for locks included.
    private static final int WRITE_SECONDS = 30;

    @Bean
    EntityStore bureauEntityStore(Bases bases) {
        return new JpaEntityStore(bases);
    }

    @Bean
    Journal bureauJournal(Bases bases) {
        return new Journal(bases);
    }

    /// Needs a log that has filters.
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "ch.qos.logback.classic.turbo.TurboFilter")
    static class Quiet {

        @Bean
        QuietCancellations bureauQuietCancellations() {
            return new QuietCancellations();
        }
    }

    @Bean
    UnservedList.Source bureauUnservedLists(Bases bases) {
        return new LargeLists(bases);
    }

    @Bean
    Bases bureauBases(
            PersistenceUnits units,
            Wording wording,
            DataSettings settings,
            ObjectProvider<ValidatorFactory> validation,
            ObjectProvider<AccessRule> rules) {
        var validator = validation.getIfUnique(Validation::buildDefaultValidatorFactory);
        return new Bases(
                units.all().stream()
                        .map(unit ->
                                basis(
                                        unit,
                                        wording,
                                        settings,
                                        validator,
                                        rules.orderedStream().toList()))
                        .toList());
    }

    @Bean
    Wording bureauWording(Registry registry, Labels labels, Texts texts, FieldContexts contexts) {
        return new Wording(registry, labels, texts, contexts);
    }

    private static Basis basis(
            PersistenceUnit unit,
            Wording wording,
            DataSettings settings,
            ValidatorFactory validation,
            List<AccessRule> rules) {
        var entities = unit.entities();
        var registry = wording.registry().unit(unit.name());
        return new Basis(
                entities,
                unit.factory(),
                unit.reading(),
                writing(unit),
                unit.jdbc(),
                unit.batches(),
                registry,
                new Gate(registry, rules, entities, unit.readOnly()),
                new Ids(unit.factory(), registry),
                wording.labels(),
                wording.texts(),
                wording.contexts(),
                validation,
                Clock.systemUTC(),
                settings);
    }

    private static TransactionTemplate writing(PersistenceUnit unit) {
        var template = unit.apart();
        template.setTimeout(WRITE_SECONDS);
        return template;
    }

    /// The models and the words for them.
    record Wording(Registry registry, Labels labels, Texts texts, FieldContexts contexts) {}
}
