package dev.bureau.internal.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.testing.UiTest;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MadeIntegrationTests extends UiTest {

    @Autowired Desk desk;

    @Test
    void writesWhatFunctionsMakeAsTheReaderDoes() {
        signIn("editor");
        UI.getCurrent().setLocale(Locale.GERMAN);
        var made = new Made(desk);

        assertThat(made.words(12_345)).isEqualTo("12.345");
        assertThat(made.words(new BigDecimal("1234.50"))).isEqualTo("1.234,50");
        assertThat(made.words(LocalDate.of(2026, 11, 3))).isEqualTo("03.11.2026");
        assertThat(made.words(true)).isEqualTo("Ja");
        assertThat(made.words(DayOfWeek.MONDAY)).isEqualTo("Monday");
        assertThat(made.words("3 min")).isEqualTo("3 min");
        assertThat(made.words(Instant.EPOCH)).contains("1970");
    }

    @Test
    void showsYesAndNoWithAMark() {
        signIn("editor");
        var cell = new Made(desk).cell(false);

        assertThat(cell.getElement().getClassList()).contains("bureau-flag");
        assertThat(cell.getElement().getTextRecursively()).isEqualTo("No");
    }
}
