package dev.bureau.internal.ui.model;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Pre;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.testing.UiTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelViewIntegrationTests extends UiTest {

    @Test
    void listsEveryEntityForSuperusers() {
        signIn("admin");
        open("model");
        assertThat(_get(H1.class).getText()).isEqualTo("Model");
        assertThat(text()).contains("newsroom.article.Article", "newsroom.people.Author");
    }

    @Test
    void tellsWhatWasChosenAndWhy() {
        signIn("admin");
        open("model/comments");
        assertThat(text()).contains("Title of a row", "Rows are named by").contains("at most");
        assertThat(_find(Pre.class).getLast().getElement().getTextRecursively())
                .contains("implements EntityAdmin<Comment>");
    }

    @Test
    void tellsWhichIndexesServeTheListAndHowToAddTheOthers() {
        signIn("admin");
        open("model/articles");
        assertThat(text()).contains("Indexes").contains("missing");
        assertThat(_find(Pre.class).getFirst().getElement().getTextRecursively())
                .startsWith("databaseChangeLog:")
                .contains("using gin (title gin_trgm_ops)");
    }

    @Test
    void isNotThereForOthers() {
        signIn("editor");
        open("model");
        assertThat(_find(FactTable.class)).isEmpty();
        open("model/articles");
        assertThat(_find(FactTable.class)).isEmpty();
    }

    @Test
    void isReachedFromAListBySuperusersOnly() {
        signIn("admin");
        open("articles");
        assertThat(links()).contains("model/articles");
        signIn("editor");
        open("articles");
        assertThat(links()).doesNotContain("model/articles");
    }

    private static String text() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }

    private static List<String> links() {
        return _find(Link.class).stream().map(Link::getHref).toList();
    }
}
