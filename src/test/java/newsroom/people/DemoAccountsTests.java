package newsroom.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.bureau.access.Accounts;
import dev.bureau.access.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.DefaultApplicationArguments;

/// The demo's known accounts never stand where others can reach them.
class DemoAccountsTests {

    private final List<String> made = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0.0.0", "192.168.1.4", "::"})
    void refusesAddressesThatOthersReach(String address) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new DemoAccounts(new Notes(), address))
                .withMessageContaining("expected: 127.0.0.1");
    }

    @Test
    void makesAnAccountForEachGroup() {
        new DemoAccounts(new Notes(), "127.0.0.1").run(new DefaultApplicationArguments());

        assertThat(made)
                .containsExactly("admin", "editor", "author", "moderator", "staff", "reader");
    }

    /// Notes who was added.
    private final class Notes implements Accounts {

        @Override
        public void group(String name, Set<Permission> permissions) {
            assertThat(permissions).as(name).isNotEmpty();
        }

        @Override
        public void user(NewUser user) {
            made.add(user.username());
        }

        @Override
        public boolean exists(String username) {
            return made.contains(username);
        }
    }
}
