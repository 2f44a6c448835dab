package dev.bureau.internal.data.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bureau.access.Accounts;
import dev.bureau.access.Accounts.NewUser;
import dev.bureau.access.Permission;
import dev.bureau.autoconfigure.host.HostTest;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@HostTest
class AccountsIntegrationTests {

    private static final String PASSWORD = "ink, paper and coffee";

    @Autowired JdbcClient jdbc;
    @Autowired Accounts accounts;
    @Autowired AccountStore store;
    @Autowired AccountActors actors;
    @Autowired Passwords passwords;
    @Autowired PasswordChanges changes;
    @Autowired SignIn signIn;
    @Autowired PlatformTransactionManager transactions;

    private final MovableClock clock = new MovableClock();

    @BeforeEach
    void ana() {
        Fresh.start(jdbc);
        actors.forget();
        accounts.group("Editor", Set.of(new Permission("Note", Permission.CHANGE)));
        accounts.user(new NewUser("Ana", "Ana Ruiz", PASSWORD, Set.of("Editor")));
    }

    @Test
    void keepsPasswordsAsArgon2idHashes() {
        assertThat(hash("ana")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void signsInWhateverTheCaseOfTheName() {
        var signedIn = signIn.authenticate(attempt(" ANA ", PASSWORD));

        assertThat(signedIn.isAuthenticated()).isTrue();
        assertThat(signedIn.getName()).isEqualTo("ana");
        assertThat(signedIn.getCredentials()).isNull();
    }

    @Test
    void answersTheSameWhateverIsWrong() {
        jdbc.sql("update bureau_user set active = false").update();

        for (var wrong :
                new UsernamePasswordAuthenticationToken[] {
                    attempt("ana", PASSWORD), attempt("nobody", PASSWORD), attempt("ana", "wrong")
                }) {
            assertThatThrownBy(() -> signIn.authenticate(wrong))
                    .isInstanceOf(BadCredentialsException.class)
                    .hasMessage("wrong user name or password");
        }
    }

    @Test
    void neverAcceptsAHashOfAnotherKind() {
        for (var weak : new String[] {"{noop}" + PASSWORD, PASSWORD, ""}) {
            jdbc.sql("update bureau_user set password_hash = ?").param(weak).update();

            assertThatThrownBy(() -> signIn.authenticate(attempt("ana", PASSWORD)))
                    .isInstanceOf(BadCredentialsException.class);
        }
    }

    @Test
    void everyByteOfALongPasswordCounts() {
        var emojis = "🦊".repeat(64);

        var hash = passwords.hash(emojis);

        assertThat(passwords.match(emojis, hash)).isTrue();
        assertThat(passwords.match("🦊".repeat(63) + "🐻", hash)).isFalse();
    }

    @Test
    void knowsTheRightsOfTheMoment() {
        var before = actors.account(session("ana")).orElseThrow();
        jdbc.sql("delete from bureau_grant").update();
        actors.forget();

        var after = actors.account(session("ana")).orElseThrow();

        assertThat(before.permissions()).containsExactly(new Permission("Note", Permission.CHANGE));
        assertThat(before.groups()).containsExactly("Editor");
        assertThat(after.permissions()).isEmpty();
    }

    @Test
    void endsSessionsOfWhoIsDisabled() {
        var session = session("ana");
        jdbc.sql("update bureau_user set active = false").update();
        actors.forget();

        assertThat(actors.account(session)).isEmpty();
    }

    @Test
    void endsOtherSessionsWhenAPasswordIsSet() {
        var session = session("ana");
        var actor = TestActors.of(store.find("ana").orElseThrow());

        var outcome = changes.own(actor, PASSWORD, "another one, much better");
        actors.forget();

        assertThat(outcome).isEqualTo(new PasswordChanges.Changed("ana", session.stamp() + 1));
        assertThat(actors.account(session)).isEmpty();
        assertThat(actors.account(session.anew(session.stamp() + 1))).isPresent();
    }

    @Test
    void aSessionIsOfAnAccountWhateverItsName() {
        accounts.user(new NewUser("bob", "Bob", PASSWORD, Set.of()));
        var session = session("ana");
        jdbc.sql("update bureau_user set username = 'anna' where username = 'ana'").update();
        jdbc.sql("update bureau_user set username = 'ana' where username = 'bob'").update();
        actors.forget();

        assertThat(actors.account(session)).map(Account::displayName).contains("Ana Ruiz");
    }

    @Test
    void asksForTheOldPassword() {
        var outcome =
                changes.own(
                        TestActors.of(store.find("ana").orElseThrow()),
                        "wrong",
                        "another one, much better");

        assertThat(outcome).isEqualTo(new PasswordChanges.Refused("account.password.old"));
    }

    @Test
    void slowsDownGuessing() {
        var throttle = throttle(clock);
        for (var attempt = 1; attempt <= 5; attempt++) {
            assertThat(throttle.attempt("ana", "10.0.0.1")).isZero();
        }

        assertThat(throttle.attempt("ana", "10.0.0.1")).isEqualTo(Duration.ofSeconds(1));
        clock.move(Duration.ofSeconds(1));
        assertThat(throttle.attempt("ana", "10.0.0.1")).isZero();
        assertThat(throttle.attempt("ana", "10.0.0.1")).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void remembersFailuresOverARestart() {
        for (var attempt = 1; attempt <= 5; attempt++) {
            throttle(clock).attempt("ana", "10.0.0.1");
        }

        assertThat(throttle(clock).attempt("ana", "10.0.0.1")).isPositive();
    }

    @Test
    void countsOnePasswordTriedOnManyAccounts() {
        var throttle = throttle(clock);
        for (var attempt = 1; attempt <= 50; attempt++) {
            throttle.attempt("user" + attempt, "10.0.0.1");
        }

        assertThat(throttle.attempt("user51", "10.0.0.1")).isPositive();
        assertThat(throttle.attempt("user51", "10.0.0.2")).isZero();
    }

    @Test
    void nobodyCanLockAUserOutOfAKnownAddress() {
        var throttle = throttle(clock);
        throttle.attempt("ana", "10.0.0.1");
        throttle.succeeded("ana", "10.0.0.1");
        for (var attempt = 1; attempt <= 30; attempt++) {
            throttle.attempt("ana", "10.0.1." + attempt);
        }

        assertThat(throttle.attempt("ana", "10.0.2.1")).isPositive();
        assertThat(throttle.attempt("ana", "10.0.0.1")).isZero();
    }

    private Throttle throttle(Clock time) {
        return new Throttle(jdbc, new TransactionTemplate(transactions), time);
    }

    private static UsernamePasswordAuthenticationToken attempt(String username, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(username, password);
    }

    private String hash(String username) {
        return jdbc.sql("select password_hash from bureau_user where username = ?")
                .param(username)
                .query(String.class)
                .single();
    }

    private SignedIn session(String username) {
        return SignedIn.to(store.find(username).orElseThrow());
    }
}
