package dev.bureau.internal.data.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Accounts;
import dev.bureau.access.Accounts.NewUser;
import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.action.Selection;
import dev.bureau.autoconfigure.host.HostTest;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.data.unsaved.FormPlace;
import dev.bureau.internal.data.unsaved.Typed;
import dev.bureau.internal.data.unsaved.Unsaved;
import dev.bureau.internal.data.view.Audience;
import dev.bureau.internal.data.view.Preferences;
import dev.bureau.internal.data.view.SavedViews;
import dev.bureau.internal.model.Registry;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HostTest
class AccountRulesIntegrationTests {

    private static final String PASSWORD = "ink, paper and coffee";
    private static final Permission READ = new Permission("Note", Permission.VIEW);
    private static final Permission WRITE = new Permission("Note", Permission.CHANGE);
    private static final Set<Permission> STAFF =
            Set.of(
                    READ,
                    new Permission("BureauUser", Permission.VIEW),
                    new Permission("BureauUser", Permission.ADD),
                    new Permission("BureauUser", Permission.CHANGE),
                    new Permission("BureauUser", Permission.DELETE),
                    new Permission("BureauGroup", Permission.VIEW),
                    new Permission("BureauGroup", Permission.ADD),
                    new Permission("BureauGroup", Permission.CHANGE),
                    new Permission("BureauGroup", Permission.DELETE),
                    new Permission("BureauGrant", Permission.VIEW),
                    new Permission("BureauGrant", Permission.ADD),
                    new Permission("BureauGrant", Permission.CHANGE),
                    new Permission("BureauGrant", Permission.DELETE));

    @Autowired JdbcClient jdbc;
    @Autowired Accounts accounts;
    @Autowired AccountStore store;
    @Autowired EntityStore rows;
    @Autowired Registry registry;
    @Autowired PasswordChanges changes;
    @Autowired Preferences likes;
    @Autowired SavedViews views;
    @Autowired Unsaved unsaved;

    @BeforeEach
    void people() {
        Fresh.start(jdbc);
        accounts.group("Staff", STAFF);
        accounts.group("Reader", Set.of(READ));
        accounts.group("Writer", Set.of(WRITE));
        accounts.user(new NewUser("root", "Root", PASSWORD, Set.of(), true));
        accounts.user(new NewUser("staff", "Sam Staff", PASSWORD, Set.of("Staff")));
        accounts.user(new NewUser("reader", "Rea Reader", PASSWORD, Set.of("Reader")));
        accounts.user(new NewUser("writer", "Wim Writer", PASSWORD, Set.of("Writer")));
    }

    @Test
    void staffAddsPeopleToGroupsWithNoMoreRights() {
        accounts.user(new NewUser("new", "New Person", PASSWORD, Set.of()));

        assertThat(join("new", "Reader", "staff")).isInstanceOf(Outcome.Saved.class);
        assertThat(store.find("new").orElseThrow().permissions()).containsExactly(READ);
    }

    @Test
    void nobodyPutsOthersIntoGroupsWithMoreRights() {
        assertThat(refusal(join("reader", "Writer", "staff")))
                .isEqualTo(
                        "You cannot give or take the right “Change” on Notes, since you do not have it.");
        assertThat(store.find("reader").orElseThrow().groups()).containsExactly("Reader");
    }

    @Test
    void nobodyGrantsWhatTheyLack() {
        assertThat(refusal(grant("Reader", WRITE, "staff"))).contains("You cannot give or take");
        assertThat(grant("Reader", new Permission("BureauUser", "view"), "staff"))
                .isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void nobodyGrantsWhatDoesNotExist() {
        assertThat(refusal(grant("Reader", new Permission("Note", "explode"), "root")))
                .isEqualTo("There is no right “explode” on Notes.");
    }

    @Test
    void onlySuperusersMakeSuperusers() {
        assertThat(refusal(set("reader", "superuser", false, true, "staff")))
                .isEqualTo("Only superusers can make somebody a superuser.");
        assertThat(set("reader", "superuser", false, true, "root"))
                .isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void staffTouchesNoSuperuser() {
        assertThat(set("root", "active", true, false, "staff"))
                .isNotInstanceOf(Outcome.Saved.class);
        assertThat(set("root", "displayName", "Root", "Mallory", "staff"))
                .isNotInstanceOf(Outcome.Saved.class);
        assertThat(delete("root", "staff")).isZero();
        assertThat(changes.of(id("root"), "another one, much better", actor("staff")))
                .isEqualTo(new PasswordChanges.Refused("account.password.forbidden"));
    }

    @Test
    void staffKeepsPeopleWithMoreRightsButCannotTakeTheirAccountsOver() {
        assertThat(set("writer", "displayName", "Wim Writer", "Wim W.", "staff"))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(set("writer", "active", true, false, "staff")).isInstanceOf(Outcome.Saved.class);
        assertThat(refusal(set("writer", "email", null, "mallory@example.org", "staff")))
                .startsWith("This account has rights that you do not have");
        assertThat(refusal(set("writer", "username", "writer", "staff2", "staff")))
                .startsWith("This account has rights that you do not have");
        assertThat(changes.of(id("writer"), "another one, much better", actor("staff")))
                .isEqualTo(new PasswordChanges.Refused("account.password.forbidden"));
    }

    @Test
    void whatPeopleKeepFollowsTheirName() {
        var notes = registry.byName("Note").orElseThrow();
        likes.keep(notes, "columns", "text", actor("reader"));
        views.save(notes, "Mine", "q=ink", new Audience.Members("Reader"), actor("reader"));

        var typed = new Typed(Map.of("text", new Typed.Value("", "half a note")), Map.of());
        unsaved.keep(new FormPlace("form of reader", "Note", "", "reader", ""), typed);
        unsaved.flush();

        assertThat(set("reader", "username", "reader", "rita", "root"))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(unsaved.of(new FormPlace("next", "Note", "", "rita", ""))).hasSize(1);
        accounts.user(new NewUser("reader", "Another Reader", PASSWORD, Set.of("Reader")));
        assertThat(likes.of(notes, actor("rita"))).containsEntry("columns", "text");
        assertThat(likes.of(notes, actor("reader"))).isEmpty();
        assertThat(views.of(notes, actor("reader")))
                .singleElement()
                .satisfies(view -> assertThat(view.owner()).isEqualTo("rita"));
        assertThat(rename("Reader", "Readers")).isInstanceOf(Outcome.Saved.class);
        assertThat(views.of(notes, actor("reader"))).hasSize(1);

        assertThat(delete("rita", "root")).isOne();
        accounts.user(new NewUser("rita", "Another Rita", PASSWORD, Set.of("Readers")));
        assertThat(likes.of(notes, actor("rita"))).isEmpty();
        assertThat(unsaved.of(new FormPlace("next", "Note", "", "rita", ""))).isEmpty();
        assertThat(views.of(notes, actor("rita"))).isEmpty();
    }

    @Test
    void whoeverFoundsAGroupAnewInheritsNoViews() {
        var notes = registry.byName("Note").orElseThrow();
        accounts.user(new NewUser("second", "Second Reader", PASSWORD, Set.of("Reader")));
        views.save(notes, "Ours", "q=ink", new Audience.Members("Reader"), actor("reader"));
        assertThat(views.of(notes, actor("second"))).hasSize(1);

        var group = new Selection.Rows(List.of(group("Reader").id()));
        var groups = registry.byName("BureauGroup").orElseThrow();
        assertThat(rows.delete(groups, group, actor("root"), Locale.ENGLISH).done()).isOne();
        accounts.group("Reader", Set.of(READ));
        accounts.user(new NewUser("third", "Third Reader", PASSWORD, Set.of("Reader")));

        assertThat(views.of(notes, actor("third"))).isEmpty();
    }

    private Outcome rename(String group, String name) {
        var typed = Map.of("name", new Edit.Value(group, name));
        return rows.save(
                new Edit(Edit.Kind.CHANGE, "BureauGroup", group(group).id(), typed, Map.of()),
                actor("root"),
                Locale.ENGLISH);
    }

    @Test
    void whoMayNotChangeUsersSetsNoPasswords() {
        assertThat(changes.settable(id("reader"), actor("writer"))).isEmpty();
        assertThat(changes.settable(id("reader"), actor("staff"))).isPresent();
        assertThat(changes.settable(id("staff"), actor("staff"))).isEmpty();
    }

    @Test
    void settingAPasswordIsNotedWithoutIt() {
        changes.of(id("reader"), "another one, much better", actor("staff"));

        var history =
                rows.history(
                        registry.byName("BureauUser").orElseThrow(),
                        String.valueOf(id("reader")),
                        new Window(0, 5),
                        actor("root"));
        assertThat(history).hasSize(1);
        assertThat(history.getFirst().action()).isEqualTo("set-password");
        assertThat(history.getFirst().username()).isEqualTo("staff");
        assertThat(history.getFirst().changes()).isEmpty();
    }

    @Test
    void nobodyChangesTheirOwnRights() {
        assertThat(refusal(join("staff", "Reader", "staff"))).contains("your own rights");
        assertThat(refusal(set("root", "superuser", true, false, "root")))
                .contains("your own rights");
        assertThat(refusal(set("staff", "active", true, false, "staff")))
                .contains("lock yourself out");
        assertThat(set("staff", "displayName", "Sam Staff", "Sam", "staff"))
                .isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void theLastActiveSuperuserStays() {
        assertThat(refusal(set("root", "superuser", true, false, TestActors.ELSEWHERE)))
                .startsWith("This is the last active superuser");
        assertThat(refusal(set("root", "active", true, false, TestActors.ELSEWHERE)))
                .startsWith("This is the last active superuser");
        assertThat(delete("root", TestActors.ELSEWHERE)).isZero();
    }

    @Test
    void ofTwoSuperusersDemotedAtOnceOneStays() throws Exception {
        accounts.user(new NewUser("second", "Second", PASSWORD, Set.of(), true));
        var tasks =
                List.<Callable<Outcome>>of(
                        () -> set("root", "superuser", true, false, TestActors.ELSEWHERE),
                        () -> set("second", "superuser", true, false, TestActors.ELSEWHERE));

        var outcomes = new ArrayList<Outcome>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var outcome : threads.invokeAll(tasks)) {
                outcomes.add(outcome.get());
            }
        }

        assertThat(outcomes).filteredOn(Outcome.Saved.class::isInstance).hasSize(1);
        assertThat(superusers()).isEqualTo(1);
    }

    @Test
    void speaksTheLanguageOfTheActor() {
        var outcome =
                rows.save(
                        edit("reader", Map.of("superuser", new Edit.Value(false, true)), Map.of()),
                        actor("staff"),
                        Locale.GERMAN);

        assertThat(refusal(outcome)).isEqualTo("Nur wer alles darf, kann jemandem alles erlauben.");
    }

    private Outcome set(String who, String path, @Nullable Object base, Object mine, String actor) {
        return set(who, path, base, mine, actor(actor));
    }

    private Outcome set(String who, String path, @Nullable Object base, Object mine, Actor actor) {
        return rows.save(
                edit(who, Map.of(path, new Edit.Value(base, mine)), Map.of()),
                actor,
                Locale.ENGLISH);
    }

    private Outcome join(String who, String group, String actor) {
        var before = Set.copyOf(groups(who));
        var after = new java.util.HashSet<>(before);
        after.add(group(group));
        return set(who, "groups", before, after, actor);
    }

    private Outcome grant(String group, Permission permission, String actor) {
        var values =
                Map.of(
                        "entityName", new Edit.Value(null, permission.entity()),
                        "operation", new Edit.Value(null, permission.operation()));
        var child = new Edit(Edit.Kind.ADD, "BureauGrant", "", values, Map.of());
        return rows.save(
                new Edit(
                        Edit.Kind.CHANGE,
                        "BureauGroup",
                        group(group).id(),
                        Map.of(),
                        Map.of("grants", List.of(child))),
                actor(actor),
                Locale.ENGLISH);
    }

    private Edit edit(String who, Map<String, Edit.Value> values, Map<String, List<Edit>> rows) {
        return new Edit(Edit.Kind.CHANGE, "BureauUser", String.valueOf(id(who)), values, rows);
    }

    private long delete(String who, String actor) {
        return delete(who, actor(actor));
    }

    private long delete(String who, Actor actor) {
        var row = new Selection.Rows(List.of(String.valueOf(id(who))));
        var model = registry.byName("BureauUser").orElseThrow();
        return rows.delete(model, row, actor, Locale.ENGLISH).done();
    }

    private static String refusal(Outcome outcome) {
        return outcome instanceof Outcome.Invalid invalid
                ? invalid.violations().getFirst().message()
                : outcome.toString();
    }

    private Actor actor(String username) {
        return TestActors.of(store.find(username).orElseThrow());
    }

    private long id(String username) {
        return store.find(username).orElseThrow().id();
    }

    private List<Reference> groups(String username) {
        return store.find(username).orElseThrow().groups().stream().map(this::group).toList();
    }

    private Reference group(String name) {
        return new Reference(
                jdbc.sql("select id from bureau_group where name = ?")
                        .param(name)
                        .query(String.class)
                        .single(),
                name);
    }

    private int superusers() {
        return jdbc.sql("select count(*) from bureau_user where superuser and active")
                .query(Integer.class)
                .single();
    }
}
