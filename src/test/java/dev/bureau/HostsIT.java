package dev.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.testing.ForeignApplication;
import dev.bureau.testing.HostApplication;
import dev.bureau.testing.HostLibraries;
import dev.bureau.testing.HttpVisitor;
import dev.bureau.testing.TestDatabase;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Bureau in applications of every sort, which start from the library jar and change nothing for
/// it.
class HostsIT {

    private static final String HIBERNATE = "spring.jpa.properties.hibernate.";
    private static final Pattern BUNDLE = Pattern.compile("VAADIN/build/indexhtml-[\\w-]+\\.js");
    private static final String PASSWORD = "seven quiet purple lamps";

    @Test
    void standsBesideControllersThatAnswerEverything() throws Exception {
        var properties = database();
        properties.put("bureau.path", "/intern/back-office");
        properties.put("server.servlet.context-path", "/shop");
        properties.put("spring.web.resources.add-mappings", "false");
        try (var host = HostApplication.start("plain.Plain", properties);
                var visitor = new HttpVisitor()) {
            assertThat(visitor.get(host.uri("/hello")).body()).isEqualTo("the shop: hello null");
            assertThat(visitor.get(host.uri("/aura/aura.css")).body()).startsWith("the shop");

            var home = visitor.signIn(host.uri("/intern/back-office/sign-in"), "root", PASSWORD);

            assertThat(home.uri().getPath()).isEqualTo("/shop/intern/back-office/");
            assertThat(visitor.screen(host.uri("/intern/back-office/"), "notes"))
                    .contains("Notes", "bureau/list.css");
            var style = visitor.get(host.uri("/intern/back-office/bureau/list.css"));
            assertThat(style.headers().firstValue("Content-Type").orElse(""))
                    .as(style.body())
                    .startsWith("text/css");
            assertThat(visitor.get(host.uri("/intern/back-office/aura/aura.css")).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void tellsTheAddressThatAProxyHas() throws Exception {
        var properties = database();
        properties.put("server.forward-headers-strategy", "framework");
        try (var host = HostApplication.start("plain.Plain", properties);
                var visitor = new HttpVisitor()) {
            var redirect =
                    visitor.redirect(
                            host.uri("/admin/notes"),
                            "X-Forwarded-Proto",
                            "https",
                            "X-Forwarded-Host",
                            "shop.example",
                            "X-Forwarded-Prefix",
                            "/tenant");

            assertThat(redirect).isEqualTo("https://shop.example/tenant/admin/sign-in");
        }
    }

    @Test
    void leavesViewsOfTheApplicationAlone() throws Exception {
        try (var host = HostApplication.start("views.Views", database());
                var visitor = new HttpVisitor()) {
            assertThat(visitor.get(host.uri("/")).body()).contains("of the views");
            assertThat(visitor.screen(host.uri("/"), "orders"))
                    .contains("the orders of the views", "the frame of the views")
                    .doesNotContain("bureau");

            var home = visitor.signIn(host.uri("/admin/sign-in"), "root", PASSWORD);

            assertThat(home.body()).doesNotContain("of the views");
            assertThat(visitor.screen(host.uri("/admin/"), "parcels"))
                    .contains("Parcels", "Bureau")
                    .doesNotContain("of the views", "marked by");
            assertThat(visitor.screen(host.uri("/"), "orders")).contains("the orders of the views");
        }
    }

    @Test
    void leavesTheBundleOfTheApplicationAlone() throws Exception {
        var properties = superuser();
        properties.putAll(TestDatabase.empty().properties());
        properties.put("spring.jpa.hibernate.ddl-auto", "create");
        try (var host =
                        ForeignApplication.start(
                                Path.of("src/it/bundled"), "bundled.Bundled", properties);
                var visitor = new HttpVisitor()) {
            var own = "VAADIN/build/indexhtml-bundled.js";
            assertThat(visitor.get(host.uri("/tables")).body()).contains(own);
            assertThat(visitor.get(host.uri("/" + own)).body()).contains("the application");
            assertThat(visitor.screen(host.uri("/"), "tables"))
                    .contains("the tables of the bundled");

            var home = visitor.signIn(host.uri("/admin/sign-in"), "root", PASSWORD).body();

            assertThat(home).contains("VAADIN/build/indexhtml-").doesNotContain(own);
            var script = BUNDLE.matcher(home);
            assertThat(script.find()).isTrue();
            assertThat(visitor.get(host.uri("/admin/" + script.group())).statusCode())
                    .isEqualTo(200);
            assertThat(visitor.screen(host.uri("/admin/"), "seats/add")).contains("Number");
        }
    }

    @Test
    void letsTheUsersOfTheApplicationIn() throws Exception {
        var properties = database();
        properties.put("spring.main.lazy-initialization", "true");
        properties.put("spring.threads.virtual.enabled", "true");
        properties.put("spring.jpa.open-in-view", "false");
        try (var host = HostApplication.start("guarded.Guarded", properties);
                var visitor = new HttpVisitor()) {
            assertThat(visitor.get(host.uri("/api/hello")).statusCode()).isEqualTo(401);
            assertThat(visitor.get(host.uri("/nothing")).statusCode()).isEqualTo(401);

            visitor.signIn(host.uri("/admin/sign-in"), "ana", "ana's word");

            assertThat(visitor.screen(host.uri("/admin/"), "secrets")).contains("Confidences");
            assertThat(visitor.get(host.uri("/api/hello")).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void showsTheEntitiesOfEveryPersistenceUnit() throws Exception {
        try (var host = HostApplication.start("units.Units", superuser());
                var visitor = new HttpVisitor()) {
            visitor.signIn(host.uri("/admin/sign-in"), "root", PASSWORD);

            assertThat(visitor.screen(host.uri("/admin/"), "")).contains("Customers", "customers");
            assertThat(visitor.screen(host.uri("/admin/"), "customers/add")).contains("Name");
            assertThat(visitor.screen(host.uri("/admin/"), "billing-customers/add"))
                    .contains("IBAN");
            assertThat(host.ask("tables", "inShop")).asString().contains("bureau_user");
            assertThat(host.ask("tables", "inBilling"))
                    .asString()
                    .contains("bureau_revision")
                    .doesNotContain("bureau_user");
        }
    }

    @Test
    void mindsNoNamesAndSchemas() throws Exception {
        var properties = database();
        properties.put("spring.jpa.properties.hibernate.globally_quoted_identifiers", "true");
        properties.put("spring.jpa.properties.hibernate.default_schema", "home");
        properties.put("spring.jpa.properties.hibernate.hbm2ddl.create_namespaces", "true");
        try (var host = HostApplication.start("named.Named", properties);
                var visitor = new HttpVisitor()) {
            visitor.signIn(host.uri("/admin/sign-in"), "root", PASSWORD);

            assertThat(visitor.screen(host.uri("/admin/"), "things/add")).contains("Order");
            assertThat(visitor.screen(host.uri("/admin/"), "far-things/add")).contains("Select");
        }
    }

    @Test
    void comesBeforeNoValidationOfTheSchema() throws Exception {
        var properties = database();
        properties.put("spring.jpa.hibernate.ddl-auto", "validate");
        properties.put("spring.sql.init.schema-locations", "classpath:validated/schema.sql");
        try (var host = HostApplication.start("validated.Validated", properties);
                var visitor = new HttpVisitor()) {
            visitor.signIn(host.uri("/admin/sign-in"), "root", PASSWORD);

            assertThat(visitor.screen(host.uri("/admin/"), "trees/add")).contains("Colour");
        }
    }

    @Test
    void readsFromAReplicaAndNeverWritesToIt() throws Exception {
        var properties = superuser();
        properties.put("spring.jpa.hibernate.ddl-auto", "create");
        try (var host = HostApplication.start("replica.Replica", properties);
                var visitor = new HttpVisitor()) {
            visitor.signIn(host.uri("/admin/sign-in"), "root", PASSWORD);

            assertThat(visitor.screen(host.uri("/admin/"), "measurements"))
                    .contains("No measurements yet");
            assertThat((int) host.ask("uses", "ofTheCopy")).isPositive();
        }
    }

    @Test
    void livesWithMigrationsTokensTemplatesCachesAndModules() throws Exception {
        var properties = database();
        properties.put("spring.jpa.hibernate.ddl-auto", "validate");
        properties.put("spring.flyway.locations", "classpath:house/db");
        properties.put("spring.jpa.mapping-resources", "cellar/rack.xml");
        properties.put("management.server.port", "0");
        properties.put("management.endpoints.web.exposure.include", "health,beans");
        properties.put(HIBERNATE + "cache.use_second_level_cache", "true");
        properties.put(HIBERNATE + "cache.use_query_cache", "true");
        properties.put(HIBERNATE + "cache.region.factory_class", "jcache");
        properties.put(HIBERNATE + "javax.cache.missing_cache_strategy", "create");
        try (var host = HostApplication.startRich("house.House", properties);
                var visitor = new HttpVisitor()) {
            assertThat(visitor.get(host.uri("/")).body()).contains("the start of the house");
            assertThat(visitor.get(host.uri("/attic"), "Accept", "text/html").body())
                    .contains("no such room");
            assertThat(visitor.get(host.uri("/api/rooms")).statusCode()).isEqualTo(401);
            assertThat(visitor.get(host.management("/actuator/health")).body()).contains("UP");
            assertThat(visitor.get(host.management("/admin")).statusCode()).isEqualTo(404);

            visitor.signIn(host.uri("/admin/sign-in"), "root", PASSWORD);

            assertThat(visitor.screen(host.uri("/admin/"), "rooms"))
                    .contains("Kitchen", "Riesling");
            assertThat(visitor.screen(host.uri("/admin/"), "rooms/7")).contains("Kitchen");
            assertThat(host.ask("builders", "rebuild")).isEqualTo(1);
            assertThat(visitor.screen(host.uri("/admin/"), "rooms/7")).contains("Scullery");
            assertThat(visitor.screen(host.uri("/admin/"), "racks/3")).contains("behind the door");
            assertThat(visitor.get(host.uri("/api/rooms")).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void keepsToItsOwnSignInAndErrorPages() throws Exception {
        var properties = database();
        properties.put("spring.jpa.open-in-view", "true");
        try (var host = HostApplication.start("forms.Forms", properties);
                var visitor = new HttpVisitor()) {
            assertThat(visitor.get(host.uri("/")).body())
                    .isEqualTo("the sign-in page of the forms");
            assertThat(visitor.get(host.uri("/admin/forms")).uri().getPath())
                    .isEqualTo("/admin/sign-in");

            visitor.signIn(host.uri("/admin/sign-in"), "ana", "ana's word");

            assertThat(visitor.screen(host.uri("/admin/"), "forms")).contains("Forms");
            assertThat(visitor.get(host.uri("/")).body()).isEqualTo("the start of the forms");
            assertThat(visitor.get(host.uri("/nowhere")).body()).isEqualTo("an error of the forms");
        }
    }

    @Test
    void needsNoRepositories() throws Exception {
        try (var host = HostApplication.start("bare.Bare", superuser());
                var visitor = new HttpVisitor()) {
            visitor.signIn(host.uri("/admin/sign-in"), "root", PASSWORD);

            assertThat(visitor.screen(host.uri("/admin/"), "gloves/add")).contains("Size");
            assertThat(visitor.screen(host.uri("/admin/"), "boots/add")).contains("Size");
        }
    }

    @Test
    void readsTheRowsOfTheTenant() throws Exception {
        var properties = superuser();
        properties.put("spring.datasource.url", "jdbc:h2:mem:" + UUID.randomUUID());
        try (var host = HostApplication.start("lodgers.Lodgers", properties);
                var visitor = new HttpVisitor("Tenant", "south")) {
            visitor.signIn(host.uri("/admin/sign-in"), "root", PASSWORD);

            assertThat(visitor.screen(host.uri("/admin/"), "lodgers"))
                    .contains("from the south")
                    .doesNotContain("from the north");
        }
    }

    @Test
    void startsAgainWithTheDeveloperTools() throws Exception {
        var properties = superuser();
        properties.putAll(TestDatabase.empty().properties());
        properties.put("spring.devtools.livereload.enabled", "false");
        try (var application =
                        ForeignApplication.start(
                                Path.of("src/it/mini"),
                                "mini.MiniApplication",
                                properties,
                                HostLibraries.developerTools());
                var visitor = new HttpVisitor()) {
            visitor.signIn(application.uri("/admin/sign-in"), "root", PASSWORD);
            assertThat(visitor.screen(application.uri("/admin/"), "books/add")).contains("Title");

            application.restart("mini/Book.class");

            visitor.signIn(application.uri("/admin/sign-in"), "root", PASSWORD);
            assertThat(visitor.screen(application.uri("/admin/"), "books/add")).contains("Title");
        }
    }

    private static Map<String, String> database() {
        var properties = superuser();
        properties.put("spring.datasource.url", "jdbc:h2:mem:" + UUID.randomUUID());
        properties.put("spring.jpa.hibernate.ddl-auto", "create");
        return properties;
    }

    private static Map<String, String> superuser() {
        return new HashMap<>(
                Map.of("bureau.superuser.username", "root", "bureau.superuser.password", PASSWORD));
    }
}
