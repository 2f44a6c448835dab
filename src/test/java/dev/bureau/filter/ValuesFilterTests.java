package dev.bureau.filter;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.field.FieldContext;
import dev.bureau.field.Options;
import dev.bureau.internal.text.Texts;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import dev.bureau.schema.Traits;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class ValuesFilterTests {

    private static final Attribute STAGE =
            new Attribute.Numeric(traits(Integer.class), Optional.empty(), Optional.empty(), 0);
    private static final Attribute CITY =
            new Attribute.Text(traits(String.class), 0, 200, false, false, false);

    @Test
    void offersTheNumberThatIsTypedWhereverItStands() {
        var finds = finds(STAGE, Locale.UK);

        type(finds, "1,234");

        assertThat(finds.choices()).containsExactly("1234");
    }

    @Test
    void readsNumbersInTheLanguageOfTheReader() {
        var finds = finds(STAGE, Locale.GERMANY);

        type(finds, "1.234");

        assertThat(finds.choices()).containsExactly("1234");
    }

    @Test
    void offersNoNumberThatTheColumnCannotHold() {
        var finds = finds(STAGE, Locale.UK);

        type(finds, "1.5");
        assertThat(finds.choices()).isEmpty();
        type(finds, "99999999999");
        assertThat(finds.choices()).isEmpty();
        type(finds, "many");
        assertThat(finds.choices()).isEmpty();
    }

    @Test
    void showsTheFirstNumbersAndABoxToFindOthers() {
        var finds = finds(STAGE, Locale.UK);

        assertThat(finds.choices()).hasSize(20).startsWith("1", "2");
        type(finds, "2");
        assertThat(finds.choices()).containsExactly("2", "12", "20", "21", "22");
    }

    @Test
    void offersTheWordsThatAreTyped() {
        var finds = finds(CITY, Locale.UK);

        type(finds, "Rome, 1");

        assertThat(finds.choices()).containsExactly("Rome, 1");
    }

    private static Finds finds(Attribute attribute, Locale locale) {
        return (Finds)
                new ValuesFilter()
                        .inputs(
                                Operator.IS,
                                List.of(),
                                context(attribute, locale),
                                values -> assertThat(values).isEmpty());
    }

    private static void type(Finds finds, String words) {
        var box =
                finds.getChildren()
                        .filter(TextField.class::isInstance)
                        .map(TextField.class::cast)
                        .findFirst()
                        .orElseThrow();
        box.setValue(words);
    }

    private static FieldContext context(Attribute attribute, Locale locale) {
        var texts = new Texts(new StaticMessageSource());
        return new FieldContext(
                attribute,
                locale,
                ZoneOffset.UTC,
                constant -> constant.name().toLowerCase(Locale.ROOT),
                key -> texts.get(key, locale),
                new Numbers());
    }

    private static Traits traits(Class<?> type) {
        return new Traits("x", type, false, false, false, false, true, true, false);
    }

    /// The numbers from 1 to 22, found by their digits.
    private static final class Numbers implements Options {

        @Override
        public List<Reference> find(String search, int offset, int limit) {
            return IntStream.rangeClosed(1, 22)
                    .mapToObj(String::valueOf)
                    .filter(number -> number.contains(search))
                    .limit(limit)
                    .map(number -> new Reference(number, number))
                    .toList();
        }

        @Override
        public List<Reference> named(List<String> ids) {
            return List.of();
        }
    }
}
