package dev.bureau.internal.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WidthsTests {

    @Test
    void readsWhatTheBrowserTells() {
        assertThat(Widths.pixels("180px")).isEqualTo(OptionalInt.of(180));
        assertThat(Widths.pixels("180.75px")).isEqualTo(OptionalInt.of(180));
    }

    @Test
    void takesNothingElseForAWidth() {
        assertThat(Widths.pixels(null)).isEmpty();
        for (var told :
                List.of("xpx", "px", "", "12rem", "NaNpx", "-3px", "99999999999px", "1e9px")) {
            assertThat(Widths.pixels(told)).as(told).isEmpty();
        }
    }
}
