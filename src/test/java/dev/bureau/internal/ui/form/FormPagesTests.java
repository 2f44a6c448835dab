package dev.bureau.internal.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormPagesTests {

    private final Span city = new Span("City");
    private final Span iban = new Span("Iban");

    @BeforeEach
    void begin() {
        MockVaadin.setup();
    }

    @AfterEach
    void end() {
        MockVaadin.tearDown();
    }

    @Test
    void showsOnePageAtATime() {
        var pages = pages(2);

        assertThat(shown(pages)).containsExactly("City");
        tabs(pages).setSelectedIndex(1);
        assertThat(shown(pages)).containsExactly("Iban");
    }

    @Test
    void showsThePageOnWhichSomethingStands() {
        var pages = pages(2);

        FormPages.reveal(iban);

        assertThat(shown(pages)).containsExactly("Iban");
        assertThat(tabs(pages).getSelectedTab().getLabel()).isEqualTo("Bank");
    }

    @Test
    void marksAPageAsLongAsSomethingOnItIsWrong() {
        var pages = pages(2);

        FormPages.mark(iban, true);
        assertThat(wrong(pages)).containsExactly("Bank");

        FormPages.mark(iban, false);
        assertThat(wrong(pages)).isEmpty();
    }

    @Test
    void listsManyPagesAtTheSide() {
        assertThat(tabs(pages(2)).getOrientation()).isEqualTo(Tabs.Orientation.HORIZONTAL);
        assertThat(tabs(pages(17)).getOrientation()).isEqualTo(Tabs.Orientation.VERTICAL);
    }

    private FormPages pages(int expected) {
        var pages = new FormPages("Pages", expected);
        pages.add("Address", new Div(city));
        pages.add("Bank", new Div(iban));
        UI.getCurrent().add(pages);
        return pages;
    }

    private static Tabs tabs(FormPages pages) {
        return (Tabs) pages.getChildren().findFirst().orElseThrow();
    }

    private static List<String> shown(FormPages pages) {
        return pages.getChildren()
                .skip(1)
                .filter(page -> !page.getElement().hasAttribute("hidden"))
                .map(page -> page.getElement().getTextRecursively())
                .toList();
    }

    private static List<String> wrong(FormPages pages) {
        return Stream.of(0, 1)
                .map(at -> tabs(pages).getTabAt(at))
                .filter(tab -> tab.getElement().getClassList().contains("bureau-page-wrong"))
                .map(Tab::getLabel)
                .toList();
    }
}
