package dev.bureau.internal.data.write;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;

/// Lets an edit that would do more if it came twice be written once: the form's name is noted in
/// the transaction of the save, and a second save of the same name waits for the first and then
/// gets its answer. An edit that wants something else than the first is never taken for it.
final class Attempts {

    /// How long a save is remembered.
    static final Duration KEPT = Duration.ofDays(3);

    private static final Logger log = LoggerFactory.getLogger(Attempts.class);
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int LONGEST = 1_000;

    private final Basis basis;
    private final EditDigest digest;
    private final AtomicReference<Instant> next = new AtomicReference<>(Instant.EPOCH);

    Attempts(Basis basis) {
        this.basis = basis;
        digest = new EditDigest(basis.registry());
    }

    /// Says that the edit was written before.
    static final class Repeated extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Repeated() {
            super("edit: sent again (expected: once)", null, false, false);
        }
    }

    /// Notes the edit, inside the transaction of its save.
    ///
    /// @throws Repeated if it was noted before; the transaction is lost then
    void begin(Edit edit, Actor actor) {
        if (!counts(edit)) {
            return;
        }
        try {
            basis.jdbc()
                    .sql(
                            """
                            insert into bureau_attempt (id, username, digest, made_at)
                            values (:id, :me, :digest, :at)
                            """)
                    .param("id", edit.form().attempt())
                    .param("me", actor.username())
                    .param("digest", digest.of(edit))
                    .param("at", basis.clock().millis())
                    .update();
        } catch (DuplicateKeyException known) {
            throw new Repeated();
        }
    }

    /// Notes what it came to, inside the same transaction.
    void end(Edit edit, Outcome.Saved saved) {
        if (counts(edit)) {
            basis.jdbc()
                    .sql(
                            "update bureau_attempt set object_id = :row, label = :label where id = :id")
                    .param("row", cut(saved.id()))
                    .param("label", cut(saved.label()))
                    .param("id", edit.form().attempt())
                    .update();
        }
    }

    private static boolean counts(Edit edit) {
        return !edit.form().attempt().isEmpty() && edit.multiplies();
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    /// What the first save of this name came to; nobody gets that of somebody else, and what was
    /// typed since is not told as saved.
    Outcome outcome(Edit edit, Actor actor, Locale locale) {
        return first(edit, actor)
                .map(first ->
                        first.digest().equals(digest.of(edit)) ? first.saved() : arrived(locale))
                .orElseGet(() -> Edits.refused(edit, actor));
    }

    private Outcome arrived(Locale locale) {
        var words = basis.texts().get("store.arrived", locale);
        return new Outcome.Invalid(List.of(new Outcome.Violation("", words)));
    }

    /// The save that was noted.
    private record First(String digest, Outcome saved) {}

    private Optional<First> first(Edit edit, Actor actor) {
        return Objects.requireNonNull(
                basis.reading()
                        .execute(status ->
                                basis.jdbc()
                                        .sql(
                                                """
                                                select digest, object_id, label from bureau_attempt
                                                where id = :id and username = :me
                                                """)
                                        .param("id", edit.form().attempt())
                                        .param("me", actor.username())
                                        .query((row, number) ->
                                                new First(
                                                        row.getString("digest"),
                                                        new Outcome.Saved(
                                                                told(row.getString("object_id")),
                                                                told(row.getString("label")),
                                                                true)))
                                        .optional()));
    }

    private static String told(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /// Forgets what is old, once in a while and beside the save, which is told as it ended whatever
    /// becomes of this.
    void tidy() {
        var now = basis.clock().instant();
        var due = next.get();
        if (now.isBefore(due) || !next.compareAndSet(due, now.plus(PAUSE))) {
            return;
        }
        try {
            basis.writing()
                    .executeWithoutResult(status ->
                            basis.jdbc()
                                    .sql("delete from bureau_attempt where made_at < :old")
                                    .param("old", now.minus(KEPT).toEpochMilli())
                                    .update());
        } catch (RuntimeException failure) {
            log.warn("Old attempts could not be forgotten", failure);
        }
    }
}
