package dev.bureau.internal.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class FormBarTests {

    @Test
    void linksBelowThePathUnderWhichTheApplicationRuns() {
        var page = URI.create("/articles/storm");
        assertThat(FormBar.address(page, "/shop")).isEqualTo("/shop/articles/storm");
        assertThat(FormBar.address(page, "")).isEqualTo("/articles/storm");
    }

    @Test
    void leavesOtherAddressesAsTheyAre() {
        var page = URI.create("https://site.example/storm");
        assertThat(FormBar.address(page, "/shop")).isEqualTo("https://site.example/storm");
    }
}
