package dev.bureau.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// English and German say the same things, each complete.
class BundlesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"frame", "list", "form", "field", "filter", "account", "store", "model"})
    void haveTheSameKeysInBothLanguages(String bundle) throws IOException {
        var english = read(bundle);
        var german = read(bundle + "_de");

        assertThat(english).isNotEmpty();
        assertThat(german.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"frame", "list", "form", "field", "filter", "account", "store", "model"})
    void takeTheSameArgumentsInBothLanguages(String bundle) throws IOException {
        var english = read(bundle);
        var german = read(bundle + "_de");

        for (var key : english.stringPropertyNames()) {
            assertThatNoException()
                    .as(key)
                    .isThrownBy(() -> arguments(german.getProperty(key), Locale.GERMAN));
            assertThat(arguments(german.getProperty(key), Locale.GERMAN))
                    .as(key)
                    .isEqualTo(arguments(english.getProperty(key), Locale.ENGLISH));
        }
    }

    /// How many arguments the words of a key take.
    private static long arguments(String words, Locale locale) {
        return Arrays.stream(new MessageFormat(words, locale).getFormatsByArgumentIndex()).count();
    }

    private static Properties read(String bundle) throws IOException {
        var properties = new Properties();
        var file = "/dev/bureau/messages/" + bundle + ".properties";
        try (var stream = BundlesTests.class.getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
