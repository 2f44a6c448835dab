package dev.bureau.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.component.HasValue;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Attribute.Moment.Kind;
import dev.bureau.schema.Reference;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTypesTests {

    enum Colour {
        RED,
        DARK_BLUE
    }

    private static final Attribute.Choice COLOUR =
            new Attribute.Choice(Contexts.traits(Colour.class, false), List.of(Colour.values()));

    static Stream<Arguments> values() {
        return Stream.concat(plain(), moments());
    }

    private static Stream<Arguments> plain() {
        return Stream.of(
                Arguments.of(Contexts.text(String.class), "Fähre 🚢 \"x\"", "Fähre 🚢 \"x\""),
                Arguments.of(Contexts.text(Character.class), 'ß', "ß"),
                Arguments.of(Contexts.text(UUID.class), new UUID(1, 2), new UUID(1, 2).toString()),
                Arguments.of(
                        Contexts.text(URI.class), URI.create("https://a.b/c?d"), "https://a.b/c?d"),
                Arguments.of(Contexts.text(Locale.class), Locale.GERMANY, "de-DE"),
                Arguments.of(Contexts.text(Currency.class), Currency.getInstance("EUR"), "EUR"),
                Arguments.of(Contexts.text(ZoneId.class), Contexts.BERLIN, "Europe/Berlin"),
                Arguments.of(Contexts.text(Class.class), String.class, "java.lang.String"),
                Arguments.of(Contexts.number(byte.class, 0), (byte) -128, "-128"),
                Arguments.of(Contexts.number(Short.class, 0), (short) 12, "12"),
                Arguments.of(Contexts.number(int.class, 0), Integer.MIN_VALUE, "-2147483648"),
                Arguments.of(Contexts.number(Long.class, 0), Long.MAX_VALUE, "9223372036854775807"),
                Arguments.of(Contexts.number(Float.class, -1), 0.1f, "0.1"),
                Arguments.of(Contexts.number(double.class, -1), 1e21, "1000000000000000000000"),
                Arguments.of(
                        Contexts.number(BigDecimal.class, 4), new BigDecimal("1.5000"), "1.5000"),
                Arguments.of(
                        Contexts.number(BigInteger.class, 0),
                        BigInteger.TWO.pow(90),
                        BigInteger.TWO.pow(90).toString()),
                Arguments.of(Contexts.flag(false), true, "true"),
                Arguments.of(COLOUR, Colour.DARK_BLUE, "DARK_BLUE"));
    }

    private static Stream<Arguments> moments() {
        var instant = Instant.parse("2026-10-25T00:30:15.123456789Z");
        return Stream.of(
                Arguments.of(
                        Contexts.moment(LocalDate.class, Kind.DATE),
                        LocalDate.of(9999, 12, 31),
                        "9999-12-31"),
                Arguments.of(
                        Contexts.moment(java.sql.Date.class, Kind.DATE),
                        java.sql.Date.valueOf("2026-02-28"),
                        "2026-02-28"),
                Arguments.of(
                        Contexts.moment(LocalTime.class, Kind.TIME),
                        LocalTime.of(23, 59, 59, 1),
                        "23:59:59.000000001"),
                Arguments.of(
                        Contexts.moment(LocalDateTime.class, Kind.DATE_TIME),
                        LocalDateTime.of(2026, 3, 29, 2, 30),
                        "2026-03-29T02:30"),
                Arguments.of(
                        Contexts.moment(Instant.class, Kind.INSTANT),
                        instant,
                        "2026-10-25T00:30:15.123456789Z"),
                Arguments.of(
                        Contexts.moment(OffsetDateTime.class, Kind.INSTANT),
                        OffsetDateTime.parse("2026-01-01T10:00+05:30"),
                        "2026-01-01T10:00+05:30"),
                Arguments.of(
                        Contexts.moment(ZonedDateTime.class, Kind.INSTANT),
                        ZonedDateTime.of(2026, 1, 1, 10, 0, 0, 0, Contexts.BERLIN),
                        "2026-01-01T10:00+01:00[Europe/Berlin]"),
                Arguments.of(
                        Contexts.moment(java.sql.Timestamp.class, Kind.INSTANT),
                        java.sql.Timestamp.from(instant),
                        "2026-10-25T00:30:15.123456789Z"),
                Arguments.of(
                        Contexts.moment(java.util.Date.class, Kind.INSTANT),
                        new java.util.Date(0),
                        "1970-01-01T00:00:00Z"),
                Arguments.of(Contexts.moment(Year.class, Kind.YEAR), Year.of(2026), "2026"),
                Arguments.of(
                        Contexts.moment(YearMonth.class, Kind.YEAR_MONTH),
                        YearMonth.of(2026, 2),
                        "2026-02"),
                Arguments.of(
                        Contexts.moment(Duration.class, Kind.DURATION),
                        Duration.ofMinutes(90),
                        "PT1H30M"),
                Arguments.of(
                        Contexts.moment(Period.class, Kind.PERIOD), Period.of(1, 2, 3), "P1Y2M3D"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void writesTheCanonicalTextAndReadsItAgain(Attribute attribute, Object value, String text) {
        var type = type(attribute);
        assertThat(type.encode(value)).isEqualTo(text);
        assertThat(type.decode(text, Contexts.of(attribute))).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void keepsEachValueInItsInputInBothLanguages(Attribute attribute, Object value, String text) {
        for (var locale : List.of(Locale.US, Locale.GERMANY)) {
            var context = Contexts.of(attribute, locale, Contexts.BERLIN);
            var type = type(attribute);
            var editor = type.editor(context);
            type.write(editor, value);
            assertThat(type.read(editor)).as(text + " in " + locale).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void putsBackWhatAnInputOfAnotherLanguageHeld(Attribute attribute, Object value, String text) {
        var type = type(attribute);
        var editor = type.editor(Contexts.of(attribute, Locale.US, Contexts.BERLIN));
        type.write(editor, value);
        var context = Contexts.of(attribute, Locale.GERMANY, Contexts.BERLIN);
        var other = type.editor(context);
        type.restore(other, type.keep(editor).orElseThrow(), context);
        assertThat(type.read(other)).as(text).isEqualTo(value);
        type.write(editor, null);
        type.restore(other, type.keep(editor).orElseThrow(), context);
        assertThat(type.read(other)).as(text).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 or so", " 1,2,3 ", "=", "x\ny"})
    @SuppressWarnings("unchecked")
    void putsBackWhatIsNoValue(String typed) {
        for (var attribute :
                List.of(Contexts.number(Integer.class, 0), Contexts.text(UUID.class))) {
            var type = type(attribute);
            var editor = type.editor(Contexts.of(attribute));
            ((HasValue<?, String>) editor).setValue(typed);
            var other = type.editor(Contexts.of(attribute));
            type.restore(other, type.keep(editor).orElseThrow(), Contexts.of(attribute));
            assertThat(other.getValue()).isEqualTo(editor.getValue());
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsNothingOfSecretsAndBytes() {
        var secret = new SecretField();
        var input = secret.editor(Contexts.of(Contexts.text(String.class)));
        ((HasValue<?, String>) input).setValue("the canary");
        assertThat(secret.keep(input)).isEmpty();
        var bytes = new BinaryField();
        assertThat(bytes.keep(bytes.editor(Contexts.of(Contexts.text(byte[].class))))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("values")
    void readsAnEmptiedInputAsNothing(Attribute attribute, Object value, String text) {
        var type = type(attribute);
        var editor = type.editor(Contexts.of(attribute));
        type.write(editor, value);
        type.write(editor, null);
        assertThat(type.read(editor)).as(text).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "1e9999999999", "1,5", "", "0x1F", "١٢x"})
    void refusesWhatIsNoNumber(String text) {
        var context = Contexts.of(Contexts.number(Double.class, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberField().decode(text, context));
    }

    @Test
    void refusesNumbersThatDoNotFit() {
        var type = type(Contexts.number(Integer.class, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> typed(Contexts.number(Integer.class, 0), Locale.US, "2147483648"))
                .withMessage("This number is too great or too small.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> typed(Contexts.number(Integer.class, 0), Locale.US, "1.5"))
                .withMessage("Enter a whole number.");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> typed(Contexts.number(BigDecimal.class, 2), Locale.GERMANY, "1,555"))
                .withMessage("Geben Sie höchstens 2 Stellen nach dem Komma ein.");
        assertThat(type.numeric()).isTrue();
    }

    @Test
    void takesNumbersAsTheReaderWritesThem() {
        var price = Contexts.number(BigDecimal.class, 2);
        assertThat(typed(price, Locale.US, "1,234.5")).isEqualTo(new BigDecimal("1234.5"));
        assertThat(typed(price, Locale.GERMANY, "1.234,5")).isEqualTo(new BigDecimal("1234.5"));
        assertThat(typed(price, Locale.GERMANY, "−1234,50")).isEqualTo(new BigDecimal("-1234.50"));
        assertThat(typed(price, Locale.FRANCE, "1 234,5")).isEqualTo(new BigDecimal("1234.5"));
        assertThatIllegalArgumentException()
                .as("a comma that is no group is no mistake to be guessed at")
                .isThrownBy(() -> typed(price, Locale.US, "1,5"))
                .withMessage("Enter a number such as 1,234.5.");
    }

    @Test
    void showsNumbersGroupedAndMoneyWithItsDigits() {
        var price = Contexts.number(BigDecimal.class, 2);
        var type = type(price);
        assertThat(type.show(new BigDecimal("1234.5"), Contexts.of(price))).isEqualTo("1,234.50");
        var german = Contexts.of(price, Locale.GERMANY, Contexts.BERLIN);
        assertThat(type.show(new BigDecimal("1234.5"), german)).isEqualTo("1.234,50");
        assertThat(type.show(Long.MAX_VALUE, Contexts.of(Contexts.number(Long.class, 0))))
                .isEqualTo("9,223,372,036,854,775,807");
    }

    @Test
    void showsMomentsInTheReadersZone() {
        var attribute = Contexts.moment(Instant.class, Kind.INSTANT);
        var instant = Instant.parse("2026-11-12T23:30:00Z");
        var type = type(attribute);
        var berlin = Contexts.of(attribute, Locale.GERMANY, Contexts.BERLIN);
        var tokyo = Contexts.of(attribute, Locale.GERMANY, ZoneId.of("Asia/Tokyo"));
        assertThat(type.show(instant, berlin)).isEqualTo("13.11.2026, 00:30");
        assertThat(type.show(instant, tokyo)).isEqualTo("13.11.2026, 08:30");
        assertThat(type.hint(tokyo)).isEqualTo("Zeitzone: Japanische Zeit");
    }

    @Test
    void keepsTheNanosecondsOfATimeThatNobodyTouched() {
        var attribute = Contexts.moment(Instant.class, Kind.INSTANT);
        var instant = Instant.parse("2026-11-12T23:30:15.123456789Z");
        var type = type(attribute);
        var editor = type.editor(Contexts.of(attribute));
        type.write(editor, instant);
        assertThat(type.read(editor)).isEqualTo(instant);
    }

    @Test
    void readsADayAsTheBeginningOfThatDayForTheReader() {
        var attribute = Contexts.moment(Instant.class, Kind.INSTANT);
        assertThat(type(attribute).decode("2026-11-12", Contexts.of(attribute)))
                .isEqualTo(Instant.parse("2026-11-11T23:00:00Z"));
    }

    @Test
    void saysYesNoAndUnknownInWords() {
        var type = new FlagField();
        var context = Contexts.of(Contexts.flag(false), Locale.GERMANY, Contexts.BERLIN);
        assertThat(type.show(true, context)).isEqualTo("Ja");
        assertThat(type.cell(false, context).getElement().getTextRecursively()).isEqualTo("Nein");
    }

    @Test
    void givesConstantsAToneByTheWordsInTheirNames() {
        enum Status {
            PUBLISHED,
            IN_REVIEW,
            REJECTED,
            DRAFT,
            BLUE
        }
        assertThat(Stream.of(Status.values()).map(Tone::of))
                .containsExactly(Tone.GOOD, Tone.WAITING, Tone.BAD, Tone.QUIET, Tone.PLAIN);
    }

    @Test
    void refusesConstantsThatDoNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type(COLOUR).decode("GREEN", Contexts.of(COLOUR)));
    }

    @Test
    void showsRelationsByTheirTitlesAndWritesTheirKeys() {
        var type = new RelationField();
        var attribute =
                new Attribute.ToOne(
                        Contexts.traits(Object.class, false),
                        Object.class,
                        java.util.Optional.empty());
        var value = new Reference("7", "Politics");
        assertThat(type.show(value, Contexts.of(attribute))).isEqualTo("Politics");
        assertThat(type.encode(value)).isEqualTo("7");
        assertThat(type.decode("7", Contexts.of(attribute))).isEqualTo(value);
    }

    @Test
    void neverShowsOrWritesSecrets() {
        var secret =
                new Attribute.Text(Contexts.traits(String.class, true), 0, 90, false, false, true);
        var type = type(secret);
        var editor = type.editor(Contexts.of(secret));
        type.write(editor, "hunter2");
        assertThat(editor.getValue()).isEqualTo("");
        assertThat(type.show("hunter2", Contexts.of(secret))).doesNotContain("hunter2");
        assertThat(type.encode("hunter2")).isEmpty();
    }

    @Test
    void showsStructuresAsIndentedText() {
        var structured = new Attribute.Structured(Contexts.traits(Object.class, false));
        var value = java.util.Map.of("tags", List.of("a\"b", 1));
        assertThat(type(structured).show(value, Contexts.of(structured)))
                .isEqualTo("{\n  \"tags\": [\n    \"a\\\"b\",\n    1\n  ]\n}");
        assertThat(type(structured).editable()).isFalse();
    }

    @Test
    void showsTheSizeOfBytesOnly() {
        var binary = new Attribute.Binary(Contexts.traits(byte[].class, false));
        assertThat(type(binary).show(new byte[12_345], Contexts.of(binary))).isEqualTo("12.3 kB");
    }

    @SuppressWarnings("unchecked")
    private static FieldType<Object> type(Attribute attribute) {
        return (FieldType<Object>) FieldTypes.of(attribute);
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Object typed(Attribute attribute, Locale locale, String text) {
        var type = type(attribute);
        var editor = type.editor(Contexts.of(attribute, locale, Contexts.BERLIN));
        ((HasValue<?, String>) editor).setValue(text);
        return type.read(editor);
    }
}
