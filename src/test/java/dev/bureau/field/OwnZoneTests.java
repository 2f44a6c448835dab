package dev.bureau.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.schema.Attribute.Moment.Kind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class OwnZoneTests {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Test
    void showsTheOwnZoneBesideThatOfTheReader() {
        assertThat(shown(NOON.atZone(TOKYO))).endsWith("1:00\u202fPM (9:00\u202fPM Asia/Tokyo)");
        assertThat(shown(NOON.atOffset(ZoneOffset.ofHours(-5))))
                .endsWith("1:00\u202fPM (7:00\u202fAM -05:00)");
    }

    @Test
    void namesTheDayWhereItIsAnother() {
        assertThat(shown(NOON.atOffset(ZoneOffset.ofHours(13)))).contains("(Mar 2, 2026, 1:00");
    }

    @Test
    void saysNothingWhereTheClockIsTheSame() {
        assertThat(shown(NOON.atZone(ZoneId.of("Europe/Paris")))).doesNotContain("(");
        assertThat(shown(NOON.atOffset(ZoneOffset.UTC))).doesNotContain("(");
        assertThat(shown(NOON)).doesNotContain("(");
    }

    private static String shown(Object value) {
        var context = Contexts.of(Contexts.moment(value.getClass(), Kind.INSTANT));
        return new MomentField().show(value, context);
    }
}
