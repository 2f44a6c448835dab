package dev.bureau.internal.ui.frame;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.testing.UiTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AdminLayoutIntegrationTests extends UiTest {

    @Test
    void listsOnlyTheEntitiesThatTheActorMaySee() {
        signIn("editor");
        open("");
        var editors = entities();
        signIn("admin");
        open("");

        assertThat(editors).contains("Articles", "Comments").doesNotContain("Users");
        assertThat(entities()).contains("Articles", "Users", "Groups");
    }

    @Test
    void narrowsTheSidebarToWhatIsTyped() {
        signIn("editor");
        open("");

        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Filter…")), "cat");

        assertThat(entities()).containsExactly("Categories");
    }

    @Test
    void saysWhereOneIs() {
        signIn("editor");
        open("articles");

        var here = _get(Breadcrumbs.class).getElement().getTextRecursively();

        assertThat(here).contains("Home").contains("Articles");
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Articles · ");
    }

    @Test
    void saysThatThereIsNothingAtAnUnknownAddress() {
        signIn("editor");
        open("nothing");

        assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
        assertThat(entities()).contains("Articles");
    }

    @Test
    void speaksTheReadersLanguage() {
        signIn("editor");
        UI.getCurrent().setLocale(Locale.GERMAN);
        open("articles?q=zzzyyyxxx");

        assertThat(_find(Button.class).stream().map(Button::getText))
                .contains("Suche und Filter zurücksetzen");
    }

    private static List<String> entities() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getLabel).toList();
    }
}
