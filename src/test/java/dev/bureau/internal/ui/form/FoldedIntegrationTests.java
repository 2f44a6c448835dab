package dev.bureau.internal.ui.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import dev.bureau.internal.data.unsaved.Unsaved;
import dev.bureau.testing.UiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A group that is folded hides nothing that somebody has to see.
class FoldedIntegrationTests extends UiTest {

    private static final String TOO_LONG = "x".repeat(151);

    @Autowired private JdbcClient jdbc;
    @Autowired private Unsaved unsaved;

    @BeforeEach
    void begin() {
        jdbc.sql(
                        "insert into author (id, name, email, bio, active) values (9100, 'Nell Ash', 'nell@ash', '', true)")
                .update();
        signIn("admin");
        open("authors/9100");
    }

    @AfterEach
    void forget() {
        unsaved.flush();
        jdbc.sql("delete from bureau_unsaved").update();
        jdbc.sql("delete from author where id = 9100").update();
    }

    @Test
    void staysFoldedAsLongAsNothingIsTheMatter() {
        assertThat(_get(Fold.class).isOpen()).isFalse();
        OpenForm.type("name", "Nell Ashe");
        OpenForm.save();
        assertThat(_get(Fold.class).isOpen()).isFalse();
    }

    @Test
    void opensWhereSomethingHasToBeCorrected() {
        OpenForm.type("username", TOO_LONG);
        OpenForm.save();
        assertThat(OpenForm.mistakes()).hasSize(1);
        assertThat(_get(Fold.class).isOpen()).isTrue();
    }

    @Test
    void opensWhereTheDatabaseRefusesAValue() {
        var taken = jdbc.sql("select username from author where username is not null limit 1");
        OpenForm.type("username", taken.query(String.class).single());
        OpenForm.save();
        assertThat(_get(Fold.class).isOpen()).isTrue();
    }

    @Test
    void opensWhereSomethingIsRestored() {
        OpenForm.type("username", "nell");
        OpenForm.type("name", "Nell Ashe");
        unsaved.flush();
        signIn("admin");
        open("authors/9100");
        assertThat(_get(Fold.class).isOpen()).isFalse();
        _click(_get(Button.class, spec -> spec.withText("Restore")));
        assertThat(_get(Fold.class).isOpen()).isTrue();
    }
}
