package dev.bureau.internal.ui.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.testing.UiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A text that two people changed, and what is offered of it.
class TextConflictIntegrationTests extends UiTest {

    private static final String BASE =
            "The storm of last night closed the harbour, and nobody knows when ships sail again";

    @Autowired private JdbcClient jdbc;
    private Articles articles;

    @BeforeEach
    void articles() {
        articles = new Articles(jdbc);
    }

    @Test
    void joinsWhatBothWroteAtDifferentPlacesOfAText() {
        var base =
                "The storm of last night closed the harbour, and nobody knows when ships sail again";
        var id = articles.add(BASE, "both");
        signIn("editor");
        open("articles/" + id);
        _setValue(input("Title"), BASE.replace("storm", "great storm"));
        articles.rename(id, BASE.replace("ships sail", "ferries sail"));
        press("Save");
        assertThat(choice("Title").getValue()).isEqualTo(ConflictPanel.Side.BOTH);
        press("Save all");
        assertThat(articles.row(id))
                .containsEntry(
                        "title",
                        BASE.replace("storm", "great storm").replace("ships sail", "ferries sail"));
    }

    @Test
    void joinsWhatWasTypedAfterTheQuestionToo() {
        var id = articles.add(BASE, "both-later");
        signIn("editor");
        open("articles/" + id);
        _setValue(input("Title"), BASE.replace("storm", "great storm"));
        articles.rename(id, BASE.replace("ships sail", "ferries sail"));
        press("Save");
        _setValue(input("Title"), BASE.replace("storm of last night", "great storm of Sunday"));
        press("Save all");
        assertThat(articles.row(id))
                .containsEntry(
                        "title",
                        BASE.replace("storm of last night", "great storm of Sunday")
                                .replace("ships sail", "ferries sail"));
    }

    @Test
    void asksOnceMoreWhereTypingWentOnSoThatNothingFits() {
        var id = articles.add(BASE, "both-never");
        signIn("editor");
        open("articles/" + id);
        _setValue(input("Title"), BASE.replace("storm", "great storm"));
        articles.rename(id, BASE.replace("ships sail", "ferries sail"));
        press("Save");
        _setValue(input("Title"), BASE.replace("ships sail", "trains run"));
        press("Save all");
        assertThat(articles.row(id)).containsEntry("title", BASE.replace("ships", "ferries"));
        assertThat(choice("Title").getValue()).isEqualTo(ConflictPanel.Side.MINE);
        assertThat(input("Title").getValue()).isEqualTo(BASE.replace("ships sail", "trains run"));
    }

    private static TextField input(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<ConflictPanel.Side> choice(String label) {
        return (RadioButtonGroup<ConflictPanel.Side>)
                _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
    }
}
