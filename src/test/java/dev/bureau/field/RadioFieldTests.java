package dev.bureau.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Radio buttons hold each constant, and nothing where that may be.
class RadioFieldTests {

    private enum Size {
        SMALL,
        LARGE
    }

    private final RadioField radio = new RadioField();

    @Test
    void holdsEachConstant() {
        var editor = radio.editor(context(true));
        for (var size : Size.values()) {
            radio.write(editor, size);
            assertThat(radio.read(editor)).isEqualTo(size);
            assertThat(radio.keep(editor)).contains(size.name());
        }
    }

    @Test
    void offersNothingWhereThatMayBe() {
        assertThat(words(radio.editor(context(true)))).containsExactly("small", "large");
        var editor = radio.editor(context(false));
        assertThat(words(editor)).containsExactly("None", "small", "large");
        radio.write(editor, Size.LARGE);
        radio.write(editor, null);
        assertThat(((RadioButtonGroup<?>) editor).getValue()).isNotNull();
        assertThat(radio.read(editor)).isNull();
        assertThat(radio.keep(editor)).contains("");
    }

    @Test
    void choosesNothingForAValueThatIsRequired() {
        var editor = radio.editor(context(true));
        radio.write(editor, Size.LARGE);
        radio.write(editor, null);
        assertThat(editor.isEmpty()).isTrue();
        assertThat(radio.read(editor)).isNull();
    }

    @Test
    void restoresWhatWasKept() {
        var context = context(false);
        var editor = radio.editor(context);
        radio.restore(editor, "SMALL", context);
        assertThat(radio.read(editor)).isEqualTo(Size.SMALL);
        radio.restore(editor, "", context);
        assertThat(radio.read(editor)).isNull();
    }

    @Test
    void leavesCellsToAChoice() {
        assertThat(radio.inCells().editor(context(true))).isInstanceOf(Select.class);
    }

    private static FieldContext context(boolean required) {
        return Contexts.of(
                new Attribute.Choice(
                        Contexts.traits(Size.class, required), List.of(Size.values())));
    }

    @SuppressWarnings("unchecked")
    private static List<String> words(HasValue<?, ?> editor) {
        var buttons = (RadioButtonGroup<Object>) editor;
        Function<Object, String> label = buttons.getItemLabelGenerator()::apply;
        return buttons.getListDataView().getItems().map(label).toList();
    }
}
