package dev.bureau.internal.ui.list;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.internal.data.view.Audience;
import dev.bureau.internal.data.view.SavedView;
import dev.bureau.internal.data.view.SavedViews;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Registry;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.testing.UiTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ViewTabsIntegrationTests extends UiTest {

    @Autowired private SavedViews views;
    @Autowired private Registry registry;
    @Autowired private Desk desk;
    private EntityModel articles;

    @BeforeEach
    void start() {
        articles = registry.byName("Article").orElseThrow();
        signIn("editor");
    }

    @AfterEach
    void deleteAll() {
        var actor = desk.actor();
        views.of(articles, actor).forEach(view -> views.delete(articles, view.id(), actor));
    }

    @Test
    void keepsAQuestionAsATab() {
        open("articles");
        assertThat(_find(ViewTabs.class)).as("nothing to see").isEmpty();
        assertThat(_find(SaveView.class)).isEmpty();

        open("articles?status=REVIEW&sort=title&page=2");
        save("To review");

        assertThat(tabs()).containsExactly("All", "To review");
        assertThat(current()).containsExactly("To review");
        assertThat(_find(SaveView.class)).as("kept already").isEmpty();
        assertThat(views.of(articles, desk.actor()).getFirst().address())
                .isEqualTo("sort=title&status=REVIEW");
        open("articles?status=REVIEW");
        assertThat(current()).isEmpty();
        open("articles?view=all");
        assertThat(current()).containsExactly("All");
    }

    @Test
    void countsTheRowsOfViewsOnceWhileWordsAreTyped() {
        open("articles?status=REVIEW");
        save("To review");
        var counted = _get(ViewTabs.class).getChildren().limit(2).toList();
        var search = _get(TextField.class, it -> it.withPlaceholder("Search title, lead…"));
        _setValue(search, "har");
        _setValue(search, "harbour");

        assertThat(_get(ViewTabs.class).getChildren().toList()).isEqualTo(counted);
        assertThat(current()).isEmpty();
        _setValue(search, "");
        assertThat(current()).containsExactly("To review");
        assertThat(_get(ViewTabs.class).getChildren().limit(2).toList()).isEqualTo(counted);
    }

    @Test
    void opensTheListWithTheChosenView() {
        open("articles?status=REVIEW");
        save("To review");
        choose("Open the list with this");

        open("articles");
        assertThat(current()).containsExactly("To review");
        open("articles?view=all");
        assertThat(current()).containsExactly("All");
        open("articles");
        choose("Open the list with all rows");
        open("articles");
        assertThat(current()).containsExactly("All");
    }

    @Test
    void changesTheViewThatOneCameFrom() {
        open("articles?status=REVIEW");
        save("To review");
        open("articles?status=REVIEW");
        var from = "&_from=" + views.of(articles, desk.actor()).getFirst().id();
        open("articles?status=REVIEW&_columns=title,views" + from);
        assertThat(current()).isEmpty();
        _click(_get(Button.class, it -> it.withText("Save changes to “To review”")));

        assertThat(current()).containsExactly("To review");
        assertThat(views.of(articles, desk.actor()))
                .extracting(SavedView::address)
                .containsExactly("_columns=title%2Cviews&status=REVIEW");
        open("articles?view=all");
        open("articles?status=DRAFT");
        assertThat(_find(Button.class, it -> it.withText("Save changes to “To review”"))).isEmpty();
    }

    @Test
    void keepsTheColumnsOfWhoeverSavesIt() {
        desk.preferences().keep(articles, "columns", "views,title", desk.actor());
        try {
            open("articles?status=REVIEW");
            save("Views");

            assertThat(current()).containsExactly("Views");
            assertThat(views.of(articles, desk.actor()).getFirst().address())
                    .isEqualTo("_columns=views%2Ctitle&status=REVIEW");
        } finally {
            desk.preferences().keep(articles, "columns", "", desk.actor());
        }
    }

    @Test
    void renamesAView() {
        open("articles?status=DRAFT");
        save("Drafts");
        open("articles?status=REVIEW");
        save("To review");
        choose("Rename view");
        rename("Drafts");
        assertThat(_get(TextField.class, it -> it.withLabel("Name")).getErrorMessage())
                .contains("already");
        rename("Next");

        assertThat(tabs()).containsExactly("All", "Drafts", "Next");
    }

    private static void rename(String name) {
        _setValue(_get(TextField.class, it -> it.withLabel("Name")), name);
        _click(_get(Button.class, it -> it.withText("Rename view")));
    }

    @Test
    void saysWhyAViewIsNotSaved() {
        open("articles?status=REVIEW");
        save(" ");

        assertThat(_get(TextField.class, it -> it.withLabel("Name")).getErrorMessage())
                .contains("at most 60 characters");
        assertThat(views.of(articles, desk.actor())).isEmpty();
    }

    @Test
    void opensWhatIsLeftOfAViewWhoseAttributeIsGone() {
        views.save(articles, "Old", "gone=1&status=REVIEW", new Audience.Nobody(), desk.actor());
        open("articles?gone=1&status=REVIEW");

        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .anyMatch(words -> words.contains("gone"));
        assertThat(tabs()).containsExactly("All", "Old");
        assertThat(_find(Chip.class)).hasSize(1);
    }

    private static void save(String name) {
        var form = _get(SaveView.class);
        _get(form, Popover.class).open();
        _setValue(_get(TextField.class, it -> it.withLabel("Name")), name);
        _find(Button.class, it -> it.withText("Save view"))
                .forEach(button -> {
                    if (button.getParent()
                            .orElseThrow()
                            .getClassNames()
                            .contains("bureau-save-panel")) {
                        _click(button);
                    }
                });
    }

    private static void choose(String words) {
        var menu = _get(ViewMenu.class);
        _get(menu, Popover.class).open();
        _click(
                _find(NativeButton.class).stream()
                        .filter(item -> item.getElement().getTextRecursively().equals(words))
                        .findFirst()
                        .orElseThrow());
    }

    private static List<String> tabs() {
        return _find(ViewTabs.class).stream()
                .flatMap(tabs -> _find(tabs, Link.class).stream())
                .map(ViewTabsIntegrationTests::name)
                .toList();
    }

    private static List<String> current() {
        return _find(ViewTabs.class).stream()
                .flatMap(tabs -> _find(tabs, Link.class).stream())
                .filter(tab -> tab.getElement().hasAttribute("aria-current"))
                .map(ViewTabsIntegrationTests::name)
                .toList();
    }

    private static String name(Link tab) {
        return _find(tab, Span.class).getFirst().getText();
    }
}
