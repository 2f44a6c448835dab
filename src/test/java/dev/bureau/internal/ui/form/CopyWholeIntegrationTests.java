package dev.bureau.internal.ui.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import dev.bureau.EntityAdmin;
import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.ui.form.copied.Folders;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.mappings.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A copy has all that the original has, takes nothing away from it, or is not made.
class CopyWholeIntegrationTests {

    private static final String FROZEN = "frozen";
    private static World world;

    @BeforeAll
    static void start() {
        world =
                World.start(
                        World.Database.H2, Folders.class.getPackageName(), Map.of(), Admins.class);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @BeforeEach
    void begin() {
        List.of("note", "sheet", "folder").forEach(table -> world.sql("delete from " + table));
        world.sql("insert into folder (id, title, seal) values (1000, 'Storm', 'wax')");
        world.signIn();
    }

    @AfterEach
    void end() {
        world.signOut();
    }

    @Test
    void leavesMembersOfOneRowOnlyWhereTheyAre() {
        world.sql("insert into sheet (id, name, folder_id) values (1000, 'One', 1000)");
        copy();
        assertThat(folders()).hasSize(2);
        assertThat(all("select folder_id from sheet")).containsExactly("1000");
    }

    @Test
    void leavesMembersWithAPlaceWhereTheyAre() {
        world.sql(
                "insert into sheet (id, name, standing_id, standing_order) values (1000, 'One', 1000, 0)");
        copy();
        assertThat(folders()).hasSize(2);
        assertThat(all("select standing_id from sheet")).containsExactly("1000");
    }

    @Test
    void takesOverBytes() {
        world.sql("update folder set scan = X'0102'");
        world.sql(
                "insert into note (id, body, stamp, folder_id) values (1000, 'First', X'0304', 1000)");
        copy();
        assertThat(all("select rawtohex(scan) from folder")).containsExactly("0102", "0102");
        assertThat(all("select rawtohex(stamp) from note")).containsExactly("0304", "0304");
    }

    @Test
    void takesOverWhatCanOnlyBeSetInANewRow() {
        world.sql(
                "insert into note (id, body, origin, folder_id) values (1000, 'First', 'post', 1000)");
        copy();
        assertThat(all("select seal from folder")).containsExactly("wax", "wax");
        assertThat(all("select origin from note")).containsExactly("post", "post");
    }

    @Test
    void takesOverChildrenThatTheActorMayNotChange() {
        world.sql(
                "insert into note (id, body, tint, folder_id) values (1000, 'frozen', 'RED', 1000)");
        copy();
        assertThat(all("select body from note")).containsExactly(FROZEN, FROZEN);
        assertThat(all("select tint from note")).containsExactly("RED", "RED");
    }

    @Test
    void makesNoneOfARowThatCannotBeReadWhole() {
        world.sql("update folder set tint = 'GREEN'");
        copy();
        assertThat(folders()).hasSize(1);
    }

    @Test
    void makesNoneOfChildrenThatCannotBeReadWhole() {
        world.sql(
                "insert into note (id, body, tint, folder_id) values (1000, 'First', 'GREEN', 1000)");
        copy();
        assertThat(folders()).hasSize(1);
        assertThat(all("select body from note")).containsExactly("First");
    }

    private static void copy() {
        world.open(Paths.form(world.model(Folders.Folder.class), "1000"));
        _get(FormPane.class).copy();
        MockVaadin.clientRoundtrip(true);
    }

    private static List<String> folders() {
        return all("select title from folder");
    }

    private static List<String> all(String sql) {
        return world.bean(JdbcClient.class).sql(sql).query(String.class).list();
    }

    @Configuration(proxyBeanMethods = false)
    static class Admins {

        @Bean
        EntityAdmin<Folders.Note> notes() {
            return new Notes();
        }
    }

    /// Some notes are there for good.
    private static final class Notes implements EntityAdmin<Folders.Note> {

        @Override
        public boolean allows(Actor actor, String operation, Folders.Note note) {
            return !operation.equals(Permission.CHANGE) || !note.getBody().equals(FROZEN);
        }
    }
}
