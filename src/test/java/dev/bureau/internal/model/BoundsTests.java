package dev.bureau.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundsTests {

    private final Bounds bounds = new Bounds(2, 4);

    @Test
    void refusesOneMoreThanTheMost() {
        assertThat(bounds.tooMany(4, 5)).isTrue();
        assertThat(bounds.tooMany(3, 4)).isFalse();
    }

    @Test
    void refusesOneFewerThanTheLeast() {
        assertThat(bounds.tooFew(2, 1)).isTrue();
        assertThat(bounds.tooFew(3, 2)).isFalse();
    }

    @Test
    void letsARowComeNearerToWhatIsAllowed() {
        assertThat(bounds.tooMany(9, 8)).isFalse();
        assertThat(bounds.tooFew(0, 1)).isFalse();
    }
}
