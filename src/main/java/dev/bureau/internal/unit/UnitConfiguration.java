package dev.bureau.internal.unit;

import dev.bureau.internal.unit.UnitSettings.OwnEntities;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/// Opens the persistence units, and makes Bureau's own tables where they belong.
@Configuration(proxyBeanMethods = false)
public class UnitConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(UnitConfiguration.class);

    @Bean
    Prepared bureauPreparedUnits(
            ListableBeanFactory beans, UnitSettings settings, ResourceLoader loader) {
        var units = new HostUnits(beans).find();
        var main =
                settings.source()
                        .map(name -> beans.getBean(name, DataSource.class))
                        .orElseGet(() -> units.getFirst().source());
        var tables = new OwnTables(loader);
        tables.all(main);
        return new Prepared(main, withHistory(units, main, tables));
    }

    @Bean
    OwnSource bureauOwnSource(Prepared prepared) {
        return OwnSource.of(prepared.main);
    }

    @Bean
    OwnUnit bureauOwnUnit(
            Prepared prepared, ObjectProvider<OwnEntities> entities, ResourceLoader loader) {
        return new OwnUnit(
                prepared.main,
                Optional.ofNullable(entities.getIfAvailable())
                        .map(OwnEntities::types)
                        .orElse(List.of()),
                Objects.requireNonNull(loader.getClassLoader()));
    }

    @Bean
    PersistenceUnits bureauUnits(Prepared prepared, OwnUnit own) {
        return new PersistenceUnits(prepared.hosted, own.unit());
    }

    /// A unit in whose database no history can be kept is only read.
    private static List<PersistenceUnit> withHistory(
            List<PersistenceUnit> units, DataSource main, OwnTables tables) {
        var prepared = new ArrayList<PersistenceUnit>();
        for (var unit : units) {
            try {
                if (!unit.source().equals(main)) {
                    tables.history(unit.source());
                }
                prepared.add(unit);
            } catch (IllegalStateException problem) {
                LOG.warn(
                        "The entities of the persistence unit '{}' can only be read: its database takes no history",
                        unit.name(),
                        problem);
                prepared.add(unit.onlyRead());
            }
        }
        return prepared;
    }

    /// The application's units.
    ///
    /// @param main the data source with all of Bureau's own tables
    record Prepared(DataSource main, List<PersistenceUnit> hosted) {}
}
