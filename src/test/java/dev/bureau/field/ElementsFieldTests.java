package dev.bureau.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Attribute.Elements.Shape;
import dev.bureau.schema.Bytes;
import dev.bureau.schema.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ElementsFieldTests {

    private final Attribute.Elements steps = elements(Shape.LIST, Optional.empty());
    private final ElementsField field = new ElementsField(steps);
    private final FieldContext context = Contexts.of(steps);

    @BeforeEach
    void begin() {
        MockVaadin.setup();
    }

    @AfterEach
    void end() {
        MockVaadin.tearDown();
    }

    @Test
    void addsMovesAndRemovesRows() {
        var editor = field.editor(context);
        UI.getCurrent().add((Component) editor);
        field.write(editor, List.of(Element.of("Cut"), Element.of("Boil")));
        LocatorJ._click(button("Move down row 1"));
        assertThat(field.read(editor)).containsExactly(Element.of("Boil"), Element.of("Cut"));
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Add")));
        assertThat(field.read(editor)).as("an empty row counts as none").hasSize(2);
        LocatorJ._find(TextField.class).getLast().setValue("Serve");
        LocatorJ._click(button("Remove row 1"));
        assertThat(field.read(editor)).containsExactly(Element.of("Cut"), Element.of("Serve"));
    }

    @Test
    void keepsWhatInputsCannotHoldWhereNobodyTouchedIt() {
        var editor = field.editor(context);
        UI.getCurrent().add((Component) editor);
        field.write(editor, List.of(Element.of("Cut "), Element.of(""), Element.of("Boil")));
        LocatorJ._find(TextField.class).getLast().setValue("Serve");
        assertThat(field.read(editor))
                .containsExactly(Element.of("Cut "), Element.of(""), Element.of("Serve"));
        LocatorJ._find(TextField.class).getFirst().setValue("");
        assertThat(field.read(editor)).containsExactly(Element.of(""), Element.of("Serve"));
    }

    @Test
    void keepsNoDraftOfWhatWouldNotComeBackWhole() {
        var editor = field.editor(context);
        field.write(editor, List.of(Element.of("Cut"), Element.of("Boil")));
        var other = field.editor(context);
        field.restore(other, field.keep(editor).orElseThrow(), context);
        assertThat(field.read(other)).containsExactly(Element.of("Cut"), Element.of("Boil"));
        field.write(editor, List.of(Element.of("Cut"), Element.of("")));
        assertThat(field.keep(editor)).as("a stored empty element").isEmpty();
        field.write(editor, List.of(Element.of("Cut ")));
        assertThat(field.keep(editor)).as("a blank that the input drops").isEmpty();
    }

    @Test
    void keepsNoDraftOfBytes() {
        var files =
                new Attribute.Elements(
                        Contexts.traits(List.class, false),
                        Shape.LIST,
                        new Attribute.Binary(Contexts.traits(byte[].class, false)),
                        Optional.empty());
        var type = new ElementsField(files);
        var editor = type.editor(Contexts.of(files));
        UI.getCurrent().add((Component) editor);
        assertThat(type.keep(editor)).isPresent();
        type.write(editor, List.of(Element.of(Bytes.of(new byte[] {1}))));
        assertThat(type.keep(editor)).isEmpty();
        LocatorJ._click(button("Remove row 1"));
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Add")));
        assertThat(type.keep(editor)).as("an added row").isEmpty();
    }

    @Test
    void keepsNumbersThatNobodyCanType() {
        var traits = Contexts.traits(Double.class, true);
        var numbers =
                new Attribute.Elements(
                        Contexts.traits(List.class, false),
                        Shape.LIST,
                        new Attribute.Numeric(traits, Optional.empty(), Optional.empty(), -1),
                        Optional.empty());
        var doubles = new ElementsField(numbers);
        var editor = doubles.editor(Contexts.of(numbers));
        UI.getCurrent().add((Component) editor);
        var gap = new Element(null, null);
        doubles.write(
                editor, List.of(Element.of(Double.NaN), Element.of(-0.0), gap, Element.of(1.0)));
        LocatorJ._find(TextField.class).getLast().setValue("2");
        assertThat(doubles.read(editor))
                .containsExactly(Element.of(Double.NaN), Element.of(-0.0), gap, Element.of(2.0));
    }

    @Test
    void cannotBeTypedWhereAPartIsSecret() {
        var site = text("logins.site");
        var password = new Attribute.Text(site.traits(), 0, 255, false, false, true);
        var login = new Attribute.Embedded(site.traits(), List.of(site, password));
        var logins =
                new Attribute.Elements(
                        Contexts.traits(List.class, false), Shape.BAG, login, Optional.empty());
        assertThat(new ElementsField(logins).editable()).isFalse();
    }

    @Test
    void refusesWhatASetHasAlready() {
        var set = elements(Shape.SET, Optional.empty());
        var tags = new ElementsField(set);
        var editor = tags.editor(Contexts.of(set));
        tags.write(editor, List.of(Element.of("hot"), Element.of("hot")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tags.read(editor))
                .withMessage("Row 2: This is there already.");
    }

    @Test
    void writesMapsAndEmbeddablesAsTextAndReadsThemAgain() {
        var city = text("places.city");
        var place = new Attribute.Embedded(city.traits(), List.of(city));
        var map =
                new Attribute.Elements(
                        Contexts.traits(Map.class, false),
                        Shape.MAP,
                        place,
                        Optional.of(text("places.{key}")));
        var places = new ElementsField(map);
        var values = new LinkedHashMap<String, Object>(Map.of("city", "Lima"));
        var written = places.encode(List.of(new Element("home", values)));
        assertThat(written).isEqualTo("[{\"key\":\"home\",\"value\":{\"city\":\"Lima\"}}]");
        assertThat(places.decode(written, Contexts.of(map)))
                .containsExactly(new Element("home", values));
        assertThat(places.show(List.of(new Element("home", values)), Contexts.of(map)))
                .isEqualTo("home: Lima");
    }

    private static Button button(String label) {
        return LocatorJ._find(Button.class).stream()
                .filter(one -> one.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Attribute.Elements elements(Shape shape, Optional<Attribute> key) {
        return new Attribute.Elements(
                Contexts.traits(List.class, false), shape, text("steps.{element}"), key);
    }

    private static Attribute.Text text(String path) {
        return new Attribute.Text(
                new dev.bureau.schema.Traits(
                        path, String.class, false, false, false, true, true, true, false),
                0,
                Integer.MAX_VALUE,
                false,
                false,
                false);
    }
}
