package newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.bureau.access.Actor;
import dev.bureau.access.ActorSource;
import dev.bureau.action.Selection;
import dev.bureau.history.Change;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.account.SignIn;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Registry;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.schema.Reference;
import dev.bureau.testing.TestDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsroom.article.ArticleStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = NewsroomApplication.class,
        properties = {"spring.profiles.active=demo", "vaadin.productionMode=true"})
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
class RolesIntegrationTests {

    static final Window FEW = new Window(0, 5);

    @Autowired EntityStore store;
    @Autowired Registry registry;
    @Autowired ActorSource actors;
    @Autowired SignIn accounts;

    final List<String> added = new ArrayList<>();

    @AfterEach
    void end() {
        store.delete(model("Article"), new Selection.Rows(added), actor("admin"), Locale.ENGLISH);
        SecurityContextHolder.clearContext();
    }

    @Test
    void editorCorrectsAndPublishesAnArticle() {
        var editor = actor("editor");
        var article = article(editor, "REVIEW");

        var saved = save(editor, change("Article", article, "lead", "Corrected."));
        var run =
                store.run(
                        model("Article"),
                        "publish",
                        new Selection.Rows(List.of(article.id())),
                        editor,
                        Locale.ENGLISH);

        assertThat(saved).isInstanceOf(Outcome.Saved.class);
        assertThat(run.done()).isEqualTo(1);
        assertThat(see("Article", article.id(), editor).values())
                .containsEntry("lead", "Corrected.")
                .containsEntry("status", ArticleStatus.PUBLISHED);
        assertThat(store.history(model("Article"), article.id(), FEW, editor))
                .extracting(Revision::action)
                .startsWith("publish", "");
    }

    @Test
    void authorWritesAnArticleOfTheirOwn() {
        var author = actor("author");
        var blank = store.blank(model("Article"), author);
        assertThat(blank.writable()).contains("title", "body").doesNotContain("status", "author");

        var outcome = save(author, draft("Mine", first("Category", author, Condition.ALL).id()));

        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        added.add(((Outcome.Saved) outcome).id());
        var article = see("Article", added.getFirst(), author);
        assertThat(article.values()).containsEntry("status", ArticleStatus.DRAFT);
        assertThat(article.operations()).doesNotContain("publish", "delete");
        assertThat(save(author, change("Article", article, "status", ArticleStatus.PUBLISHED)))
                .isEqualTo(new Outcome.Refused("store.refused"));
    }

    @Test
    void authorDoesNotSeeTheWorkOfOthers() {
        var author = actor("author");
        var foreign =
                store.page(
                                model("Article"),
                                List.of(),
                                ListQuery.ALL,
                                Stretch.first(FEW.limit()),
                                actor("editor"))
                        .rows();
        var own =
                store.page(
                                model("Article"),
                                List.of(),
                                ListQuery.ALL,
                                Stretch.first(FEW.limit()),
                                author)
                        .rows();

        assertThat(foreign)
                .filteredOn(row -> own.stream().noneMatch(mine -> mine.id().equals(row.id())))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(store.find(model("Article"), row.id(), author)).isEmpty();
                    assertThat(store.history(model("Article"), row.id(), FEW, author)).isEmpty();
                });
    }

    @Test
    void authorLeavesPublishedArticlesToTheDesk() {
        var author = actor("author");
        var published = first("Article", author, is("status", "PUBLISHED"));

        assertThat(published.writable()).isEmpty();
        assertThat(save(author, change("Article", published, "lead", "x")))
                .isEqualTo(new Outcome.Refused("store.refused"));
    }

    @Test
    void moderatorApprovesWhatWaits() {
        var written = article(actor("editor"), "PUBLISHED");
        var comment = written.children().get("comments").getFirst();
        var moderator = actor("moderator");

        var run =
                store.run(
                        model("Comment"),
                        "approve",
                        new Selection.Rows(List.of(comment.id())),
                        moderator,
                        Locale.ENGLISH);

        assertThat(run.done()).isEqualTo(1);
        assertThat(store.history(model("Comment"), comment.id(), FEW, moderator).getFirst())
                .satisfies(revision ->
                        assertThat(revision.changes())
                                .containsExactly(new Change.Value("approved", "false", "true")));
        var article = first("Article", moderator, Condition.ALL);
        assertThat(article.writable()).isEmpty();
        assertThat(save(moderator, change("Article", article, "title", "x")))
                .isEqualTo(new Outcome.Refused("store.refused"));
    }

    @Test
    void readerChangesNothing() {
        var reader = actor("reader");
        var article = first("Article", reader, Condition.ALL);

        assertThat(article.operations()).isEmpty();
        assertThat(save(reader, change("Article", article, "title", "x")))
                .isEqualTo(new Outcome.Refused("store.refused"));
        assertThat(store.recent(reader, 5)).isEmpty();
    }

    @Test
    void staffManagerCannotGrantWhatTheyLack() {
        var staff = actor("staff");
        var editors = first("BureauGroup", staff, is("name", "Editors"));
        var admin = first("BureauUser", staff, is("username", "admin"));

        var outcome =
                save(
                        staff,
                        add(
                                "BureauUser",
                                "username",
                                "nina",
                                "displayName",
                                "Nina",
                                "groups",
                                java.util.Set.of(new Reference(editors.id(), ""))));

        assertThat(outcome)
                .asInstanceOf(type(Outcome.Invalid.class))
                .satisfies(invalid -> assertThat(invalid.violations()).isNotEmpty());
        assertThat(save(staff, change("BureauUser", admin, "superuser", false)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(see("BureauUser", admin.id(), staff).values()).containsEntry("superuser", true);
        assertThat(admin.values()).doesNotContainKey("passwordHash");
    }

    @Test
    void theLastSuperuserStays() {
        var admin = actor("admin");
        var account = first("BureauUser", admin, is("username", "admin"));

        assertThat(save(admin, change("BureauUser", account, "active", false)))
                .isInstanceOf(Outcome.Invalid.class);
        assertThat(
                        store.delete(
                                        model("BureauUser"),
                                        new Selection.Rows(List.of(account.id())),
                                        admin,
                                        Locale.ENGLISH)
                                .done())
                .isZero();
    }

    @Test
    void categoryInUseStays() {
        var admin = actor("admin");
        var category = first("Category", admin, Condition.ALL);
        var rows = new Selection.Rows(List.of(category.id()));

        assertThat(store.previewDelete(model("Category"), rows, admin).blocks())
                .singleElement()
                .satisfies(articles -> assertThat(articles.entity()).isEqualTo("Article"));
        assertThat(store.delete(model("Category"), rows, admin, Locale.GERMAN).done()).isZero();
    }

    @Test
    void articleGoesWithItsComments() {
        var editor = actor("editor");
        var article = article(editor, "DRAFT");
        var comment = article.children().get("comments").getFirst();
        var rows = new Selection.Rows(List.of(article.id()));

        assertThat(store.previewDelete(model("Article"), rows, editor).goes())
                .extracting(gone -> gone.entity())
                .containsExactly("Comment");
        assertThat(store.delete(model("Article"), rows, editor, Locale.ENGLISH).failures())
                .isEmpty();
        assertThat(store.find(model("Comment"), comment.id(), editor)).isEmpty();
    }

    private Actor actor(String username) {
        var authentication =
                accounts.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(
                                username, "ink, paper and coffee"));
        SecurityContextHolder.getContext().setAuthentication(authentication);
        return actors.current().orElseThrow();
    }

    /// A new article with a comment that waits.
    private Snapshot article(Actor editor, String status) {
        var draft = draft("Story", first("Category", editor, Condition.ALL).id());
        var values = new LinkedHashMap<>(draft.values());
        var author = new Reference(first("Author", editor, Condition.ALL).id(), "");
        values.put("author", new Edit.Value(null, author));
        values.put("status", new Edit.Value(null, ArticleStatus.valueOf(status)));
        var comment = add("Comment", "authorName", "Rita", "body", "Well said.");
        var children = Map.of("comments", List.of(comment));
        var outcome = save(editor, new Edit(Edit.Kind.ADD, "Article", "", values, children));
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        added.add(((Outcome.Saved) outcome).id());
        return see("Article", added.getLast(), editor);
    }

    private Snapshot first(String entity, Actor actor, Condition condition) {
        var query = ListQuery.ALL.withFilter(condition);
        var row =
                store.page(model(entity), List.of(), query, Stretch.first(FEW.limit()), actor)
                        .rows()
                        .getFirst();
        return see(entity, row.id(), actor);
    }

    private Snapshot see(String entity, String id, Actor actor) {
        return store.find(model(entity), id, actor).orElseThrow();
    }

    private Outcome save(Actor actor, Edit edit) {
        return store.save(edit, actor, Locale.ENGLISH);
    }

    private EntityModel model(String entity) {
        return registry.byName(entity).orElseThrow();
    }

    private static Condition is(String path, String value) {
        return new Condition.Compare(path, Operator.IS, value);
    }

    private static Edit draft(String title, String category) {
        return add(
                "Article",
                "title",
                title,
                "slug",
                title.toLowerCase(Locale.ROOT) + "-" + System.nanoTime(),
                "body",
                "Text",
                "category",
                new Reference(category, ""));
    }

    private static Edit change(String entity, Snapshot seen, String path, Object value) {
        var values = Map.of(path, new Edit.Value(seen.values().get(path), value));
        return new Edit(Edit.Kind.CHANGE, entity, seen.id(), values, Map.of());
    }

    private static Edit add(String entity, Object... typed) {
        var values = new LinkedHashMap<String, Edit.Value>();
        for (var i = 0; i < typed.length; i += 2) {
            values.put((String) typed[i], new Edit.Value(null, typed[i + 1]));
        }
        return new Edit(Edit.Kind.ADD, entity, "", values, Map.of());
    }
}
