package dev.bureau.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What happens without a browser: the build prints the notice at its end.
final class MissingBrowser {
    static final String NOTICE =
            """

            ==========================================================================
              THE BROWSER TESTS DID NOT RUN: no Chromium or Chrome was found.

              Install one and run ./mvnw verify again:
                Debian, Ubuntu   sudo apt-get install chromium
                Fedora           sudo dnf install chromium
                macOS            brew install --cask google-chrome
                Windows          winget install Google.Chrome
              or name its executable in the environment variable BUREAU_BROWSER.
            ==========================================================================
            """;

    private MissingBrowser() {}

    static boolean required() {
        return Optional.ofNullable(System.getenv("BUREAU_BROWSER_TESTS"))
                .or(() -> Optional.ofNullable(System.getProperty("BUREAU_BROWSER_TESTS")))
                .filter("required"::equals)
                .isPresent();
    }

    static void report() {
        var file =
                Path.of(
                        System.getProperty("bureau.target", "target"),
                        "browser-tests-did-not-run.txt");
        try {
            Files.writeString(file, NOTICE);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
