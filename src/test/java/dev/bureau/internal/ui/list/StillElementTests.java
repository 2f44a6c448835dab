package dev.bureau.internal.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

@ExtendWith(OutputCaptureExtension.class)
class StillElementTests {

    @Test
    void describesWordsAndWhatTheyStandIn() {
        var link = new Anchor("articles/1", new Span("<b>\"Words\"</b>"));
        link.addClassNames("bureau-row-title", "wide");
        link.setTitle("Title");

        assertThat(described(link).toString())
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

        assertThat(described(shown).toString()).contains("\".max\":3.0").contains("\".open\":true");
    }

    @Test
    void leavesOutWhatIsHidden() {
        var hidden = new Span("secret");
        hidden.setVisible(false);

        assertThat(described(new Div(new Span("a"), hidden)))
                .hasToString("[\"div\",{},[\"span\",{},\"a\"]]");
        assertThat(described(hidden)).hasToString("\"\"");
    }

    @Test
    void warnsOnceOfCellsThatListen(CapturedOutput log) {
        for (var row = 0; row < 3; row++) {
            var deaf = new Span("a");
            deaf.addClickListener(click -> {});
            StillElement.described(deaf.getElement(), StillElementTests.class);
        }

        assertThat(log.getAll()).containsOnlyOnce(StillElementTests.class.getName() + ": a <span>");
    }

    private static JsonNode described(Component cell) {
        return StillElement.described(cell.getElement(), Span.class);
    }
}
