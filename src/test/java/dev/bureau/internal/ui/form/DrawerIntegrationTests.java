package dev.bureau.internal.ui.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.internal.ui.parts.LeaveDialog;
import dev.bureau.schema.Reference;
import dev.bureau.testing.UiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DrawerIntegrationTests extends UiTest {

    private static final String NAME = "Harbour news";

    @Autowired private JdbcClient jdbc;
    private Articles articles;

    @BeforeEach
    void articles() {
        articles = new Articles(jdbc);
    }

    @AfterEach
    void putBack() {
        jdbc.sql("delete from article where slug like 'drawer-%'").update();
        jdbc.sql("delete from category where name like ?").param(NAME + "%").update();
    }

    @Test
    void putsTheNewRowIntoThePickerItCameFrom() {
        var id = articles.add("Storm", "drawer-adds");
        signIn("admin");
        open("articles/" + id);
        _setValue(in(page(), "Title"), "Typed before");
        way("Add category");
        type("Name", NAME);
        save();
        _assertNone(Drawer.class);
        assertThat(picker().getValue().label()).isEqualTo(NAME);
        assertThat(in(page(), "Title").getValue()).isEqualTo("Typed before");
        assertThat(page().unsaved()).isTrue();
        page().save(FormCommands.After.STAY);
        assertThat(
                        jdbc.sql(
                                        "select c.name from article a join category c on c.id ="
                                                + " a.category_id where a.id = ?")
                                .param(Long.valueOf(id))
                                .query(String.class)
                                .single())
                .isEqualTo(NAME);
    }

    @Test
    void showsTheNewNameOfTheChosenRow() {
        var category = category();
        var id = articles.add("Storm", "drawer-changes");
        jdbc.sql("update article set category_id = ? where id = ?")
                .params(category, Long.valueOf(id))
                .update();
        signIn("admin");
        open("articles/" + id);
        way("Show " + NAME + " beside this form");
        type("Name", NAME + " of today");
        save();
        assertThat(picker().getValue().label()).isEqualTo(NAME + " of today");
        assertThat(page().unsaved()).as("the same row is chosen").isFalse();
    }

    @Test
    void keepsADrawerOpenWhoseRowIsNotAccepted() {
        signIn("admin");
        open("articles/add");
        var title = UI.getCurrent().getInternals().getTitle();
        way("Add category");
        save();
        assertThat(in(inner(), "Name").isInvalid()).isTrue();
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo(title);
        assertThat(picker().isEmpty()).isTrue();
    }

    @Test
    void asksBeforeWhatWasTypedInADrawerIsGivenUp() {
        signIn("admin");
        open("articles/add");
        _setValue(in(page(), "Title"), "Typed before");
        way("Add category");
        type("Name", NAME);
        _get(Drawer.class).done();
        assertThat(_get(LeaveDialog.class).isOpened()).isTrue();
        assertThat(_get(Drawer.class).isOpened()).isTrue();
        assertThat(in(page(), "Title").getValue()).isEqualTo("Typed before");
    }

    @Test
    void closesWithoutAQuestionWhereNothingWasTyped() {
        signIn("admin");
        open("articles/add");
        way("Add category");
        _get(Drawer.class).done();
        _assertNone(LeaveDialog.class);
        _assertNone(Drawer.class);
    }

    @Test
    void asksBeforeAnotherPageIsOpenedOverADrawer() {
        signIn("admin");
        open("articles/add");
        way("Add category");
        type("Name", NAME);
        UI.getCurrent().navigate("authors");
        assertThat(_get(LeaveDialog.class).isOpened()).isTrue();
        assertThat(place()).isEqualTo("articles/add");
    }

    @Test
    void offersNewRowsOnlyToThoseWhoMayAddThem() {
        var id = articles.add("Storm", "drawer-rights");
        signIn("author");
        open("articles/" + id);
        _assertNone(NativeButton.class, spec -> spec.withAttribute("aria-label", "Add category"));
        signIn("admin");
        open("articles/add");
        _assertOne(NativeButton.class, spec -> spec.withAttribute("aria-label", "Add category"));
    }

    @Test
    void savesNothingBehindADrawer() {
        var id = articles.add("Storm", "drawer-behind");
        signIn("admin");
        open("articles/" + id);
        _setValue(in(page(), "Title"), "Typed before");
        way("Add category");
        settle();
        page().save(FormCommands.After.LIST);
        assertThat(articles.row(id)).containsEntry("title", "Storm");
        assertThat(_get(Drawer.class).isOpened()).isTrue();
    }

    private long category() {
        return jdbc.sql(
                        "insert into category (name, slug, description)"
                                + " values (?, 'harbour', '') returning id")
                .param(NAME)
                .query(Long.class)
                .single();
    }

    /// The form that fills the page; a drawer's is the last.
    private static FormPane page() {
        return _find(FormPane.class).getFirst();
    }

    private static FormPane inner() {
        return _get(_get(Drawer.class), FormPane.class);
    }

    private static void way(String words) {
        _click(_get(NativeButton.class, spec -> spec.withAttribute("aria-label", words)));
    }

    private static void type(String label, String words) {
        _setValue(in(inner(), label), words);
    }

    private static TextField in(Component form, String label) {
        return _get(form, TextField.class, spec -> spec.withLabel(label));
    }

    private static void save() {
        _click(_get(inner(), Button.class, spec -> spec.withText("Save")));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<Reference> picker() {
        return _get(page(), ComboBox.class, spec -> spec.withLabel("Category"));
    }

    private static String place() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
