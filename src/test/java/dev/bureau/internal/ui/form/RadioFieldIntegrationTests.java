package dev.bureau.internal.ui.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.bureau.internal.data.unsaved.Unsaved;
import dev.bureau.testing.UiTest;
import java.util.Optional;
import newsroom.article.ArticleStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A status as radio buttons, in a form that holds, refuses and saves it as any other input.
class RadioFieldIntegrationTests extends UiTest {

    @Autowired private JdbcClient jdbc;
    @Autowired private Unsaved unsaved;

    private Articles articles;
    private String id;

    @BeforeEach
    void begin() {
        articles = new Articles(jdbc);
        id = articles.add("Ferries at dawn", "radio-ferries");
    }

    @AfterEach
    void forget() {
        unsaved.flush();
        jdbc.sql("delete from bureau_unsaved").update();
        articles.delete(id);
    }

    @Test
    void savesWhatWasChosen() {
        openAs("admin");
        assertThat(status().getValue()).contains(ArticleStatus.REVIEW);
        assertThat(OpenForm.changed()).isFalse();
        status().setValue(Optional.of(ArticleStatus.REJECTED));
        OpenForm.save();
        assertThat(articles.row(id)).containsEntry("status", "rejected");
    }

    @Test
    void saysAtTheButtonsThatOneHasToBeChosen() {
        openAs("admin");
        status().clear();
        OpenForm.save();
        assertThat(status().isInvalid()).isTrue();
        assertThat(status().getErrorMessage()).isNotEmpty();
        assertThat(articles.row(id)).containsEntry("status", "review");
    }

    @Test
    void showsABadgeToThoseWhoMayNotChoose() {
        openAs("reader");
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
    }

    private void openAs(String person) {
        signIn(person);
        open("articles/" + id);
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // the buttons of statuses
    private static RadioButtonGroup<Optional<ArticleStatus>> status() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Status"));
    }
}
