package dev.bureau.mappings.schemas;

import static dev.bureau.mappings.Mapping.other;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.schema.Element;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Tables of one name in several schemas.
class SchemaMappingsIntegrationTests extends MappingTours {

    SchemaMappingsIntegrationTests() {
        super("schemas");
    }

    @Override
    protected Map<String, String> properties() {
        return Map.of("spring.jpa.properties.hibernate.hbm2ddl.create_namespaces", "true");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                Mapping.of("columns-schemas", Shops.BooksCustomer.class)
                        .row(
                                "name",
                                "Ann",
                                "known",
                                other(Shops.SalesCustomer.class, "name", "Ann Smith"),
                                "notes",
                                List.of(Element.of("late")))
                        .row("name", "Bob")
                        .change("name", "Cid"),
                Mapping.of("columns-schemas-other", Shops.SalesCustomer.class)
                        .row("name", "Ann of the sales department")
                        .row("name", "Bob of the sales department")
                        .change("name", "Cid of the sales department")
                        .pickedBy(Shops.BooksCustomer.class, "known", "name", "Eve"));
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheTablesApart(World.Database database) {
        var world = world(database);
        var sales = world.model(Shops.SalesCustomer.class);
        var books = world.model(Shops.BooksCustomer.class);
        assertThat(sales.slug()).isNotEqualTo(books.slug());
        var wide = Mapping.byPath("name", "More than ten characters");
        var seller = world.add(Shops.SalesCustomer.class, Mapping.byPath("name", "Gil"));
        var booked =
                world.add(
                        Shops.BooksCustomer.class,
                        Mapping.byPath("name", "Gil", "partners", Set.of(seller)));
        var first = world.store().find(sales, seller.id(), World.root()).orElseThrow();
        assertThat(world.change(sales, first, wide)).isInstanceOf(Outcome.Saved.class);
        var second = world.store().find(books, booked.id(), World.root()).orElseThrow();
        assertThat(second.values().get("partners")).isEqualTo(Set.of(seller));
        assertThat(world.change(books, second, wide)).isInstanceOf(Outcome.Invalid.class);
        assertThat(world.store().indexes(sales, World.root())).isNotNull();
    }
}
