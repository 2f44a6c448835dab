package dev.bureau.shape;

import dev.bureau.AdminSpec;
import dev.bureau.EntityAdmin;
import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.field.MoneyField;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.domain.PredicateSpecification;

/// An application that sells things in regions, on one database. Members of the group `open` see
/// sales and regions that are not closed.
final class Shop {

    private static final Map<Database, Shop> SHOPS = new EnumMap<>(Database.class);

    final World world;

    private Shop(Database database) {
        world =
                World.start(
                        database,
                        Sale.class.getPackageName(),
                        Map.of("bureau.statement-timeout", "5s"),
                        Admins.class);
    }

    /// The application on this database, the same one for all tests, without any rows.
    static Shop on(Database database) {
        var shop = SHOPS.computeIfAbsent(database, Shop::new);
        shop.world.sql("delete from sale");
        shop.world.sql("update region set parent_id = null");
        shop.world.sql("delete from region");
        shop.world.sql("update section set parent_code = null");
        shop.world.sql("delete from section");
        return shop;
    }

    @Configuration(proxyBeanMethods = false)
    static class Admins {

        @Bean
        EntityAdmin<Sale> sales() {
            return new Sales();
        }

        @Bean
        EntityAdmin<Region> regions() {
            return new Regions();
        }
    }

    /// How sales are managed.
    private static final class Sales implements EntityAdmin<Sale> {

        @Override
        public void configure(AdminSpec<Sale> admin) {
            admin.dates(AdminSpec.property("sold"))
                    .field(
                            AdminSpec.property("price"),
                            price -> price.as(new MoneyField("currency")))
                    .field(AdminSpec.property("margin"), margin -> margin.readableWith("margins"));
        }

        @Override
        public PredicateSpecification<Sale> visibleTo(Actor actor) {
            return (sale, cb) ->
                    actor.in("open") ? cb.equal(sale.get("state"), Sale.State.OPEN) : null;
        }
    }

    /// How regions are managed.
    private static final class Regions implements EntityAdmin<Region> {

        @Override
        public PredicateSpecification<Region> visibleTo(Actor actor) {
            return (region, cb) -> actor.in("open") ? cb.isFalse(region.get("closed")) : null;
        }
    }

    /// Somebody of a group who may view everything here.
    static Actor member(String group) {
        var rights = Set.of(new Permission("Sale", "view"), new Permission("Region", "view"));
        return new Actor("mia", "Mia", false, Set.of(group), rights, ZoneId.of("Europe/Berlin"));
    }

    EntityStore store() {
        return world.store();
    }

    EntityModel sales() {
        return world.model(Sale.class);
    }

    EntityModel regions() {
        return world.model(Region.class);
    }

    void add(Object... entities) {
        save(manager -> {
            for (var entity : entities) {
                manager.persist(entity);
            }
        });
    }

    void save(Consumer<EntityManager> work) {
        world.bean(EntityManagerFactory.class).runInTransaction(manager -> work.accept(manager));
    }

    /// How many statements the work sends.
    long statements(Runnable work) {
        var before = world.statistics().getPrepareStatementCount();
        work.run();
        return world.statistics().getPrepareStatementCount() - before;
    }
}
