package dev.bureau.mappings.catalogs;

import static dev.bureau.mappings.Mapping.other;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.action.Selection;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.schema.Element;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/// Tables whose catalog is named, by the entity or for all of them.
class CatalogMappingsIntegrationTests extends MappingTours {

    private static final String HIBERNATE = "spring.jpa.properties.hibernate.";

    CatalogMappingsIntegrationTests() {
        super("catalogs", Catalog.class);
    }

    @Override
    protected Map<String, String> properties() {
        return Map.of(
                "spring.jpa.hibernate.naming.physical-strategy",
                Wares.Here.class.getName(),
                HIBERNATE + "default_schema",
                "home",
                "spring.sql.init.mode",
                "always",
                "spring.sql.init.schema-locations",
                "classpath:dev/bureau/mappings/catalogs/schema.sql");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                Mapping.of("columns-catalogs", Wares.Ware.class)
                        .row(
                                "name",
                                "Soap",
                                "shelf",
                                other(Wares.Shelf.class, "name", "Left"),
                                "labels",
                                List.of(Element.of("mild")))
                        .row("name", "Salt")
                        .change("name", "Sage"),
                Mapping.of("columns-catalogs-default", Wares.Shelf.class)
                        .row("name", "Upper")
                        .row("name", "Lower")
                        .change("name", "Middle")
                        .pickedBy(Wares.Ware.class, "shelf", "name", "Mint"));
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatStandsInTheWay(Database database) {
        var world = world(database);
        var shelf = world.add(Wares.Shelf.class, Mapping.byPath("name", "Full"));
        world.add(Wares.Ware.class, Mapping.byPath("name", "Rice", "shelf", shelf));
        var shelves = world.model(Wares.Shelf.class);
        var all = new Selection.Rows(List.of(shelf.id()));

        assertThat(world.store().previewDelete(shelves, all, World.root()).blocks())
                .singleElement()
                .satisfies(blocks -> assertThat(blocks.entity()).isEqualTo("Ware"));
        assertThat(world.store().indexes(shelves, World.root())).isNotNull();
        assertThat(world.model(Wares.Ware.class).field("name").orElseThrow().attribute().traits())
                .satisfies(traits -> assertThat(traits.unique()).isTrue());
    }

    /// The catalog of all tables that name none: on PostgreSQL, too, it is the database itself.
    @Configuration(proxyBeanMethods = false)
    static class Catalog {
        @Bean
        HibernatePropertiesCustomizer catalog(DataSource source) {
            var catalog =
                    new JdbcTemplate(source)
                            .execute((ConnectionCallback<String>) Connection::getCatalog);
            return properties -> properties.put("hibernate.default_catalog", "\"" + catalog + "\"");
        }
    }
}
