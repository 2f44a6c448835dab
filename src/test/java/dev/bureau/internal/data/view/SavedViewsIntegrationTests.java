package dev.bureau.internal.data.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.view.SavedViews.Refusal;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Registry;
import dev.bureau.internal.unit.OwnSource;
import dev.bureau.testing.UiTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class SavedViewsIntegrationTests extends UiTest {

    private static final String DRAFTS = "status=DRAFT";

    @Autowired private SavedViews views;
    @Autowired private Registry registry;
    @Autowired private EntityStore store;
    @Autowired private DataSource database;
    private EntityModel articles;

    /// Each test has people of its own.
    private final String town = UUID.randomUUID().toString();

    private final Actor ada = reader("Ada", false);
    private final Actor ben = reader("Ben", false);
    private final Actor root = reader("Root", true);
    private final Actor stranger =
            new Actor(
                    "stranger" + town,
                    "Stranger",
                    false,
                    Set.of(),
                    Set.of(new Permission("Article", Permission.VIEW)),
                    ZoneOffset.UTC);

    @BeforeEach
    void start() {
        articles = registry.byName("Article").orElseThrow();
    }

    @Test
    void keepsAQuestionForWhoeverSavedIt() {
        assertThat(save("Drafts", DRAFTS, new Audience.Nobody(), ada)).isEmpty();

        assertThat(names(ada)).containsExactly("Drafts");
        assertThat(names(ben)).isEmpty();
        assertThat(views.of(registry.byName("Tag").orElseThrow(), ada)).isEmpty();
        save("Drafts", "status=REVIEW", new Audience.Nobody(), ada);
        assertThat(views.of(articles, ada))
                .extracting(SavedView::address)
                .as("a view of the same name is replaced")
                .containsExactly("status=REVIEW");
    }

    @Test
    void keepsViewsWhereConnectionsDoNotCommitByThemselves() {
        var source =
                new DelegatingDataSource(database) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        var connection = super.getConnection();
                        connection.setAutoCommit(false);
                        return connection;
                    }
                };
        var careful = new SavedViews(OwnSource.of(source), store);
        careful.save(articles, "Drafts", DRAFTS, new Audience.Nobody(), ada);
        careful.open(articles, careful.of(articles, ada).stream().findFirst(), ada);

        assertThat(views.first(articles, ada)).map(SavedView::name).contains("Drafts");
        assertThat(careful.delete(articles, views.of(articles, ada).getFirst().id(), ada)).isTrue();
        assertThat(names(ada)).isEmpty();
    }

    @Test
    void givesSharedViewsToGroupsAndToEverybody() {
        save("Ours", DRAFTS, new Audience.Members(town), ada);
        save("Everybody's " + town, DRAFTS, new Audience.Everybody(), root);

        assertThat(names(ben)).contains("Ours", "Everybody's " + town);
        assertThat(names(stranger)).contains("Everybody's " + town).doesNotContain("Ours");
        views.of(articles, root).forEach(view -> views.delete(articles, view.id(), root));
    }

    @Test
    void isNotChangedForAGroupThatItsOwnerHasLeft() {
        assertThat(save("Ours", DRAFTS, new Audience.Members(town), ada)).isEmpty();
        var view = views.of(articles, ada).getFirst();
        var left =
                new Actor(
                        ada.username(), "Ada", false, Set.of(), ada.permissions(), ZoneOffset.UTC);

        assertThat(views.update(articles, view.id(), "status=NEW", left))
                .contains(Refusal.AUDIENCE);
        assertThat(views.rename(articles, view.id(), "Mine", left)).contains(Refusal.AUDIENCE);
        assertThat(views.rename(articles, view.id(), "Theirs", root)).isEmpty();
    }

    @Test
    void sharesOnlyWithGroupsOfOnesOwn() {
        assertThat(save("x", DRAFTS, new Audience.Everybody(), ada)).contains(Refusal.AUDIENCE);
        assertThat(save("x", DRAFTS, new Audience.Members("Editors"), ada))
                .contains(Refusal.AUDIENCE);
        assertThat(names(ada)).isEmpty();
    }

    @Test
    void hasNothingForThoseWhoMayNotSeeTheList() {
        save("Ours", DRAFTS, new Audience.Members(town), ada);
        var nobody = new Actor("nobody", "Nobody", false, Set.of(town), Set.of(), ZoneOffset.UTC);

        assertThat(names(nobody)).isEmpty();
        assertThat(save("x", DRAFTS, new Audience.Nobody(), nobody)).contains(Refusal.AUDIENCE);
    }

    @Test
    void refusesWhatCannotBeKept() {
        assertThat(save(" ", DRAFTS, new Audience.Nobody(), ada)).contains(Refusal.NAME);
        assertThat(save("x".repeat(61), DRAFTS, new Audience.Nobody(), ada)).contains(Refusal.NAME);
        assertThat(save("x\0", DRAFTS, new Audience.Nobody(), ada)).contains(Refusal.NAME);
        assertThat(save("x", "q=" + "x".repeat(4000), new Audience.Nobody(), ada))
                .contains(Refusal.ADDRESS);
        IntStream.range(0, 50)
                .forEach(at -> save("View " + at, DRAFTS, new Audience.Nobody(), ada));
        assertThat(save("One more", DRAFTS, new Audience.Nobody(), ada)).contains(Refusal.TOO_MANY);
        assertThat(save("View 7", DRAFTS, new Audience.Nobody(), ada)).isEmpty();
    }

    @Test
    void isDeletedByItsOwnerOrASuperuser() {
        save("Ours", DRAFTS, new Audience.Members(town), ada);
        var ours = views.of(articles, ben).getFirst();

        assertThat(views.delete(articles, ours.id(), ben)).isFalse();
        assertThat(names(ada)).containsExactly("Ours");
        assertThat(views.delete(articles, ours.id(), root)).isTrue();
        assertThat(views.delete(articles, ours.id(), ada)).isFalse();
        assertThat(names(ben)).isEmpty();
    }

    @Test
    void remembersWithWhichViewTheListOpens() {
        save("Ours", DRAFTS, new Audience.Members(town), ada);
        var ours = views.of(articles, ben).getFirst();
        views.open(articles, Optional.of(ours), ben);

        assertThat(views.first(articles, ben)).map(SavedView::name).contains("Ours");
        assertThat(views.first(articles, ada)).isEmpty();
        views.open(articles, Optional.empty(), ben);
        assertThat(views.first(articles, ben)).isEmpty();

        views.open(articles, Optional.of(ours), stranger);
        assertThat(views.first(articles, stranger)).as("not given to them").isEmpty();
        views.open(articles, Optional.of(ours), ben);
        views.delete(articles, ours.id(), ada);
        assertThat(views.first(articles, ben)).isEmpty();
    }

    private Optional<Refusal> save(String name, String address, Audience audience, Actor actor) {
        return views.save(articles, name, address, audience, actor);
    }

    private List<String> names(Actor actor) {
        return views.of(articles, actor).stream().map(SavedView::name).toList();
    }

    private Actor reader(String name, boolean superuser) {
        return new Actor(
                name + town,
                name,
                superuser,
                Set.of(town),
                Set.of(
                        new Permission("Article", Permission.VIEW),
                        new Permission("Tag", Permission.VIEW)),
                ZoneOffset.UTC);
    }
}
