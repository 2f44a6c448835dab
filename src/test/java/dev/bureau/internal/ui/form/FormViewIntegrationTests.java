package dev.bureau.internal.ui.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.internal.ui.parts.LeaveDialog;
import dev.bureau.testing.UiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class FormViewIntegrationTests extends UiTest {

    @Autowired private JdbcClient jdbc;
    private Articles articles;

    @BeforeEach
    void articles() {
        articles = new Articles(jdbc);
    }

    @Test
    void savesWhatWasTypedAndReturnsToTheListAsItWas() {
        var id = articles.add("Storm", "saves");
        signIn("editor");
        open("articles/" + id + "?back=status%3DREVIEW");
        _setValue(input("Title"), "Storm over the harbour");
        press("Save");
        assertThat(articles.row(id)).containsEntry("title", "Storm over the harbour");
        assertThat(articles.row(id)).containsEntry("lead", "A lead");
        assertThat(place()).isEqualTo("articles?status=REVIEW");
    }

    @Test
    void staysInTheFormWhereThatIsWanted() {
        var id = articles.add("Storm", "stays");
        signIn("editor");
        open("articles/" + id);
        _setValue(input("Title"), "Calm");
        form().save(FormCommands.After.STAY);
        assertThat(_get(H1.class).getText()).isEqualTo("Calm");
        assertThat(form().getElement().hasAttribute("data-dirty")).isFalse();
    }

    @Test
    void tellsMistakesAtTheFieldAndInASummary() {
        var id = articles.add("Storm", "mistakes");
        signIn("editor");
        open("articles/" + id);
        _setValue(input("Title"), "");
        _setValue(input("Address"), "Not an address");
        press("Save");
        assertThat(input("Title").getErrorMessage()).isEqualTo("Fill this in.");
        assertThat(_get(NativeButton.class, spec -> spec.withText("Title: Fill this in.")))
                .isNotNull();
        _setValue(input("Title"), "Storm");
        press("Save");
        assertThat(input("Title").isInvalid()).isFalse();
        assertThat(input("Address").isInvalid()).as("what only the store knows").isTrue();
        assertThat(input("Address").getValue()).isEqualTo("Not an address");
        assertThat(articles.row(id)).containsEntry("slug", "mistakes");
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseSavedTheSameField() {
        var id = articles.add("Storm", "conflict");
        signIn("editor");
        open("articles/" + id);
        _setValue(input("Title"), "Storm over the harbour");
        articles.rename(id, "Storm over the port");
        press("Save");
        assertThat(articles.row(id)).containsEntry("title", "Storm over the port");
        assertThat(input("Title").getValue()).isEqualTo("Storm over the harbour");
        assertThat(choice("Title").getValue()).isEqualTo(ConflictPanel.Side.MINE);
        press("Save all");
        assertThat(articles.row(id)).containsEntry("title", "Storm over the harbour");
    }

    @Test
    void takesTheOtherValueWhereThatIsChosen() {
        var id = articles.add("Storm", "theirs");
        signIn("editor");
        open("articles/" + id);
        _setValue(input("Title"), "Mine");
        _setValue(input("Address"), "theirs-and-mine");
        articles.rename(id, "Theirs");
        press("Save");
        _setValue(choice("Title"), ConflictPanel.Side.THEIRS);
        press("Save all");
        assertThat(articles.row(id))
                .containsEntry("title", "Theirs")
                .containsEntry("slug", "theirs-and-mine");
    }

    @Test
    void asksOnceHoweverOftenOneWantsToLeave() {
        var id = articles.add("Storm", "leave-once");
        signIn("editor");
        open("articles/" + id);
        _setValue(input("Title"), "Storm over the harbour");
        UI.getCurrent().navigate("articles");
        UI.getCurrent().navigate("articles");
        settle();

        assertThat(_find(LeaveDialog.class)).filteredOn(LeaveDialog::isOpened).hasSize(1);
    }

    @Test
    void showsWhatWasTypedWhenTheRowIsGone() {
        var id = articles.add("Storm", "gone");
        signIn("editor");
        open("articles/" + id);
        _setValue(input("Title"), "Storm over the harbour");
        articles.delete(id);
        assertThat(_get(FormPane.class).getElement().hasAttribute("data-leaves")).isTrue();
        press("Save");
        assertThat(text()).contains("Storm over the harbour").contains("is not here any more");
        assertThat(_get(FormPane.class).getElement().hasAttribute("data-leaves")).isFalse();
    }

    @Test
    void addsChangesAndRemovesChildrenWithTheirParent() {
        var id = articles.add("Storm", "children");
        articles.comment(id, "Bo", "First");
        articles.comment(id, "Cy", "Second");
        signIn("editor");
        open("articles/" + id);
        press("Add comment");
        var bodies = _find(TextArea.class, spec -> spec.withLabel("Comment"));
        assertThat(bodies).hasSize(3);
        _setValue(bodies.get(0), "First, corrected");
        _setValue(bodies.get(2), "Third");
        _setValue(_find(TextField.class, spec -> spec.withLabel("Name")).get(2), "Di");
        _click(_find(Button.class, spec -> spec.withClasses("bureau-child-remove")).get(1));
        press("Save");
        assertThat(
                        jdbc.sql("select body from comment where article_id = ? order by id")
                                .param(Long.valueOf(id))
                                .query(String.class)
                                .list())
                .containsExactly("First, corrected", "Third");
    }

    @Test
    void tellsMistakesInChildrenAtTheirFields() {
        var id = articles.add("Storm", "child-mistakes");
        signIn("editor");
        open("articles/" + id);
        press("Add comment");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Comment")), "Words");
        press("Save");
        var name = _get(TextField.class, spec -> spec.withLabel("Name"));
        assertThat(name.isInvalid()).isTrue();
        assertThat(articles.comments(id)).isZero();
    }

    @Test
    void showsTextInsteadOfInputsToThoseWhoOnlyRead() {
        var id = articles.add("Storm", "reader");
        signIn("reader");
        open("articles/" + id);
        assertThat(text()).contains("View only").contains("Storm").contains("1,234");
        assertThat(_get(Span.class, spec -> spec.withClasses("bureau-unit")).getText())
                .isEqualTo("words");
        _assertNone(TextField.class, spec -> spec.withLabel("Title"));
        _assertNone(Button.class, spec -> spec.withText("Save"));
    }

    @Test
    void showsWhatADeletionTakesAlongBeforeItDeletes() {
        var id = articles.add("Storm", "delete");
        articles.comment(id, "Bo", "First");
        signIn("editor");
        open("articles/" + id);
        form().delete();
        assertThat(_get(DeleteDialog.class).getHeaderTitle()).isEqualTo("Delete “Storm”?");
        assertThat(text()).contains("1 Comment");
        press("Delete Article");
        assertThat(articles.comments(id)).isZero();
        assertThat(place()).isEqualTo("articles");
    }

    @Test
    void asksAgainWhereARowWasChangedBeforeItIsDeleted() {
        var id = articles.add("Storm", "delete-changed");
        signIn("editor");
        open("articles/" + id);
        form().delete();
        articles.rename(id, "Storm over the port");
        press("Delete Article");
        assertThat(articles.row(id)).containsEntry("title", "Storm over the port");
        assertThat(_get(DeleteDialog.class).getElement().getTextRecursively())
                .contains("Title: Storm → Storm over the port");
        press("Delete Article");
        assertThat(articles.count(id)).isZero();
    }

    @Test
    void addsAChildAgainThatSomebodyDeletedWhileItWasTypedInto() {
        var id = articles.add("Storm", "child-gone");
        articles.comment(id, "Bo", "First");
        signIn("editor");
        open("articles/" + id);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Comment")), "First, corrected");
        articles.deleteComments(id);
        press("Save");
        assertThat(text()).contains("while you typed in it").contains("First, corrected");
        press("Save all");
        assertThat(articles.bodies(id)).containsExactly("First, corrected");
    }

    @Test
    void leavesAChildDeletedWhereThatIsChosen() {
        var id = articles.add("Storm", "child-left");
        articles.comment(id, "Bo", "First");
        signIn("editor");
        open("articles/" + id);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Comment")), "First, corrected");
        articles.deleteComments(id);
        press("Save");
        _setValue(row("while you typed in it"), ConflictPanel.Side.THEIRS);
        press("Save all");
        assertThat(articles.comments(id)).isZero();
    }

    @Test
    void asksWhetherAChildThatSomebodyChangedIsToBeDeleted() {
        var id = articles.add("Storm", "child-changed");
        articles.comment(id, "Bo", "First");
        signIn("editor");
        open("articles/" + id);
        _click(_get(Button.class, spec -> spec.withClasses("bureau-child-remove")));
        articles.rewriteComments(id, "First, but better");
        press("Save");
        assertThat(articles.bodies(id)).containsExactly("First, but better");
        assertThat(_get(ConflictPanel.class).getElement().getTextRecursively())
                .contains("First, but better");
        _setValue(row("changed in the meantime"), ConflictPanel.Side.THEIRS);
        _setValue(input("Title"), "Calm");
        press("Save all");
        assertThat(articles.bodies(id)).containsExactly("First, but better");
        assertThat(articles.row(id)).containsEntry("title", "Calm");
    }

    @Test
    void deletesAChildThatSomebodyChangedWhereThatIsStillWanted() {
        var id = articles.add("Storm", "child-anyway");
        articles.comment(id, "Bo", "First");
        signIn("editor");
        open("articles/" + id);
        _click(_get(Button.class, spec -> spec.withClasses("bureau-child-remove")));
        articles.rewriteComments(id, "First, but better");
        press("Save");
        press("Save all");
        assertThat(articles.comments(id)).isZero();
    }

    @Test
    void offersNoDeletionWhereSomethingStandsInItsWay() {
        signIn("admin");
        var category =
                jdbc.sql("select category_id from article limit 1").query(Long.class).single();
        open("categories/" + category);
        form().delete();
        assertThat(_get(DeleteDialog.class).getHeaderTitle()).contains("cannot be deleted");
        assertThat(text()).contains("refer to it");
        _assertNone(Button.class, spec -> spec.withText("Delete Category"));
    }

    @Test
    void asksBeforeChangesAreGivenUp() {
        var id = articles.add("Storm", "leave");
        signIn("editor");
        open("articles/" + id);
        _setValue(input("Title"), "Calm");
        UI.getCurrent().navigate("categories");
        assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();
        assertThat(input("Title").getValue()).isEqualTo("Calm");
    }

    @Test
    void makesTheAddressFromTheTitleUntilSomebodyWritesIt() {
        signIn("editor");
        open("articles/add");
        _setValue(input("Title"), "Sturm über dem Hafen");
        assertThat(input("Address").getValue()).isEqualTo("sturm-uber-dem-hafen");
        _setValue(input("Address"), "my-own");
        _setValue(input("Title"), "Another title");
        assertThat(input("Address").getValue()).isEqualTo("my-own");
    }

    @Test
    void fillsANewRowFromTheAddress() {
        signIn("editor");
        open("articles/add?title=From%20a%20link&status=REVIEW&views=x");
        assertThat(input("Title").getValue()).isEqualTo("From a link");
        assertThat(form().getElement().hasAttribute("data-dirty")).isTrue();
    }

    @Test
    void beginsAnotherNewRowAsTheFirst() {
        var category = jdbc.sql("select min(id) from category").query(Long.class).single();
        var author = jdbc.sql("select min(id) from author").query(Long.class).single();
        signIn("editor");
        open("articles/add?lead=From%20a%20link&category=" + category + "&author=" + author);
        _setValue(input("Title"), "The first of two");
        form().save(FormCommands.After.ANOTHER);
        assertThat(input("Title").getValue()).isEmpty();
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Lead")).getValue())
                .isEqualTo("From a link");
    }

    @Test
    void runsActionsOnTheRow() {
        var id = articles.add("Storm", "action");
        signIn("editor");
        open("articles/" + id);
        press("Publish");
        assertThat(articles.row(id)).containsEntry("status", "published");
        open("articles/" + id);
        _assertNone(Button.class, spec -> spec.withText("Publish"));
        _assertOne(Button.class, spec -> spec.withText("Reject"));
    }

    @Test
    void saysSoWhereThereIsNoSuchRow() {
        signIn("editor");
        open("articles/99999999");
        assertThat(text()).contains("Nothing here");
        open("articles/no-number");
        assertThat(text()).contains("Nothing here");
    }

    private static FormPane form() {
        return _get(FormPane.class);
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

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<ConflictPanel.Side> row(String words) {
        return (RadioButtonGroup<ConflictPanel.Side>)
                _find(RadioButtonGroup.class).stream()
                        .filter(group -> group.getLabel().contains(words))
                        .findFirst()
                        .orElseThrow();
    }

    private static String text() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    private static String place() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
