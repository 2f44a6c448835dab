package dev.bureau.internal.data.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTests {

    private final PasswordPolicy policy = new PasswordPolicy(List.of("Newsroom", "bureau"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ink, paper and coffee",
                "correct horse battery staple",
                "fünfzehnzeichen",
                "839201748291037"
            })
    void acceptsLongOnesOfAnyKind(String password) {
        assertThat(problem(password)).isEmpty();
    }

    @Test
    void asksForFifteenCharacters() {
        assertThat(problem("ahJ8fk2mzUqW1x")).isEqualTo("account.password.short");
        assertThat(problem("ahJ8fk2mzUqW1xy")).isEmpty();
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(problem("🦊🐻🐼🐨🐯🦁🐮")).isEqualTo("account.password.short");
        assertThat(problem("🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧🐦🐤🦆🦉")).isEmpty();
    }

    @Test
    void acceptsUpToAThousandCharacters() {
        var long64 = "ahJ8 fk2m zUqW 1xy! ".repeat(4);

        assertThat(policy.problem(long64 + "end of it", List.of())).isEmpty();
        assertThat(problem("ab c".repeat(300))).isEqualTo("account.password.long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password12345678",
                "aaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc",
                "123456789012345",
                "qwertyuiopasdfgh",
                "1q2w3e4r5t6y7u8i9o0p",
                "111111111111111"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThat(problem(password)).isEqualTo("account.password.common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Newsroom-Newsroom1", "ana.ruiz.newsroom", "RuizAnaBureau2026"})
    void refusesLittleMoreThanKnownNames(String password) {
        assertThat(problem(password)).isEqualTo("account.password.context");
    }

    @Test
    void refusesWhatCannotBeStored() {
        assertThat(problem("long enough \u0000 and more")).isEqualTo("account.password.characters");
        assertThat(problem("long enough \ud800 and more")).isEqualTo("account.password.characters");
    }

    private String problem(String password) {
        return policy.problem(password, List.of("ana", "Ana Ruiz")).orElse("");
    }
}
