package dev.bureau.internal.data.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.Typing;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Registry;
import dev.bureau.testing.UiTest;
import java.util.List;
import java.util.Locale;
import newsroom.people.Author;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the mapping allows once, and the database, which was not made from it, twice.
class OnceOnlyIntegrationTests extends UiTest {

    private static final Actor ROOT = Library.superuser();
    private static final String EMAIL = "both@courier.example";

    @Autowired private JdbcClient jdbc;
    @Autowired private EntityStore store;
    @Autowired private Registry registry;
    private String constraint = "";

    @BeforeEach
    void allowTwo() {
        constraint =
                jdbc.sql(
                                """
                                select constraint_name from information_schema.key_column_usage
                                where table_name = 'author' and column_name = 'email'
                                """)
                        .query(String.class)
                        .single();
        jdbc.sql("alter table author drop constraint " + constraint).update();
        for (var id : List.of("9201", "9202")) {
            jdbc.sql("insert into author (id, name, email, bio, active) values (?, ?, ?, '', true)")
                    .params(Long.valueOf(id), "Author " + id, id + "@courier.example")
                    .update();
        }
    }

    @AfterEach
    void allowOne() {
        jdbc.sql("delete from author where id in (9201, 9202)").update();
        jdbc.sql("alter table author add constraint " + constraint + " unique (email)").update();
    }

    @Test
    void isGivenToNoTwoRowsThatAreSavedTogether() {
        var outcomes = store.saveAll(List.of(change("9201"), change("9202")), ROOT, Locale.ENGLISH);

        assertThat(outcomes.written()).isFalse();
        assertThat(outcomes.rows().get(1))
                .asInstanceOf(type(Outcome.Invalid.class))
                .extracting(invalid -> invalid.violations().getFirst().path())
                .isEqualTo("email");
        assertThat(
                        jdbc.sql("select count(*) from author where email = ?")
                                .param(EMAIL)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private Edit change(String id) {
        var row = store.find(model(), id, ROOT).orElseThrow();
        return Typing.change("Author", row, "email", EMAIL);
    }

    private EntityModel model() {
        return registry.byType(Author.class).orElseThrow();
    }
}
