package dev.bureau.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.HasValue;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Bytes;
import dev.bureau.schema.Conversion;
import dev.bureau.schema.TextForm;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Values of classes of one's own, structures, bytes and seldom words.
class OwnValuesTests {

    private record Stars(int count) {
        Stars {
            if (count > 5) {
                throw new IllegalArgumentException("too many stars");
            }
        }
    }

    private static final Attribute STARS =
            new Attribute.Converted(
                    Contexts.traits(Stars.class, false),
                    Contexts.number(Integer.class, 0),
                    new Conversion() {
                        @Override
                        public Object stored(Object value) {
                            return ((Stars) value).count();
                        }

                        @Override
                        public Object value(Object stored) {
                            return new Stars((Integer) stored);
                        }
                    });

    private static final Attribute PAIR =
            new Attribute.Structured(
                    Contexts.traits(String.class, false),
                    Optional.of(
                            new TextForm() {
                                @Override
                                public String write(Object value) {
                                    return "(" + value + ")";
                                }

                                @Override
                                public Object read(String text) {
                                    if (!text.startsWith("(")) {
                                        throw new IllegalArgumentException("no pair");
                                    }
                                    return text.substring(1, text.length() - 1);
                                }
                            }));

    @Test
    void typesClassesOfOnesOwnAsWhatIsStored() {
        var type = type(STARS);
        var context = Contexts.of(STARS);
        var editor = type.editor(context);
        type.write(editor, new Stars(3));
        assertThat(editor.getValue()).isEqualTo("3");
        assertThat(type.read(editor)).isEqualTo(new Stars(3));
        assertThat(type.encode(new Stars(4))).isEqualTo("4");
        assertThat(type.decode("4", context)).isEqualTo(new Stars(4));
        assertThat(type.numeric()).isTrue();
    }

    @Test
    void saysAtTheInputWhatAClassRefuses() {
        var type = type(STARS);
        var editor = type.editor(Contexts.of(STARS));
        text(editor).setValue("6");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> type.read(editor))
                .withMessage("This cannot be read. Check the spelling.");
        assertThat(editor.getValue()).isEqualTo("6");
    }

    @Test
    void typesStructuresThatHaveATextForm() {
        var type = type(PAIR);
        var editor = type.editor(Contexts.of(PAIR));
        type.write(editor, "a");
        assertThat(editor.getValue()).isEqualTo("(a)");
        text(editor).setValue(" (b) ");
        assertThat(type.read(editor)).isEqualTo("b");
        text(editor).setValue("b");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> type.read(editor))
                .withMessageContaining("no value that fits here");
        text(editor).setValue(" ");
        assertThat(type.read(editor)).isNull();
    }

    @Test
    void holdsBytesWithoutShowingThem() {
        var binary = new Attribute.Binary(Contexts.traits(byte[].class, false));
        var type = type(binary);
        var editor = type.editor(Contexts.of(binary));
        var bytes = Bytes.stored(new byte[] {1, 2});
        type.write(editor, bytes);
        assertThat(type.read(editor)).isEqualTo(Bytes.of(new byte[] {1, 2}));
        assertThat(bytes.content()).isEmpty();
        assertThat(type.encode(bytes)).startsWith("2 B ");
        type.write(editor, null);
        assertThat(type.read(editor)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.168.0.1", "2001:db8:0:0:0:0:0:1"})
    void readsAddressesOfComputers(String text) {
        assertThat(TextCodec.encode(TextCodec.decode(text, InetAddress.class))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "example.org", "999.1.1.1", "1.2.3", ""})
    void asksNoNameServer(String text) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> TextCodec.decode(text, InetAddress.class));
    }

    @Test
    void readsWordsOfSeldomClasses() throws UnknownHostException {
        assertThat(TextCodec.decode("02-29", MonthDay.class)).isEqualTo(MonthDay.of(2, 29));
        assertThat(TextCodec.decode("ab", Character[].class)).isEqualTo(new Character[] {'a', 'b'});
        assertThat(TextCodec.encode(new Character[] {'a', 'b'})).isEqualTo("ab");
        assertThat(TextCodec.decode("Europe/Berlin", TimeZone.class))
                .isEqualTo(TimeZone.getTimeZone("Europe/Berlin"));
        assertThat(TextCodec.decode("java.lang.String", Class.class)).isEqualTo(String.class);
    }

    @Test
    @SuppressWarnings("JavaUtilDate")
    void writesOldDatesAsWhatTheyTell() {
        var day = Contexts.moment(Date.class, Attribute.Moment.Kind.DATE);
        var midnight = LocalDate.of(2026, 5, 4).atStartOfDay(ZoneId.systemDefault()).toInstant();
        assertThat(type(day).encode(Date.from(midnight))).isEqualTo("2026-05-04");
        assertThat(type(day).encode(java.sql.Date.valueOf("2026-05-04"))).isEqualTo("2026-05-04");
        var clock = Contexts.moment(Date.class, Attribute.Moment.Kind.TIME);
        assertThat(type(clock).encode(java.sql.Time.valueOf("09:30:00"))).isEqualTo("09:30");
    }

    @SuppressWarnings("unchecked")
    private static HasValue<?, String> text(HasValue<?, ?> editor) {
        return (HasValue<?, String>) editor;
    }

    @SuppressWarnings("unchecked")
    private static FieldType<Object> type(Attribute attribute) {
        return (FieldType<Object>) FieldTypes.of(attribute);
    }
}
