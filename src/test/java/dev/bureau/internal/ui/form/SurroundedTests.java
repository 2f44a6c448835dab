package dev.bureau.internal.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

/// Units stand beside a value and are read out with its label.
class SurroundedTests {

    private final TextField input = new TextField("Way");

    @Test
    void standsAroundAnInput() {
        new Surrounded("12.5", "about", "km").around(input, "Way");
        assertThat(input.getPlaceholder()).isEqualTo("12.5");
        assertThat(input.getPrefixComponent().getElement().getText()).isEqualTo("about");
        assertThat(input.getSuffixComponent().getElement().getText()).isEqualTo("km");
        assertThat(input.getAriaLabel()).contains("Way about km");
        assertThat(input.getValue()).isEmpty();
    }

    @Test
    void leavesAnInputAsItIsWhereNothingWasSaid() {
        new Surrounded("", "", "").around(input, "Way");
        assertThat(input.getPrefixComponent()).isNull();
        assertThat(input.getSuffixComponent()).isNull();
        assertThat(input.getAriaLabel()).isEmpty();
    }

    @Test
    void standsAroundAValue() {
        var value = new Span("12.5");
        var shown = new Surrounded("", "", "km").around(value);
        assertThat(shown).isInstanceOf(Div.class);
        assertThat(shown.getElement().getTextRecursively()).isEqualTo("12.5km");
        assertThat(new Surrounded("unseen", "", "").around(value)).isSameAs(value);
    }
}
