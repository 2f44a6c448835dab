package dev.bureau.internal.data.view;

import dev.bureau.access.Actor;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.unit.OwnSource;
import java.util.HashMap;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps what people like: how a list looks to them, not what is in it. Neither values of rows nor
/// secrets are kept here.
public final class Preferences {

    /// Characters that a value has at most.
    public static final int LONGEST = 4000;

    private static final String EVERY = "*";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Preferences(OwnSource own) {
        jdbc = own.jdbc();
        transaction = own.transaction();
    }

    /// What the actor likes about the list, by name; about all lists where nothing was said of this
    /// one.
    public Map<String, String> of(EntityModel model, Actor actor) {
        return transaction.execute(status -> read(model, actor));
    }

    private Map<String, String> read(EntityModel model, Actor actor) {
        var found = new HashMap<String, String>();
        jdbc.sql(
                        """
                        select name, content from bureau_preference
                        where username = :me and entity in (:entity, :every)
                        order by case when entity = :every then 0 else 1 end
                        """)
                .param("me", actor.username())
                .param("entity", model.name())
                .param("every", EVERY)
                .query((row, at) -> found.put(row.getString("name"), row.getString("content")))
                .list();
        return found;
    }

    /// Keeps what the actor likes about the list; an empty value forgets it. One that is too long
    /// to be kept is left out.
    public void keep(EntityModel model, String name, String value, Actor actor) {
        keep(model.name(), name, value, actor);
    }

    /// Keeps what the actor likes about all lists.
    public void keep(String name, String value, Actor actor) {
        keep(EVERY, name, value, actor);
    }

    private void keep(String entity, String name, String value, Actor actor) {
        if (value.length() > LONGEST || value.indexOf('\0') >= 0) {
            return;
        }
        if (value.isEmpty()) {
            write("delete from bureau_preference", entity, name, value, actor);
        } else if (update(entity, name, value, actor) == 0) {
            insert(entity, name, value, actor);
        }
    }

    /// The same person may have the list open twice.
    private void insert(String entity, String name, String value, Actor actor) {
        try {
            transaction.executeWithoutResult(status ->
                    jdbc.sql(
                                    """
                                    insert into bureau_preference (username, entity, name, content)
                                    values (:me, :entity, :name, :content)
                                    """)
                            .param("me", actor.username())
                            .param("entity", entity)
                            .param("name", name)
                            .param("content", value)
                            .update());
        } catch (DuplicateKeyException meanwhile) {
            update(entity, name, value, actor);
        }
    }

    private int update(String entity, String name, String value, Actor actor) {
        return write("update bureau_preference set content = :content", entity, name, value, actor);
    }

    private int write(String statement, String entity, String name, String value, Actor actor) {
        var where = " where username = :me and entity = :entity and name = :name";
        return transaction.execute(status ->
                jdbc.sql(statement + where)
                        .param("me", actor.username())
                        .param("entity", entity)
                        .param("name", name)
                        .param("content", value)
                        .update());
    }
}
