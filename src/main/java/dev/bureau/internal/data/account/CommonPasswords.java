package dev.bureau.internal.data.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/// The list of frequent passwords that comes with the library, so that no password leaves the
/// machine to be checked.
final class CommonPasswords {

    private static final String LIST = "dev/bureau/account/common-passwords.txt";

    private CommonPasswords() {}

    static Set<String> load() {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                new ClassPathResource(LIST).getInputStream(),
                                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("# "))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException problem) {
            throw new UncheckedIOException(LIST, problem);
        }
    }
}
