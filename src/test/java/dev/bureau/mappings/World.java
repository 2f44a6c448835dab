package dev.bureau.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import dev.bureau.access.Actor;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.account.SignIn;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Registry;
import dev.bureau.schema.Reference;
import dev.bureau.testing.MockBackOffice;
import dev.bureau.testing.TestDatabase;
import jakarta.persistence.EntityManagerFactory;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScanPackages;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/// An application with the entities of one package on one database, that nobody configured for the
/// back office beside them.
public final class World implements AutoCloseable {

    private static final String PASSWORD = "ink, paper and coffee";

    private final ConfigurableApplicationContext context;

    private World(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// What the application stores its data in.
    public enum Database {
        H2,
        POSTGRESQL;

        private Map<String, String> properties() {
            return switch (this) {
                case H2 ->
                        Map.of(
                                "spring.datasource.url",
                                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
                case POSTGRESQL -> TestDatabase.empty().properties();
            };
        }
    }

    /// Starts the application.
    ///
    /// @param entities the package of the entities
    /// @param own further properties
    /// @param sources further configuration classes
    public static World start(
            Database database, String entities, Map<String, String> own, Class<?>... sources) {
        return start(
                database,
                started ->
                        EntityScanPackages.register((GenericApplicationContext) started, entities),
                own,
                sources);
    }

    /// Starts the application.
    ///
    /// @param prepare says which classes are its entities
    public static World start(
            Database database,
            ApplicationContextInitializer<ConfigurableApplicationContext> prepare,
            Map<String, String> own,
            Class<?>... sources) {
        var properties = new HashMap<String, Object>(database.properties());
        properties.put("spring.config.name", "world");
        properties.put("server.port", "0");
        properties.put("spring.liquibase.enabled", "false");
        properties.put("spring.jpa.hibernate.ddl-auto", "create");
        properties.put("spring.jpa.properties.hibernate.generate_statistics", "true");
        properties.put(
                "spring.jpa.properties.hibernate.session_factory.statement_inspector",
                AskedHere.class.getName());
        properties.put("spring.main.banner-mode", "off");
        properties.put("vaadin.productionMode", "true");
        properties.put("bureau.page-wait", "10s");
        properties.put("bureau.superuser.username", "root");
        properties.put("bureau.superuser.password", PASSWORD);
        properties.putAll(own);
        return new World(
                new SpringApplicationBuilder(Application.class)
                        .sources(sources)
                        .properties(properties)
                        .initializers(prepare)
                        .run());
    }

    /// Whatever Spring Boot finds on the class path.
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}

    /// Somebody who may do everything.
    public static Actor root() {
        return new Actor("root", "Root", true, Set.of(), Set.of(), ZoneId.of("Europe/Berlin"));
    }

    public EntityStore store() {
        return context.getBean(EntityStore.class);
    }

    public Registry registry() {
        return context.getBean(Registry.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public EntityModel model(Class<?> type) {
        return registry()
                .byType(type)
                .orElseThrow(() ->
                        new AssertionError(type + ": has no model; entities in another package?"));
    }

    /// Does to the database what the mapping would not.
    public void sql(String statement) {
        context.getBean(JdbcClient.class).sql(statement).update();
    }

    public Statistics statistics() {
        return context.getBean(EntityManagerFactory.class)
                .unwrap(SessionFactory.class)
                .getStatistics();
    }

    /// How many statements this sends, by this thread.
    public static long statements(Runnable question) {
        return AskedHere.during(question);
    }

    /// Adds a row through the store, by path and value.
    public Reference add(Class<?> type, Map<String, @Nullable Object> values) {
        var model = model(type);
        var typed = new LinkedHashMap<String, Edit.Value>();
        var blank = store().blank(model, root());
        made(values)
                .forEach((path, value) ->
                        typed.put(path, new Edit.Value(blank.values().get(path), value)));
        return saved(new Edit(Edit.Kind.ADD, model.name(), "", typed, Map.of()));
    }

    /// A change of a row whose values were seen: those that are named get other ones.
    static Edit edit(EntityModel model, Snapshot seen, Map<String, @Nullable Object> values) {
        var typed = new LinkedHashMap<String, Edit.Value>();
        seen.values()
                .forEach((path, value) ->
                        typed.put(path, new Edit.Value(value, values.getOrDefault(path, value))));
        return new Edit(Edit.Kind.CHANGE, model.name(), seen.id(), typed, Map.of());
    }

    /// Changes a row that was seen, by path and value.
    public Outcome change(EntityModel model, Snapshot seen, Map<String, @Nullable Object> values) {
        var typed = new LinkedHashMap<String, Edit.Value>();
        made(values)
                .forEach((path, value) ->
                        typed.put(path, new Edit.Value(seen.values().get(path), value)));
        var edit = new Edit(Edit.Kind.CHANGE, model.name(), seen.id(), typed, Map.of());
        return store().save(edit, root(), Locale.ENGLISH);
    }

    private Reference saved(Edit edit) {
        var outcome = store().save(edit, root(), Locale.ENGLISH);
        assertThat(outcome).as("adding a %s", edit.entity()).isInstanceOf(Outcome.Saved.class);
        var saved = (Outcome.Saved) outcome;
        return new Reference(saved.id(), saved.label());
    }

    /// The same values, with those made that had to be.
    Map<String, @Nullable Object> made(Map<String, @Nullable Object> values) {
        var made = new LinkedHashMap<String, @Nullable Object>();
        values.forEach((path, value) ->
                made.put(path, value instanceof Mapping.Made later ? later.apply(this) : value));
        return made;
    }

    /// Begins a session of the superuser on the screens.
    public void signIn() {
        Locale.setDefault(Locale.ENGLISH);
        var authentication =
                context.getBean(SignIn.class)
                        .authenticate(
                                UsernamePasswordAuthenticationToken.unauthenticated(
                                        "root", PASSWORD));
        var security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(authentication);
        SecurityContextHolder.setContext(security);
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.setUserPrincipalInt(authentication);
            return request;
        });
        var routes = new Routes();
        routes.getErrorRoutes().clear();
        MockVaadin.setup(UI::new, new MockBackOffice(routes, context));
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, security);
    }

    /// Goes to an address below `/admin/`.
    public void open(String address) {
        var mark = address.indexOf('?');
        var query = QueryParameters.fromString(mark < 0 ? "" : address.substring(mark + 1));
        UI.getCurrent().navigate(mark < 0 ? address : address.substring(0, mark), query);
        MockVaadin.clientRoundtrip(true);
    }

    /// Ends the session on the screens.
    public void signOut() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Override
    public void close() {
        context.close();
    }
}
