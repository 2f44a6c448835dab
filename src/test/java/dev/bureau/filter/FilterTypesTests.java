package dev.bureau.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.field.FieldContext;
import dev.bureau.field.Options;
import dev.bureau.internal.text.Texts;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import dev.bureau.schema.Traits;
import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class FilterTypesTests {

    private static final Attribute VIEWS =
            new Attribute.Numeric(traits(Integer.class), Optional.empty(), Optional.empty(), 0);
    private static final Attribute TITLE =
            new Attribute.Text(traits(String.class), 0, 200, false, false, false);
    private static final Attribute SECRET =
            new Attribute.Text(traits(String.class), 0, 200, false, false, true);
    private static final Attribute PUBLISHED =
            new Attribute.Moment(traits(Instant.class), Attribute.Moment.Kind.INSTANT);
    private static final Attribute MONTH =
            new Attribute.Choice(traits(Month.class), List.of(Month.values()));
    private static final Attribute AUTHOR =
            new Attribute.ToOne(traits(Object.class), Object.class, Optional.empty());
    private static final Attribute FLAG = new Attribute.Flag(traits(Boolean.class));

    @Test
    void hasNoFilterForSecrets() {
        assertThat(FilterTypes.of(SECRET)).isEmpty();
    }

    @Test
    void saysFromWhereToWhereNumbersReach() {
        assertThat(words(VIEWS, Operator.BETWEEN, "1000", "25000")).isEqualTo("1,000 to 25,000");
        assertThat(words(VIEWS, Operator.BETWEEN, "", "25000")).isEqualTo("up to 25,000");
        assertThat(words(VIEWS, Operator.AT_LEAST, "100")).isEqualTo("from 100");
        assertThat(words(VIEWS, Operator.IS, "7")).isEqualTo("7");
    }

    @Test
    void saysWhichPeriodOrDaysAreMeant() {
        assertThat(words(PUBLISHED, Operator.WITHIN, "past-7-days")).isEqualTo("Past 7 days");
        assertThat(words(PUBLISHED, Operator.BETWEEN, "2026-11-01", "2026-11-30"))
                .isEqualTo("1 Nov 2026 to 30 Nov 2026");
        assertThat(words(PUBLISHED, Operator.EMPTY)).isEqualTo("Empty");
    }

    @Test
    void namesConstantsRowsAndFlagsInWords() {
        assertThat(words(MONTH, Operator.IS, "MAY", "JUNE")).isEqualTo("may, june");
        assertThat(words(AUTHOR, Operator.IS, "7", "8")).isEqualTo("Row 7, ?");
        assertThat(words(FLAG, Operator.IS, "true")).isEqualTo("Yes");
    }

    @Test
    void quotesWordsThatAreSearchedFor() {
        assertThat(words(TITLE, Operator.CONTAINS, "a {0} b")).isEqualTo("contains “a {0} b”");
        assertThat(words(TITLE, Operator.NOT_EMPTY)).isEqualTo("Not empty");
    }

    @Test
    void saysFromWhereToWhereYearsAndDurationsReach() {
        var year = new Attribute.Moment(traits(Year.class), Attribute.Moment.Kind.YEAR);
        assertThat(words(year, Operator.BETWEEN, "1999", "2026")).isEqualTo("1999 to 2026");
        assertThat(words(year, Operator.IS, "1999")).isEqualTo("1999");
        var span = new Attribute.Moment(traits(Duration.class), Attribute.Moment.Kind.DURATION);
        assertThat(words(span, Operator.AT_LEAST, "PT90M")).isEqualTo("from 1 h 30 min");
    }

    @Test
    void asksBytesAndStructuresForWhatTheyCanAnswer() {
        assertThat(FilterTypes.of(new Attribute.Binary(traits(byte[].class))))
                .containsInstanceOf(PresenceFilter.class);
        assertThat(FilterTypes.of(new Attribute.Structured(traits(Object.class))))
                .containsInstanceOf(PresenceFilter.class);
        assertThat(words(new Attribute.Binary(traits(byte[].class)), Operator.EMPTY))
                .isEqualTo("Empty");
    }

    private static String words(Attribute attribute, Operator operator, String... values) {
        return FilterTypes.of(attribute)
                .orElseThrow()
                .describe(new Compare("x", operator, values), context(attribute));
    }

    private static FieldContext context(Attribute attribute) {
        var texts = new Texts(new StaticMessageSource());
        return new FieldContext(
                attribute,
                Locale.UK,
                ZoneOffset.UTC,
                constant -> constant.name().toLowerCase(Locale.ROOT),
                key -> texts.get(key, Locale.UK),
                new Rows());
    }

    private static Traits traits(Class<?> type) {
        return new Traits("x", type, false, false, false, false, true, true, false);
    }

    private static final class Rows implements Options {

        @Override
        public List<Reference> find(String search, int offset, int limit) {
            return List.of();
        }

        @Override
        public List<Reference> named(List<String> ids) {
            return List.of(new Reference("7", "Row 7"));
        }
    }
}
