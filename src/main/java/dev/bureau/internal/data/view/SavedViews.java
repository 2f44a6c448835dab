package dev.bureau.internal.data.view;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.unit.OwnSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps the views of lists. Who may not see a list has no views of it.
public final class SavedViews {

    /// Characters that a name has at most.
    public static final int LONGEST_NAME = 60;

    private static final int LONGEST_ADDRESS = 4000;
    private static final int MOST = 50;

    private static final String SELECT =
            """
            select v.id, v.name, v.address, v.owner, v.everyone, v.group_name, f.view_id
            from bureau_view v
            left join bureau_view_first f on f.view_id = v.id and f.username = :me
            where v.entity = :entity
            and (v.owner = :me or v.everyone = :yes or v.group_name in (:groups))
            order by v.name, v.id
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final EntityStore store;

    public SavedViews(OwnSource own, EntityStore store) {
        jdbc = own.jdbc();
        transaction = own.transaction();
        this.store = store;
    }

    /// Why a view was not saved.
    public enum Refusal {
        NAME,
        ADDRESS,
        AUDIENCE,
        TOO_MANY,
        TAKEN
    }

    /// The views of the list that the actor has: their own, and those they were given.
    public List<SavedView> of(EntityModel model, Actor actor) {
        if (!store.may(actor, model, Permission.VIEW)) {
            return List.of();
        }
        return transaction.execute(status -> read(model, actor));
    }

    private List<SavedView> read(EntityModel model, Actor actor) {
        return jdbc.sql(SELECT)
                .param("me", actor.username())
                .param("entity", model.name())
                .param("yes", true)
                .param("groups", groups(actor))
                .query(SavedViews::view)
                .list();
    }

    /// No group has an empty name, which stands for none.
    private static List<String> groups(Actor actor) {
        var groups = new ArrayList<>(actor.groups());
        groups.add("");
        return groups;
    }

    private static SavedView view(ResultSet row, int at) throws SQLException {
        var group = row.getString("group_name");
        var audience =
                group == null || group.isEmpty()
                        ? row.getBoolean("everyone")
                                ? new Audience.Everybody()
                                : new Audience.Nobody()
                        : new Audience.Members(group);
        return new SavedView(
                row.getLong("id"),
                row.getString("name"),
                row.getString("address"),
                row.getString("owner"),
                audience,
                row.getObject("view_id") != null);
    }

    /// The view with which the actor's list opens.
    public Optional<SavedView> first(EntityModel model, Actor actor) {
        return of(model, actor).stream().filter(SavedView::first).findFirst();
    }

    /// Keeps the question. A view of the actor that has the name becomes this one.
    ///
    /// @return why not, if it was not kept
    public Optional<Refusal> save(
            EntityModel model, String name, String address, Audience audience, Actor actor) {
        var refusal = refusal(model, name.strip(), address, audience, actor);
        return refusal.isPresent()
                ? refusal
                : kept(() -> write(model, name.strip(), address, audience, actor));
    }

    /// No two views of one person have one name; another tab may have just given it.
    private Optional<Refusal> kept(Runnable write) {
        try {
            transaction.executeWithoutResult(status -> write.run());
            return Optional.empty();
        } catch (DuplicateKeyException taken) {
            return Optional.of(Refusal.TAKEN);
        }
    }

    private Optional<Refusal> refusal(
            EntityModel model, String name, String address, Audience audience, Actor actor) {
        var form = form(name, address);
        if (form.isPresent()) {
            return form;
        }
        if (!audience.openTo(actor) || !store.may(actor, model, Permission.VIEW)) {
            return Optional.of(Refusal.AUDIENCE);
        }
        var own = of(model, actor).stream().filter(view -> view.owner().equals(actor.username()));
        return own.filter(view -> !view.name().equals(name)).count() >= MOST
                ? Optional.of(Refusal.TOO_MANY)
                : Optional.empty();
    }

    private static Optional<Refusal> form(String name, String address) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.indexOf('\0') >= 0) {
            return Optional.of(Refusal.NAME);
        }
        return address.length() > LONGEST_ADDRESS || address.indexOf('\0') >= 0
                ? Optional.of(Refusal.ADDRESS)
                : Optional.empty();
    }

    private void write(
            EntityModel model, String name, String address, Audience audience, Actor actor) {
        var known =
                bound(
                        """
                        update bureau_view set address = :address, everyone = :everyone,
                        group_name = :group
                        where entity = :entity and owner = :me and name = :name
                        """,
                        model,
                        name,
                        address,
                        audience,
                        actor);
        if (known == 0) {
            bound(
                    """
                    insert into bureau_view (entity, owner, name, address, everyone, group_name)
                    values (:entity, :me, :name, :address, :everyone, :group)
                    """,
                    model,
                    name,
                    address,
                    audience,
                    actor);
        }
    }

    private int bound(
            String statement,
            EntityModel model,
            String name,
            String address,
            Audience audience,
            Actor actor) {
        return jdbc.sql(statement)
                .param("entity", model.name())
                .param("me", actor.username())
                .param("name", name)
                .param("address", address)
                .param("everyone", audience instanceof Audience.Everybody)
                .param("group", audience instanceof Audience.Members(var group) ? group : null)
                .update();
    }

    /// Gives a view of the actor, or any if they are a superuser, another question. Those who have
    /// it have that from then on.
    ///
    /// @return why not, if it was not changed
    public Optional<Refusal> update(EntityModel model, long id, String address, Actor actor) {
        return change(model, id, actor, view -> new Change(view.name(), address));
    }

    /// Gives a view of the actor, or any if they are a superuser, another name.
    ///
    /// @return why not, if it was not renamed
    public Optional<Refusal> rename(EntityModel model, long id, String name, Actor actor) {
        return change(model, id, actor, view -> new Change(name.strip(), view.address()));
    }

    /// What a view is to be called, and to ask.
    private record Change(String name, String address) {}

    private Optional<Refusal> change(
            EntityModel model, long id, Actor actor, Function<SavedView, Change> change) {
        var view =
                of(model, actor).stream()
                        .filter(one -> one.id() == id && one.belongsTo(actor))
                        .filter(one -> actor.superuser() || one.audience().openTo(actor))
                        .findFirst();
        if (view.isEmpty()) {
            return Optional.of(Refusal.AUDIENCE);
        }
        var after = change.apply(view.get());
        var refusal = form(after.name(), after.address());
        return refusal.isPresent() ? refusal : change(view.get(), after);
    }

    private Optional<Refusal> change(SavedView view, Change after) {
        return kept(() -> {
            if (!after.name().equals(view.name())) {
                set("update bureau_view set name = :value", view, after.name());
            }
            if (!after.address().equals(view.address())) {
                set("update bureau_view set address = :value", view, after.address());
            }
        });
    }

    /// @param statement a constant of this class
    private void set(String statement, SavedView view, String value) {
        jdbc.sql(statement + " where id = :id and owner = :owner")
                .param("value", value)
                .param("id", view.id())
                .param("owner", view.owner())
                .update();
    }

    /// Deletes a view of the actor, or any if they are a superuser.
    ///
    /// @return whether it was there and theirs
    public boolean delete(EntityModel model, long id, Actor actor) {
        return of(model, actor).stream().anyMatch(view -> view.id() == id && view.belongsTo(actor))
                && transaction.execute(status -> gone(id));
    }

    private boolean gone(long id) {
        return jdbc.sql("delete from bureau_view where id = :id").param("id", id).update() > 0;
    }

    /// Has the actor's list open with a view that they have, or with all rows.
    public void open(EntityModel model, Optional<SavedView> first, Actor actor) {
        var theirs = of(model, actor).stream().map(SavedView::id).toList();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from bureau_view_first where username = :me and entity = :entity")
                    .param("me", actor.username())
                    .param("entity", model.name())
                    .update();
            first.map(SavedView::id)
                    .filter(theirs::contains)
                    .ifPresent(view -> openWith(view, model, actor));
        });
    }

    private void openWith(long view, EntityModel model, Actor actor) {
        jdbc.sql(
                        """
                        insert into bureau_view_first (username, entity, view_id)
                        values (:me, :entity, :view)
                        """)
                .param("me", actor.username())
                .param("entity", model.name())
                .param("view", view)
                .update();
    }
}
