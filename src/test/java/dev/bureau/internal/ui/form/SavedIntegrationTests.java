package dev.bureau.internal.ui.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.testing.UiTest;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SavedIntegrationTests extends UiTest {

    @Autowired private JdbcClient jdbc;

    @Test
    void namesWhatWasSavedAndLinksToIt() {
        var id = opened("saved-names");
        _setValue(input("Title"), "Storm over the harbour");
        OpenForm.type("lead", "Another lead");
        press("Save");

        assertThat(text()).contains("Saved: Title, Lead").contains("articles/" + id);
    }

    @Test
    void takesBackWhatWasSavedFromTheList() {
        var id = opened("saved-undo");
        _setValue(input("Title"), "Storm over the harbour");
        press("Save");
        press("Undo");

        assertThat(row(id)).containsEntry("title", "Storm");
        assertThat(text()).contains("Undone: Title");
    }

    @Test
    void showsTheFormAnewAfterUndoing() {
        var id = opened("saved-undo-stay");
        _setValue(input("Title"), "Storm over the harbour");
        OpenForm.save();
        settle();
        assertThat(text()).doesNotContain("href='articles/" + id + "'");
        press("Undo");

        assertThat(input("Title").getValue()).isEqualTo("Storm");
    }

    @Test
    void leavesWhatIsTypedWhileUndoing() {
        var id = opened("saved-undo-typing");
        _setValue(input("Title"), "Storm over the harbour");
        OpenForm.save();
        settle();
        OpenForm.type("lead", "Typed since");
        press("Undo");

        assertThat(row(id)).containsEntry("title", "Storm");
        assertThat(OpenForm.changed()).isTrue();
        press("Save");
        assertThat(row(id)).containsEntry("title", "Storm").containsEntry("lead", "Typed since");
        assertThat(text()).contains("Edith Mercer’s change of Title was kept.");
    }

    @Test
    void undoesNothingThatSomebodyChangedSince() {
        var id = opened("saved-undo-conflict");
        _setValue(input("Title"), "Storm over the harbour");
        press("Save");
        new Articles(jdbc).rename(id, "Storm over the port");
        press("Undo");

        assertThat(row(id)).containsEntry("title", "Storm over the port");
        assertThat(text()).contains("was changed again in the meantime");
    }

    @Test
    void keepsNothingOfASaveOnceItsMessageIsClosed() {
        opened("saved-closed");
        _setValue(input("Title"), "Storm over the harbour");
        OpenForm.save();
        assertThat(kept()).isInstanceOf(Notification.class);
        ((Notification) kept()).close();
        settle();

        assertThat(kept()).isNull();
    }

    private static @Nullable Object kept() {
        return ComponentUtil.getData(UI.getCurrent(), SavedToast.class.getName());
    }

    @Test
    void saysThatNothingWasChanged() {
        opened("saved-nothing");
        press("Save");

        assertThat(text()).contains("Nothing was changed.");
        _assertNone(Button.class, spec -> spec.withText("Undo"));
    }

    @Test
    void saysWhatOfOthersWasKept() {
        var id = opened("saved-kept");
        new Articles(jdbc).rename(id, "Storm over the port");
        OpenForm.type("lead", "Another lead");
        press("Save");

        assertThat(row(id)).containsEntry("title", "Storm over the port");
        assertThat(text()).contains("Somebody else’s change of Title was kept.");
    }

    @Test
    void takesBackANewRowAndAsksWhereSomethingHangsOnIt() {
        signIn("editor");
        for (var commented : new boolean[] {false, true}) {
            open("articles/add");
            _setValue(input("Title"), "Undone " + commented);
            OpenForm.type("lead", "A lead");
            OpenForm.type("body", "A body");
            OpenForm.type("category", reference("category"));
            OpenForm.type("author", reference("author"));
            assertThat(OpenForm.mistakes()).isEmpty();
            press("Save");
            var id = id("Undone " + commented);
            assertThat(text()).contains("Article added");
            if (commented) {
                new Articles(jdbc).comment(id, "Ben", "Already here");
            }
            press("Undo");
            assertThat(new Articles(jdbc).count(id)).isEqualTo(commented ? 1 : 0);
        }
        assertThat(_get(DeleteDialog.class)).isNotNull();
    }

    private dev.bureau.schema.Reference reference(String table) {
        var id = jdbc.sql("select min(id) from " + table).query(String.class).single();
        return new dev.bureau.schema.Reference(id, "");
    }

    private String id(String title) {
        return jdbc.sql("select id from article where title = :title")
                .param("title", title)
                .query(String.class)
                .single();
    }

    private String opened(String slug) {
        var id = new Articles(jdbc).add("Storm", slug);
        signIn("editor");
        open("articles/" + id);
        return id;
    }

    private java.util.Map<String, Object> row(String id) {
        return new Articles(jdbc).row(id);
    }

    private static TextField input(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    /// A message that was closed stays in the tree until the browser says so.
    private void press(String words) {
        _click(_find(Button.class, spec -> spec.withText(words)).getLast());
        settle();
    }

    private static String text() {
        var notes =
                _find(Notification.class).stream()
                        .map(note -> note.getElement().getProperty("text", ""));
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent())
                + notes.collect(Collectors.joining("\n"));
    }
}
