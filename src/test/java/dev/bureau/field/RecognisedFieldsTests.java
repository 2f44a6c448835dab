package dev.bureau.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import dev.bureau.schema.Attribute;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Values that are known by their names: how they are shown, and that they never block an edit.
class RecognisedFieldsTests {

    private static final FieldContext LINE = Contexts.of(Contexts.text(String.class));

    private static FieldContext column(int length, Locale reader) {
        return Contexts.of(
                new Attribute.Text(
                        Contexts.traits(String.class, false), 0, length, false, false, false),
                reader,
                Contexts.BERLIN);
    }

    private static String href(Component cell) {
        return cell instanceof Anchor anchor ? anchor.getElement().getAttribute("href") : "";
    }

    @Test
    void linksAddressesOfPeopleAndPages() {
        assertThat(href(new MailField().cell("ada@example.org", LINE)))
                .isEqualTo("mailto:ada@example.org");
        assertThat(href(new PhoneField().cell("+49 (30) 123-45", LINE)))
                .isEqualTo("tel:+493012345");
        assertThat(href(new LinkField().cell("https://example.org/a?b", LINE)))
                .isEqualTo("https://example.org/a?b");
        assertThat(href(new ImageField().cell("https://example.org/a.png", LINE)))
                .isEqualTo("https://example.org/a.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "data:text/html,x",
                "//example.org",
                "/relative",
                "not a link",
                "vbscript:x",
                " java\tscript:alert(1)"
            })
    void leavesEverythingElseText(String value) {
        assertThat(new LinkField().cell(value, LINE)).isNotInstanceOf(Anchor.class);
        assertThat(new ImageField().cell(value, LINE)).isNotInstanceOf(Anchor.class);
        assertThat(new MailField().cell(value, LINE)).isNotInstanceOf(Anchor.class);
        assertThat(new PhoneField().cell(value, LINE)).isNotInstanceOf(Anchor.class);
    }

    @Test
    void neverSendsALetterToMoreThanOneOrWithWordsOfItsOwn() {
        assertThat(href(new MailField().cell("a@b.c?bcc=d@e.f", LINE))).isEmpty();
        assertThat(href(new MailField().cell("a@b.c,d@e.f", LINE))).isEmpty();
    }

    @Test
    void showsMoneyInTheCurrencyOfItsRow() {
        var type = new MoneyField("currency");
        var context = Contexts.of(Contexts.number(BigDecimal.class, 2));
        var price = new BigDecimal("1234.50");
        assertThat(type.show(price, context.in(Map.of("currency", "EUR")))).isEqualTo("€1,234.50");
        assertThat(type.show(price, context.in(Map.of("currency", Currency.getInstance("JPY")))))
                .as("no digit is lost")
                .isEqualTo("¥1,234.5");
        assertThat(type.show(price, context.in(Map.of("currency", "Taler"))))
                .isEqualTo("1,234.50 Taler");
        assertThat(type.show(price, context)).isEqualTo("1,234.50");
    }

    @Test
    void showsUnits() {
        var number = Contexts.of(Contexts.number(BigDecimal.class, 6));
        assertThat(
                        new PercentField()
                                .show(
                                        new BigDecimal("19"),
                                        Contexts.of(Contexts.number(Integer.class, 0))))
                .isEqualTo("19\u00a0%");
        assertThat(new CoordinateField().show(new BigDecimal("52.520008"), number))
                .isEqualTo("52.5200°");
        assertThat(new FileSizeField().show(1_234_567, number)).isEqualTo("1.2 MB");
    }

    @ParameterizedTest
    @CsvSource({"DE, Germany", "DEU, Germany", "Germany, Germany", "XX, XX", "de, de"})
    void namesCountriesByTheirCodes(String value, String shown) {
        assertThat(new CountryField().show(value, column(255, Locale.ENGLISH))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"en, English", "de_AT, German (Austria)", "Esperanto-ish, Esperanto-ish", "'', ''"})
    void namesLanguagesByTheirTags(String value, String shown) {
        assertThat(new LanguageField().show(value, column(20, Locale.ENGLISH))).isEqualTo(shown);
    }

    @Test
    void offersCodesOnlyWhereTheColumnHoldsCodes() {
        assertThat(new CountryField().editor(column(2, Locale.ENGLISH)))
                .isInstanceOf(ComboBox.class);
        assertThat(new CountryField().editor(column(255, Locale.ENGLISH)))
                .isNotInstanceOf(ComboBox.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE", "ZZ", "??"})
    void keepsAnyTextThatAColumnOfCodesHolds(String value) {
        for (var type :
                new WrittenText[] {new CountryField(), new LanguageField(), new CurrencyField()}) {
            var editor = type.editor(column(2, Locale.ENGLISH));
            type.write(editor, value);
            assertThat(type.read(editor)).as(type.getClass().getSimpleName()).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#1e90ff", "red", "#zzz", "rgb(1 2 3)"})
    void keepsAnyTextThatAColorHolds(String value) {
        var type = new ColorField();
        var editor = type.editor(column(30, Locale.ENGLISH));
        type.write(editor, value);
        assertThat(type.read(editor)).isEqualTo(value);
    }

    @Test
    void paintsOnlyColors() {
        var patch = new ColorField().cell("#1e90ff", LINE).getElement().getChild(0);
        assertThat(patch.getStyle().get("background-color")).isEqualTo("#1e90ff");
        assertThat(new ColorField().cell("red;x", LINE).getElement().getChildCount()).isLessThan(2);
    }
}
