package dev.bureau.internal.data.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AboutTests {

    @Test
    void tellsAsManyDigitsAsTheDrawsAgreeOn() {
        assertThat(About.sum(List.of(1_234.0, 1_234.0, 1_234.0, 1_234.0), 100).told())
                .hasValueSatisfying(told -> assertThat(told).isEqualByComparingTo("123000"));
        assertThat(About.sum(List.of(1_200.0, 1_260.0, 1_200.0, 1_260.0), 100).told())
                .hasValueSatisfying(told -> assertThat(told).isEqualByComparingTo("120000"));
        assertThat(About.sum(List.of(1_000.0, 1_500.0, 1_000.0, 1_500.0), 100).told())
                .hasValueSatisfying(told -> assertThat(told).isEqualByComparingTo("100000"));
    }

    @Test
    void tellsNothingWhereDrawsDisagreeOrAreFew() {
        assertThat(About.sum(List.of(1.0, 900.0, 20.0, 3.0), 100).told()).isEmpty();
        assertThat(About.sum(List.of(5.0, 5.0), 100).told()).isEmpty();
        assertThat(About.sum(Collections.nCopies(8, 0.0), 100).told()).isEmpty();
        assertThat(About.ratio(Collections.nCopies(8, 0.0), Collections.nCopies(8, 0.0)).told())
                .isEmpty();
    }

    @Test
    void weighsAveragesByTheirRows() {
        var rows = List.of(10.0, 20.0, 10.0, 20.0);
        var sums = rows.stream().map(number -> number * 3).toList();

        assertThat(About.ratio(sums, rows).told()).contains(new BigDecimal("3"));
    }
}
