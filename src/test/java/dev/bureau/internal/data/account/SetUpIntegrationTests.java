package dev.bureau.internal.data.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Accounts.NewUser;
import dev.bureau.autoconfigure.host.HostTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HostTest
class SetUpIntegrationTests {

    @Autowired JdbcClient jdbc;
    @Autowired NewAccounts accounts;
    @Autowired PasswordPolicy policy;
    @Autowired AccountStore store;

    private final MovableClock clock = new MovableClock();

    @BeforeEach
    void empty() {
        Fresh.start(jdbc);
    }

    @Test
    void letsTheCodeMakeOneSuperuser() {
        var start = start();
        var code = start.issueCode();

        assertThat(start.create(code, user("ada"))).isEmpty();
        assertThat(start.open()).isFalse();
        assertThat(start.create(code, user("eve"))).contains("account.setup.closed");
        assertThat(store.find("ada").orElseThrow().superuser()).isTrue();
        assertThat(store.find("eve")).isEmpty();
    }

    @Test
    void acceptsNoOtherCode() {
        var start = start();

        assertThat(start.create("", user("eve"))).contains("account.setup.code.wrong");
        start.issueCode();
        assertThat(start.create("0000-0000", user("eve"))).contains("account.setup.code.wrong");
        assertThat(store.any()).isFalse();
    }

    @Test
    void codesAreLongAndDiffer() {
        var start = start();

        assertThat(start.issueCode()).matches("([0-9a-f]{4}-){7}[0-9a-f]{4}");
        assertThat(start.issueCode()).isNotEqualTo(start.issueCode());
    }

    @Test
    void aNewCodeMakesTheOldOneWorthless() {
        var start = start();
        var old = start.issueCode();
        start.issueCode();

        assertThat(start.create(old, user("eve"))).contains("account.setup.code.wrong");
    }

    @Test
    void forgetsTheCodeAfterHalfAnHour() {
        var start = start();
        var code = start.issueCode();
        clock.move(Duration.ofMinutes(30));

        assertThat(start.create(code, user("eve"))).contains("account.setup.code.wrong");
    }

    @Test
    void refusesAWeakPassword() {
        var start = start();
        var weak = new NewUser("ada", "Ada", "passwordpassword", Set.of(), true);

        assertThat(start.create(start.issueCode(), weak)).contains("account.password.common");
        assertThat(start.open()).isTrue();
    }

    @Test
    void staysClosedWhenTheUsersAreGone() {
        var start = start();
        start.create(start.issueCode(), user("ada"));
        jdbc.sql("delete from bureau_user").update();

        var restarted = start();

        assertThat(restarted.open()).isFalse();
        assertThat(restarted.create(restarted.issueCode(), user("eve")))
                .contains("account.setup.closed");
    }

    @Test
    void isClosedByASuperuserThatASeedMade() {
        accounts.user(user("ada"));

        assertThat(start().open()).isFalse();
    }

    @Test
    void twoAtOnceMakeOneAccount() throws Exception {
        var nodes = List.of(start(), start());
        var codes = nodes.stream().map(FirstStart::issueCode).toList();
        var tasks = new ArrayList<Callable<Optional<String>>>();
        for (var node = 0; node < 2; node++) {
            var it = node;
            tasks.add(() -> nodes.get(it).create(codes.get(it), user("user" + it)));
        }

        var answers = new ArrayList<Optional<String>>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Optional<String>> answer : threads.invokeAll(tasks)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers)
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of("account.setup.closed"));
        assertThat(jdbc.sql("select count(*) from bureau_user").query(Integer.class).single())
                .isEqualTo(1);
    }

    private FirstStart start() {
        return new FirstStart(accounts, policy, clock);
    }

    private static NewUser user(String username) {
        return new NewUser(username, username, "ink, paper and coffee", Set.of(), true);
    }
}
