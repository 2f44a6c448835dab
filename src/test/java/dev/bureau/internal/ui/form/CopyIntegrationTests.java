package dev.bureau.internal.ui.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.testing.UiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CopyIntegrationTests extends UiTest {

    @Autowired private JdbcClient jdbc;

    @Test
    void savesWhatIsInTheFormAsANewRowWithItsChildren() {
        var id = opened("copy-all");
        _setValue(input("Title"), "Storm, again");
        _setValue(input("Address"), "copy-all-again");
        _find(ChildRow.class).getFirst().fields().input("body").orElseThrow().type("Changed");
        copy();

        var articles = new Articles(jdbc);
        var made = idOf("copy-all-again");
        assertThat(made).isNotEqualTo(id);
        assertThat(articles.row(made))
                .containsEntry("title", "Storm, again")
                .containsEntry("lead", "A lead");
        assertThat(articles.bodies(made)).containsExactly("Changed", "Second");
        assertThat(articles.row(id)).containsEntry("title", "Storm");
        assertThat(articles.bodies(id)).containsExactly("First", "Second");
        assertThat(input("Title").getValue()).isEqualTo("Storm, again");
        assertThat(_get(FormPane.class).unsaved()).isFalse();
    }

    @Test
    void saysWhatMayNotBeTheSame() {
        var id = opened("copy-unique");
        copy();

        assertThat(_get(FaultSummary.class).isVisible()).isTrue();
        assertThat(text()).contains("Address");
        assertThat(
                        jdbc.sql("select count(*) from article where slug = 'copy-unique'")
                                .query(Long.class)
                                .single())
                .isOne();
        _setValue(input("Address"), "copy-unique-again");
        copy();
        assertThat(idOf("copy-unique-again")).isNotEqualTo(id);
    }

    @Test
    void offersItOnlyToThoseWhoMayAdd() {
        opened("copy-rights");
        assertThat(text()).contains("Save as new");
        signIn("moderator");
        open("comments");
        assertThat(text()).doesNotContain("Save as new");
    }

    private String opened(String slug) {
        var articles = new Articles(jdbc);
        var id = articles.add("Storm", slug);
        articles.comment(id, "Ben", "First");
        articles.comment(id, "Cleo", "Second");
        signIn("editor");
        open("articles/" + id);
        return id;
    }

    private void copy() {
        _get(FormPane.class).copy();
        settle();
    }

    private String idOf(String slug) {
        return jdbc.sql("select id from article where slug = :slug")
                .param("slug", slug)
                .query(String.class)
                .single();
    }

    private static TextField input(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static String text() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }
}
