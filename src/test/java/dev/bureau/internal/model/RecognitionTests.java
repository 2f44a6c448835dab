package dev.bureau.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.schema.Attribute;
import dev.bureau.schema.Traits;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTests {

    @ParameterizedTest
    @CsvSource({
        "email, MAIL",
        "customerEmailAddress, MAIL",
        "email2, MAIL",
        "emailSubject, PLAIN",
        "workPhone, PHONE",
        "mobile_number, PHONE",
        "phoneModel, PLAIN",
        "megaphone, PLAIN",
        "website, LINK",
        "callbackUrl, LINK",
        "avatarUrl, IMAGE",
        "imageLink, IMAGE",
        "slug, SLUG",
        "backgroundColor, COLOR",
        "colour, COLOR",
        "colorName, PLAIN",
        "countryCode, COUNTRY",
        "nationality, COUNTRY",
        "countryHouse, PLAIN",
        "locale, LANGUAGE",
        "langKey, LANGUAGE",
        "localeDir, PLAIN",
        "currency, CURRENCY",
        "ipAddress, NETWORK_ADDRESS",
        "ship, PLAIN",
        "zip, PLAIN",
        "bodyMarkdown, MARKDOWN",
        "name, PLAIN"
    })
    void tellsTextsByTheirNames(String name, Meaning meaning) {
        var text = new Attribute.Text(traits(name, String.class), 0, 255, false, false, false);
        assertThat(Recognition.of(text).value()).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "price, 2, MONEY",
        "totalAmount, 2, MONEY",
        "amount, 0, PLAIN",
        "priceLevel, 2, PLAIN",
        "discountPercent, 2, PERCENTAGE",
        "latitude, -1, COORDINATE",
        "flat, -1, PLAIN",
        "fileSize, 0, BYTES",
        "size, 0, PLAIN"
    })
    void tellsNumbersByTheirNames(String name, int scale, Meaning meaning) {
        assertThat(Recognition.of(number(name, scale, Optional.empty())).value())
                .isEqualTo(meaning);
    }

    @Test
    void takesNoShareOfOneForAPercentage() {
        assertThat(Recognition.of(number("percent", 2, Optional.of(BigDecimal.ONE))).value())
                .isEqualTo(Meaning.PLAIN);
    }

    @Test
    void tellsSecretsNothing() {
        var secret = new Attribute.Text(traits("email", String.class), 0, 255, false, true, true);
        assertThat(Recognition.of(secret).value()).isEqualTo(Meaning.PLAIN);
    }

    private static Attribute number(String name, int scale, Optional<BigDecimal> max) {
        return new Attribute.Numeric(traits(name, BigDecimal.class), Optional.empty(), max, scale);
    }

    private static Traits traits(String name, Class<?> type) {
        return new Traits(name, type, false, false, false, false, true, true, false);
    }
}
