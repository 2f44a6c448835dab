package dev.bureau.internal.data.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Slows down guessing. Failures are counted in the database, for all nodes and over restarts: per
/// account and address, per address (one password on many accounts), and per account (many
/// addresses on one account). From a certain number on, each further one doubles the time to wait.
///
/// An address from which the user once signed in is spared the count per account, so that nobody
/// can lock a user out from elsewhere.
public final class Throttle {

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGET = Duration.ofHours(1);
    private static final Duration KEEP = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /// @param transaction begins a transaction of its own
    public Throttle(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Counts an attempt before it is tried, so that parallel ones count as well.
    ///
    /// @return how long to wait; zero if the attempt may be made
    Duration attempt(String username, String address) {
        try {
            return transaction.execute(status -> count(subjects(username, address)));
        } catch (DuplicateKeyException | ConcurrencyFailureException race) {
            return transaction.execute(status -> count(subjects(username, address)));
        }
    }

    /// Takes the counted attempt back, since it succeeded.
    void succeeded(String username, String address) {
        transaction.executeWithoutResult(status -> {
            for (var subject : subjects(username, address)) {
                write(subject, forgiven(subject, read(subject)));
            }
            jdbc.sql("delete from bureau_sign_in_attempt where last_at < :old")
                    .param("old", clock.instant().minus(KEEP).atOffset(ZoneOffset.UTC))
                    .update();
        });
    }

    private State forgiven(Subject subject, State state) {
        var pair = subject.kind == Kind.PAIR;
        var failures = pair ? 0 : Math.max(0, state.failures - 1);
        return new State(failures, clock.instant(), pair || state.succeeded, clock.instant());
    }

    private Duration count(List<Subject> subjects) {
        subjects.forEach(this::ensure);
        var states = subjects.stream().collect(Collectors.toMap(it -> it, this::lock));
        var now = clock.instant();
        var wait = wait(states, now);
        if (wait.isZero()) {
            states.forEach((subject, state) -> write(subject, state.failed(subject.kind, now)));
        }
        return wait;
    }

    private static Duration wait(Map<Subject, State> states, Instant now) {
        var known =
                states.entrySet().stream()
                        .anyMatch(it -> it.getKey().kind == Kind.PAIR && it.getValue().succeeded);
        return states.entrySet().stream()
                .filter(it -> !known || it.getKey().kind != Kind.ACCOUNT)
                .map(it -> Duration.between(now, it.getValue().blockedUntil))
                .filter(Duration::isPositive)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private void ensure(Subject subject) {
        if (known(subject)) {
            return;
        }
        jdbc.sql(
                        """
                        insert into bureau_sign_in_attempt
                               (subject, failures, blocked_until, succeeded, last_at)
                        values (:subject, 0, :now, :no, :now)
                        """)
                .param("subject", subject.hash)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("no", false)
                .update();
    }

    private boolean known(Subject subject) {
        return jdbc.sql("select count(*) from bureau_sign_in_attempt where subject = :subject")
                        .param("subject", subject.hash)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /// A change of nothing locks a row in every database.
    private State lock(Subject subject) {
        jdbc.sql("update bureau_sign_in_attempt set failures = failures where subject = :subject")
                .param("subject", subject.hash)
                .update();
        return query(subject);
    }

    private State read(Subject subject) {
        ensure(subject);
        return lock(subject);
    }

    private State query(Subject subject) {
        return jdbc.sql(
                        "select failures, blocked_until, succeeded, last_at"
                                + " from bureau_sign_in_attempt where subject = :subject")
                .param("subject", subject.hash)
                .query((row, number) ->
                        new State(
                                row.getInt(1),
                                row.getObject(2, java.time.OffsetDateTime.class).toInstant(),
                                row.getBoolean(3),
                                row.getObject(4, java.time.OffsetDateTime.class).toInstant()))
                .single();
    }

    private void write(Subject subject, State state) {
        jdbc.sql(
                        """
                        update bureau_sign_in_attempt
                        set failures = :failures, blocked_until = :until, succeeded = :succeeded,
                            last_at = :at
                        where subject = :subject
                        """)
                .param("failures", state.failures)
                .param("until", state.blockedUntil.atOffset(ZoneOffset.UTC))
                .param("succeeded", state.succeeded)
                .param("at", state.lastAt.atOffset(ZoneOffset.UTC))
                .param("subject", subject.hash)
                .update();
    }

    /// In the order in which the rows are locked.
    private static List<Subject> subjects(String username, String address) {
        var subjects = new ArrayList<Subject>();
        subjects.add(Subject.of(Kind.PAIR, username + " " + address));
        subjects.add(Subject.of(Kind.ADDRESS, address));
        subjects.add(Subject.of(Kind.ACCOUNT, username));
        subjects.sort(java.util.Comparator.comparing(Subject::hash));
        return subjects;
    }

    /// What is counted, and how many failures are free.
    private enum Kind {
        PAIR(5),
        ADDRESS(50),
        ACCOUNT(20);

        private final int free;

        Kind(int free) {
            this.free = free;
        }
    }

    /// One counter; the names in it are hashed.
    private record Subject(Kind kind, String hash) {

        static Subject of(Kind kind, String text) {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                var bytes = (kind + " " + text).getBytes(StandardCharsets.UTF_8);
                return new Subject(kind, HexFormat.of().formatHex(digest.digest(bytes)));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /// A counter's value.
    private record State(int failures, Instant blockedUntil, boolean succeeded, Instant lastAt) {

        State failed(Kind kind, Instant now) {
            var recent = lastAt.isAfter(now.minus(FORGET)) ? failures + 1 : 1;
            return new State(recent, now.plus(delay(recent - kind.free)), succeeded, now);
        }

        private static Duration delay(int over) {
            if (over < 0) {
                return Duration.ZERO;
            }
            var seconds = over >= 10 ? LONGEST.toSeconds() : 1L << over;
            return Duration.ofSeconds(Math.min(seconds, LONGEST.toSeconds()));
        }
    }
}
