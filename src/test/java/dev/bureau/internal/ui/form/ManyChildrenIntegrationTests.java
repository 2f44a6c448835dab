package dev.bureau.internal.ui.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.internal.data.unsaved.Unsaved;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.testing.UiTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Of many children, those that nobody looks at have no inputs, and nothing of them is lost.
class ManyChildrenIntegrationTests extends UiTest {

    private static final int CHILDREN = 25;
    private static final int SHOWN = 20;
    private static final int MOST = 5_000;
    private static final String LAST = "Comment " + CHILDREN;

    @Autowired private JdbcClient jdbc;
    @Autowired private Unsaved unsaved;
    private Articles articles;
    private String id = "";

    @BeforeEach
    void begin() {
        articles = new Articles(jdbc);
        signIn("editor");
    }

    @Test
    void showsThemWhenTheyAreWanted() {
        openArticle("many-shown");
        assertThat(_find(ChildRow.class)).hasSize(SHOWN);
        showAll();
        assertThat(bodies()).hasSize(CHILDREN).last().isEqualTo(LAST);
    }

    @Test
    void standBeforeNewOnes() {
        openArticle("many-new");
        press("Add comment");
        showAll();
        assertThat(bodies()).hasSize(CHILDREN + 1).last().isEqualTo("");
        assertThat(bodies().get(CHILDREN - 1)).isEqualTo(LAST);
    }

    @Test
    void getBackWhatWasTyped() {
        openArticle("many-typed");
        showAll();
        _find(ChildRow.class).getLast().fields().input("body").orElseThrow().type("Typed");
        OpenForm.type("title", "Storm, typed");
        unsaved.flush();

        signIn("editor");
        open("articles/" + id);
        press("Restore");
        assertThat(bodies()).hasSize(SHOWN + 1).last().isEqualTo("Typed");
        OpenForm.save();
        assertThat(stored()).hasSize(CHILDREN).last().isEqualTo("Typed");
    }

    @Test
    void followWhatOthersDid() {
        openArticle("many-others");
        jdbc.sql("delete from comment where article_id = ? and body = ?")
                .param(Long.valueOf(id))
                .param(LAST)
                .update();
        jdbc.sql("update comment set body = 'Theirs' where article_id = ? and body = 'Comment 24'")
                .param(Long.valueOf(id))
                .update();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Storm, saved");
        OpenForm.save();
        assertThat(_find(ChildRow.class)).hasSize(SHOWN);
        showAll();
        assertThat(bodies()).hasSize(CHILDREN - 1).last().isEqualTo("Theirs");
    }

    @Test
    void canBeReachedBeyondTheFirst() {
        openArticle("many-beyond");
        comments(CHILDREN + 1, 250);
        open("articles/" + id);
        showAll();
        assertThat(bodies()).hasSize(100);
        press("Show more");
        assertThat(bodies()).hasSize(200).last().isEqualTo("Comment 200");
    }

    @Test
    void leadToTheirOwnPages() {
        openArticle("many-linked");
        var first =
                jdbc.sql("select min(id) from comment where article_id = ?")
                        .param(Long.valueOf(id))
                        .query(Long.class)
                        .single();
        assertThat(_find(Link.class, spec -> spec.withClasses("bureau-child-open")))
                .hasSize(SHOWN)
                .first()
                .extracting(Link::getHref)
                .isEqualTo("comments/" + first);
    }

    @Test
    void areNoMoreThanThereMayBe() {
        openArticle("many-most");
        comments(CHILDREN + 1, MOST);
        open("articles/" + id);
        var add = _get(Button.class, spec -> spec.withText("Add comment"));
        assertThat(add.isEnabled()).isFalse();
        assertThat(_get(InlineBounds.class).getText()).isEqualTo("No more than 5,000");
        _click(_find(Button.class, spec -> spec.withClasses("bureau-child-remove")).getFirst());
        assertThat(add.isEnabled()).isTrue();
        assertThat(_get(InlineBounds.class).getText()).isEmpty();
    }

    private void comments(int first, int last) {
        jdbc.sql(
                        """
                        insert into comment (article_id, author_name, body, created_at, approved)
                        select :article, 'Bo', 'Comment ' || n, now(), false
                        from generate_series(:first, :last) n\
                        """)
                .param("article", Long.valueOf(id))
                .param("first", first)
                .param("last", last)
                .update();
    }

    private void openArticle(String slug) {
        id = articles.add("Storm", slug);
        for (var comment = 1; comment <= CHILDREN; comment++) {
            articles.comment(id, "Bo", "Comment " + comment);
        }
        open("articles/" + id);
    }

    private List<String> stored() {
        return jdbc.sql("select body from comment where article_id = ? order by id")
                .param(Long.valueOf(id))
                .query(String.class)
                .list();
    }

    private static List<String> bodies() {
        return _find(ChildRow.class).stream()
                .map(row -> row.fields().input("body").orElseThrow().written())
                .toList();
    }

    private static void showAll() {
        _click(
                _find(Button.class).stream()
                        .filter(button -> button.getText().startsWith("Show all"))
                        .findFirst()
                        .orElseThrow());
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
