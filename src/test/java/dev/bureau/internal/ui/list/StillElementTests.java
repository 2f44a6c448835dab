package dev.bureau.internal.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

class StillElementTests {

    @Test
    void describesWordsAndWhatTheyStandIn() {
        var link = new Anchor("articles/1", new Span("<b>\"Words\"</b>"));
        link.addClassNames("bureau-row-title", "wide");
        link.setTitle("Title");

        assertThat(StillElement.described(link.getElement()).toString())
                .startsWith("[\"a\",{")
                .contains("\"href\":\"articles/1\"")
                .contains("\"class\":\"bureau-row-title wide\"")
                .contains("\"title\":\"Title\"")
                .endsWith("[\"span\",{},\"<b>\\\"Words\\\"</b>\"]]");
    }

    @Test
    void describesPropertiesApartFromAttributes() {
        var shown = new Span("1");
        shown.getElement().setProperty("max", 3).setProperty("open", true);

        assertThat(StillElement.described(shown.getElement()).toString())
                .contains("\".max\":3.0")
                .contains("\".open\":true");
    }
}
