package dev.bureau.internal.data.unsaved;

import dev.bureau.access.Actor;
import dev.bureau.internal.unit.OwnSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Who has the form of a row open at this moment, on whatever node. Nobody is kept from anything by
/// it. The screens ask only for rows that their reader may open.
public final class Presence {

    /// How often an open form tells that it is still there.
    public static final Duration BEAT = Duration.ofSeconds(20);

    /// A form that was silent for so long is not open any more. Browsers let pages that are out of
    /// sight speak once a minute.
    private static final Duration SILENT = BEAT.multipliedBy(4);

    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Presence(OwnSource own, Clock clock) {
        jdbc = own.jdbc();
        transaction = own.transaction();
        this.clock = clock;
    }

    /// Somebody who has the row open.
    ///
    /// @param since when they opened it
    public record Present(String username, String name, Instant since) {}

    /// Says that the form is open, and tells who else has the row open: every person once, those
    /// who were there first before the others.
    public List<Present> beat(FormPlace place, Actor actor) {
        if (!place.keepable()) {
            return List.of();
        }
        try {
            return told(place, actor);
        } catch (DataAccessException | TransactionException failure) {
            LOG.warn("who has a row open cannot be told", failure);
            return List.of();
        }
    }

    private List<Present> told(FormPlace place, Actor actor) {
        return transaction.execute(status -> {
            if (update(place) == 0) {
                clean();
                insert(place, actor);
            }
            return others(place);
        });
    }

    private int update(FormPlace place) {
        return jdbc.sql("update bureau_presence set beat_at = :now where id = :id")
                .param("now", clock.millis())
                .param("id", place.form())
                .update();
    }

    private void clean() {
        jdbc.sql("delete from bureau_presence where beat_at < :silent")
                .param("silent", silent())
                .update();
    }

    private void insert(FormPlace place, Actor actor) {
        jdbc.sql(
                        """
                        insert into bureau_presence
                            (id, username, display_name, entity, row_key, begun_at, beat_at)
                        values (:id, :me, :name, :entity, :row, :now, :now)
                        """)
                .param("id", place.form())
                .param("me", place.username())
                .param("name", actor.displayName())
                .param("entity", place.entity())
                .param("row", place.rowKey())
                .param("now", clock.millis())
                .update();
    }

    private List<Present> others(FormPlace place) {
        var others = new LinkedHashMap<String, Present>();
        jdbc.sql(
                        """
                        select username, display_name, begun_at from bureau_presence
                        where entity = :entity and row_key = :row and username <> :me
                        and beat_at >= :silent
                        order by begun_at, id
                        """)
                .param("entity", place.entity())
                .param("row", place.rowKey())
                .param("me", place.username())
                .param("silent", silent())
                .query((row, at) ->
                        new Present(
                                row.getString("username"),
                                row.getString("display_name"),
                                Instant.ofEpochMilli(row.getLong("begun_at"))))
                .list()
                .forEach(one -> others.putIfAbsent(one.username(), one));
        return List.copyOf(others.values());
    }

    private long silent() {
        return clock.instant().minus(SILENT).toEpochMilli();
    }

    /// Says that the form is closed.
    public void leave(FormPlace place) {
        try {
            gone(place);
        } catch (DataAccessException | TransactionException failure) {
            LOG.warn("that a form is closed cannot be told", failure);
        }
    }

    private void gone(FormPlace place) {
        transaction.executeWithoutResult(status ->
                jdbc.sql("delete from bureau_presence where id = :id and username = :me")
                        .param("id", place.form())
                        .param("me", place.username())
                        .update());
    }
}
