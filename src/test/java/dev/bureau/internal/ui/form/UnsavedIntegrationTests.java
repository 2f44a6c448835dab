package dev.bureau.internal.ui.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.internal.data.unsaved.Unsaved;
import dev.bureau.testing.UiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A second `signIn` is a browser that was closed, or a server that began anew.
class UnsavedIntegrationTests extends UiTest {

    @Autowired private JdbcClient jdbc;
    @Autowired private Unsaved unsaved;
    private Articles articles;

    @BeforeEach
    void nothingKept() {
        articles = new Articles(jdbc);
        unsaved.flush();
        jdbc.sql("delete from bureau_unsaved").update();
        jdbc.sql("delete from bureau_presence").update();
    }

    @Test
    void offersWhatWasTypedAndNotSaved() {
        var id = typedTitle("unsaved-offer", "Storm over the harbour");
        comeBack("editor", "articles/" + id);
        assertThat(text()).contains("You typed here on");
        assertThat(input("Title").getValue()).isEqualTo("Storm");

        press("Restore");
        assertThat(input("Title").getValue()).isEqualTo("Storm over the harbour");
        assertThat(text()).contains("What you typed is back");
        press("Save");
        assertThat(articles.row(id)).containsEntry("title", "Storm over the harbour");
        assertThat(kept()).isZero();
        comeBack("editor", "articles/" + id);
        _assertNone(LeftoverNote.class);
    }

    @Test
    void restoresChildrenAndWhatIsNoValue() {
        var id = articles.add("Storm", "unsaved-children");
        articles.comment(id, "Ben", "First");
        articles.comment(id, "Cleo", "Second");
        signIn("editor");
        open("articles/" + id);
        var rows = _find(ChildRow.class);
        rows.get(0).fields().input("body").orElseThrow().type("First, changed");
        press("Add comment");
        _find(ChildRow.class).get(2).fields().input("body").orElseThrow().type("Third");
        _setValue(input("Title"), "");

        comeBack("editor", "articles/" + id);
        press("Restore");
        var back = _find(ChildRow.class);
        assertThat(back).hasSize(3);
        assertThat(back.get(0).fields().input("body").orElseThrow().written())
                .isEqualTo("First, changed");
        assertThat(back.get(2).fields().input("body").orElseThrow().written()).isEqualTo("Third");
        assertThat(input("Title").getValue()).isEmpty();
    }

    @Test
    void mergesWhatIsRestoredWithWhatOthersSavedSince() {
        var id = typedTitle("unsaved-merge", "Storm over the harbour");
        articles.rename(id, "Storm over the port");
        comeBack("editor", "articles/" + id);
        assertThat(input("Title").getValue()).isEqualTo("Storm over the port");
        press("Restore");
        press("Save");
        assertThat(articles.row(id)).containsEntry("title", "Storm over the port");
        _assertOne(ConflictPanel.class);
        assertThat(text()).contains("It was: Storm");
        press("Save all");
        assertThat(articles.row(id)).containsEntry("title", "Storm over the harbour");
    }

    @Test
    void showsItToNobodyElse() {
        var id = typedTitle("unsaved-others", "For my eyes");
        comeBack("admin", "articles/" + id);
        _assertNone(LeftoverNote.class);
        assertThat(text()).doesNotContain("For my eyes");
    }

    @Test
    void forgetsWhatIsDiscarded() {
        var id = typedTitle("unsaved-discard", "Not wanted");
        comeBack("editor", "articles/" + id);
        press("Discard");
        assertThat(kept()).isZero();
        _assertNone(LeftoverNote.class);
    }

    @Test
    void forgetsWhatIsGivenUpOnLeaving() {
        typedTitle("unsaved-leave", "Not wanted");
        assertThat(kept()).isOne();
        UI.getCurrent().navigate("categories");
        ComponentUtil.fireEvent(
                _get(ConfirmDialog.class),
                new ConfirmDialog.ConfirmEvent(_get(ConfirmDialog.class), true));
        assertThat(kept()).isZero();
    }

    @Test
    void forgetsWhatWasTypedBackAgain() {
        typedTitle("unsaved-back", "Other");
        _setValue(input("Title"), "Storm");
        assertThat(kept()).isZero();
    }

    @Test
    void keepsANewRowThatWasNotSaved() {
        signIn("editor");
        open("articles/add");
        _setValue(input("Title"), "Not yet");
        comeBack("editor", "articles/add");
        press("Restore");
        assertThat(input("Title").getValue()).isEqualTo("Not yet");
    }

    @Test
    void keepsNoSecret() {
        signIn("admin");
        open("users/add");
        _setValue(input("User name"), "somebody-new");
        _find(PasswordField.class).forEach(field -> field.setValue("the canary sings"));
        unsaved.flush();
        var all = jdbc.sql("select content from bureau_unsaved").query(String.class).list();
        assertThat(all).isNotEmpty();
        assertThat(all.toString()).contains("somebody-new").doesNotContain("canary");
    }

    @Test
    void restoresOnlyWhereOneMayWriteNow() {
        var id = typedTitle("unsaved-rights", "As an editor");
        jdbc.sql("update bureau_unsaved set username = 'reader'").update();
        comeBack("reader", "articles/" + id);
        _assertNone(LeftoverNote.class);
        assertThat(text()).doesNotContain("As an editor");
    }

    @Test
    void showsAllThatWasTypedWhenTheRowIsGoneAndTakesItToANewOne() {
        var id = articles.add("Storm", "unsaved-gone");
        articles.comment(id, "Ben", "First");
        signIn("editor");
        open("articles/" + id);
        _setValue(input("Title"), "Storm over the harbour");
        _get(ChildRow.class).fields().input("body").orElseThrow().type("A long comment");
        jdbc.sql("delete from comment where article_id = " + id).update();
        articles.delete(id);
        press("Save");
        assertThat(text())
                .contains("Storm over the harbour")
                .contains("A long comment")
                .contains("Copy all");

        press("Use it for a new article");
        press("Restore");
        assertThat(input("Title").getValue()).isEqualTo("Storm over the harbour");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Lead")).getValue())
                .isEqualTo("A lead");
    }

    @Test
    void staysWhereItIsTooMuchForANewRow() {
        var id = articles.add("Storm", "unsaved-large");
        signIn("editor");
        open("articles/" + id);
        var body = _find(TextArea.class).stream().filter(area -> !"Lead".equals(area.getLabel()));
        _setValue(body.findFirst().orElseThrow(), "x".repeat(Unsaved.LONGEST));
        articles.delete(id);
        press("Save");
        press("Use it for a new article");
        assertThat(text()).contains("This is too much to be kept").contains("Copy all");
    }

    @Test
    void keepsThatAChildIsToGoUntilThatIsUndone() {
        var id = articles.add("Storm", "unsaved-removed");
        articles.comment(id, "Ben", "First");
        signIn("editor");
        open("articles/" + id);
        _click(_get(Button.class, spec -> spec.withClasses("bureau-child-remove")));
        assertThat(_get(FormPane.class).getElement().hasAttribute("data-dirty")).isTrue();
        assertThat(kept()).isOne();
        comeBack("editor", "articles/" + id);
        press("Restore");
        assertThat(_get(ChildRow.class).kept()).isFalse();
        press("Keep it");
        assertThat(kept()).isZero();
    }

    @Test
    void tellsWhoElseHasTheRowOpen() {
        var id = articles.add("Storm", "unsaved-presence");
        signIn("editor");
        open("articles/" + id);
        assertThat(text()).doesNotContain("open, too");
        comeBack("admin", "articles/" + id);
        assertThat(text()).contains("Edith Mercer has this open, too");
        open("articles");
        assertThat(jdbc.sql("select username from bureau_presence").query(String.class).list())
                .containsExactly("editor");
    }

    private String typedTitle(String slug, String title) {
        var id = articles.add("Storm", slug);
        signIn("editor");
        open("articles/" + id);
        _setValue(input("Title"), title);
        return id;
    }

    private void comeBack(String username, String address) {
        unsaved.flush();
        signIn(username);
        open(address);
    }

    private long kept() {
        unsaved.flush();
        return jdbc.sql("select count(*) from bureau_unsaved").query(Long.class).single();
    }

    private static TextField input(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static String text() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }
}
