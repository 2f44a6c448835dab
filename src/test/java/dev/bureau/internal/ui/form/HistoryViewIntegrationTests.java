package dev.bureau.internal.ui.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.testing.UiTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class HistoryViewIntegrationTests extends UiTest {

    @Autowired private JdbcClient jdbc;
    private Articles articles;

    @BeforeEach
    void articles() {
        articles = new Articles(jdbc);
    }

    @Test
    void tellsWhoChangedWhatInWordsWithOldAndNewValues() {
        var id = articles.add("Storm", "history-words");
        retitle(id, "Storm over the harbour");
        open("articles/" + id);
        _click(_get(Button.class, spec -> spec.withText("Publish")));
        open("articles/" + id + "/history");
        assertThat(_get(H1.class).getText()).isEqualTo("History of Storm over the harbour");
        assertThat(text())
                .contains("Edith Mercer", "did “Publish”", "Review", "Published")
                .contains("changed Title", "Storm over the harbour");
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void tellsWhatWasDoneToChildren() {
        var id = articles.add("Storm", "history-children");
        articles.comment(id, "Bo", "First");
        signIn("editor");
        open("articles/" + id);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Comment")), "First, corrected");
        save();
        open("articles/" + id + "/history");
        assertThat(text()).contains("Changed Comment", "First, corrected");
    }

    @Test
    void showsFiftyEntriesAtATime() {
        var id = articles.add("Storm", "history-long");
        for (var title : List.of("Storm", "Calm")) {
            retitle(id, title + " once more");
        }
        copyRevisions(id, 30);
        open("articles/" + id + "/history");
        assertThat(entries()).isEqualTo(50);
        _click(_get(Button.class, spec -> spec.withText("Show older entries")));
        assertThat(entries()).isEqualTo(62);
        assertThat(_find(Button.class, spec -> spec.withText("Show older entries"))).isEmpty();
    }

    private void retitle(String id, String title) {
        signIn("editor");
        open("articles/" + id);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), title);
        save();
    }

    private void copyRevisions(String id, int times) {
        for (var i = 0; i < times; i++) {
            jdbc.sql(
                            """
                            insert into bureau_revision (acted_at, username, display_name, kind, action, entity,
                                object_id, label, changes)
                            select acted_at, username, display_name, kind, action, entity, object_id, label, changes
                            from bureau_revision where entity = 'Article' and object_id = :id order by id limit 2\
                            """)
                    .param("id", id)
                    .update();
        }
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Save")));
    }

    private static long entries() {
        return _get(OrderedList.class, spec -> spec.withClasses("bureau-timeline"))
                .getChildren()
                .count();
    }

    private static String text() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }
}
